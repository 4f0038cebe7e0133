import { error, redirect } from '@sveltejs/kit';
import { gatherFields, readField } from '#lib/domain/form.ts';
import { basedOnOf, findPlan, refuseForm, writeInPlan } from '#lib/pages/desk/plans/act-on-plan.ts';
import { readActId, valueOfPriority } from '#lib/pages/desk/plans/read-act.ts';
import { sourceLanguage } from '#lib/texts/language.ts';
import type { Actions, PageServerLoad } from './$types';

const overview = '/regie/wijkopgave';
/** What is said of what was just done. */
const saidParam = 'klaar';

/** It is written in Dutch: what somebody writes has one language. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { app, may } = locals;
	const { open, permit } = await findPlan(locals, params.plan);
	// Nobody works on it any more.
	if (open.state === 'discarded') redirect(303, overview);
	const { plan } = open;
	const wijk = (await app.kompas.findWijkByCode(open.wijk)) ?? error(404);
	const evenings = await app.staff(permit).listEvenings(open.wijk);
	const { counted, priorities, titles } = await app.plans.readSources(plan, sourceLanguage, may);
	const said = url.searchParams.get(saidParam);
	return {
		plan: { id: open.id, period: plan.period, ambition: plan.ambition, releases: plan.releases },
		mayErase: may('erase-words', open) !== null,
		isReleased: open.state === 'released',
		wijk: { name: wijk.name, slug: wijk.slug },
		said: said === 'bewaard' || said === 'openbaar' ? said : null,
		sources: plan.sources.map((source) => ({
			...{ id: source.id, heldOn: source.heldOn, people: source.people, version: source.version },
			...{ draftId: source.draftId, title: titles[source.id] ?? null },
			mayGo: !plan.opgaven.some(({ from }) => from?.source === source.id),
			basedOn: basedOnOf(open, { kind: 'removeSource', data: { source: source.id } })
		})),
		evenings: evenings.filter(
			({ draftId }) => !plan.sources.some((source) => source.draftId === draftId)
		),
		priorities: priorities.map(({ source, section, title }) => ({
			value: valueOfPriority(source, section),
			label: title
		})),
		opgaven: plan.opgaven.map(({ id, title, goal, projects }) => ({
			...{ id, title, goal, projects: projects.length }
		})),
		counted: Object.values(counted).flatMap(({ sentences }) => sentences ?? []).length,
		basedOn: {
			ambition: basedOnOf(open, { kind: 'writeAmbition', data: null }),
			/** Of what is about all of it. */
			all: open.acts.length
		},
		ids: { act: app.newId(), opgave: app.newId() }
	};
};

const back = (plan: string, said: string, part: string): never =>
	redirect(303, `/regie/wijkopgave/${plan}?${saidParam}=${said}#${part}`);

export const actions: Actions = {
	write: async ({ request, params, locals, url }) => {
		const refused = await writeInPlan(locals, params.plan, request);
		if (refused) return refused;
		const part = url.searchParams.get('deel') ?? 'main';
		// What was put away is nowhere to come back to.
		if (part === 'weg') redirect(303, overview);
		back(params.plan, 'bewaard', part);
	},
	/** An evening, as it is now. */
	source: async ({ request, params, locals }) => {
		const { open, permit } = await findPlan(locals, params.plan);
		const fields = gatherFields(await request.formData());
		const id = readActId(fields) ?? error(400);
		const plans = locals.app.staff(permit);
		const data = await plans.freeze(open.wijk, readField(fields, 'draft'));
		if (!data) return refuseForm('evening-not-there', fields);
		const brings = { kind: 'addSource', data } as const;
		const asked = { id, brings, texts: {}, reason: '', basedOn: basedOnOf(open, brings) };
		const refusal = await plans.write(open, asked);
		return refusal ? refuseForm(refusal, fields) : back(open.id, 'bewaard', 'bronnen');
	},
	release: async ({ request, params, locals }) => {
		const { open } = await findPlan(locals, params.plan);
		const permit = locals.may('release-plan', open) ?? error(403);
		const fields = gatherFields(await request.formData());
		const refusal = await locals.app.staff(permit).release(open, {
			...{ id: readActId(fields) ?? error(400), reason: '' },
			basedOn: Number(readField(fields, 'basedOn')),
			isRead: readField(fields, 'read') === 'yes'
		});
		return refusal ? refuseForm(refusal, fields) : back(open.id, 'openbaar', 'openbaar');
	}
};
