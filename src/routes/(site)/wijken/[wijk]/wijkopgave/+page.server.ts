import { error } from '@sveltejs/kit';
import { addCents } from '#lib/domain/wijkopgave/cents.ts';
import { readField } from '#lib/domain/form.ts';
import type { May } from '#lib/domain/access/permit.ts';
import { toLocalTime } from '#lib/pages/desk/local-time.ts';
import type { PageServerLoad } from './$types';

/** The page is the same for whoever reads it, also for staff. */
const anybody: May = () => null;

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { kompas, plans, now } = locals.app;
	const wijk = (await kompas.findWijk(params.wijk)) ?? error(404);
	const read = (name: string) => {
		const wanted = readField({ [name]: url.searchParams.getAll(name) }, name);
		return wanted === '' ? undefined : Number(wanted);
	};
	const asked = { from: read('periode'), version: read('versie') };
	const found = (await plans.findReleased(wijk.code, asked)) ?? error(404);
	const { plan } = found;
	const { counted, titles } = await plans.readSources(plan, locals.language, anybody);
	const projects = plan.opgaven.flatMap((opgave) => opgave.projects);
	const today = toLocalTime(now()).date;
	const [next] = projects
		.flatMap(({ nextOn, what }) => (nextOn !== null && nextOn >= today ? [{ nextOn, what }] : []))
		.toSorted((one, other) => one.nextOn.localeCompare(other.nextOn));
	return {
		wijk: { name: wijk.name, slug: wijk.slug },
		version: found.version,
		versions: found.versions,
		releases: found.releases,
		period: plan.period,
		/** Of this wijk, where there are more. */
		others: found.periods.filter(({ from }) => from !== plan.period.from),
		ambition: plan.ambition,
		opgaven: plan.opgaven.map(({ id, title, goal, projects, from }, index) => ({
			...{ id, number: index + 1, title, goal, projects },
			isFromEvening: from !== null,
			sentences: counted[id]?.sentences ?? null,
			ownWords: counted[id]?.ownWords ?? null
		})),
		next: next ?? null,
		money: {
			all: addCents(projects.map(({ cents }) => cents)),
			unknown: projects.filter(({ cents }) => cents === null).length,
			uncovered: addCents(
				projects.filter(({ cover }) => cover === 'none').map(({ cents }) => cents)
			)
		},
		sources: plan.sources.map((source) => ({
			...{ id: source.id, heldOn: source.heldOn, people: source.people },
			...{ version: source.version, draftId: source.draftId, sessionId: source.sessionId },
			/** Null: its report is not for everybody any more. */
			title: titles[source.id] ?? null
		})),
		vanished: plan.vanished
	};
};
