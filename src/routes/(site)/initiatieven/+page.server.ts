import { initiativeLife, initiativeStates } from '#lib/domain/life/initiative-life.ts';
import { countOverview } from '#lib/domain/life/overview.ts';
import { chooseIdeas, readChoice, readIdeas } from '#lib/pages/site/ideas.ts';
import { yearOf } from '#lib/texts/time-zone.ts';
import type { PageServerLoad } from './$types';

/** On one page of the list. */
const most = 50;

/** Every initiative that everybody can read of, in exactly one state. The same for whoever looks: what is not public is on the desk. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { app } = locals;
	const [ideas, wijken] = await Promise.all([readIdeas(app), app.kompas.listWijken()]);
	const slugs = new Map(
		[...wijken, ...ideas.map(({ wijk }) => wijk)].map((one) => [one.slug, one])
	);
	const choice = readChoice(url.searchParams, [...slugs.keys()]);
	const found = chooseIdeas(ideas, choice);
	const pages = Math.max(1, Math.ceil(found.length / most));
	const asked = Number(url.searchParams.get('pagina'));
	const page = Number.isSafeInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
	const overview = countOverview(ideas);
	const places = [...slugs.values()].map(({ slug, name }) => ({ slug, name }));
	return {
		today: app.now(),
		overview,
		/** The states in which any of them is: more columns than that say nothing. */
		states: initiativeStates.filter((state) => overview.byState[state] > 0),
		/** What can be asked for: what is in a report was received, so none is in the first one. */
		choices: initiativeStates.filter(
			(state) => state !== initiativeLife.first || overview.byState[state] > 0
		),
		perWijk: places.map((place) => ({
			...place,
			...countOverview(ideas.filter(({ wijk }) => wijk.slug === place.slug))
		})),
		choice,
		years: [...new Set(ideas.map(({ heldAt }) => yearOf(heldAt)))].toSorted((a, b) => b - a),
		found: found.length,
		...{ page, pages, from: (page - 1) * most },
		ideas: found.slice((page - 1) * most, page * most)
	};
};
