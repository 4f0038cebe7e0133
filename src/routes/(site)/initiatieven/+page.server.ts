import { initiativeStates } from '#lib/domain/life/initiative-life.ts';
import { countOverview } from '#lib/domain/life/overview.ts';
import { chooseIdeas, readChoice, readCityIdeas } from '#lib/pages/site/ideas.ts';
import type { PageServerLoad } from './$types';

/** On one page of the list. */
const most = 50;

/** Every initiative that everybody can read of, in exactly one state. The same for whoever looks: what is not public is on the desk. */
export const load: PageServerLoad = async ({ locals: { app }, url }) => {
	const { ideas, offered } = await readCityIdeas(app);
	const choice = readChoice(url.searchParams, offered);
	const found = chooseIdeas(ideas, choice);
	const pages = Math.max(1, Math.ceil(found.length / most));
	const asked = Number(url.searchParams.get('pagina'));
	const page = Number.isSafeInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
	const overview = countOverview(ideas);
	const perWijk = offered.wijken.map((place) => ({
		...place,
		...countOverview(ideas.filter(({ wijk }) => wijk.slug === place.slug))
	}));
	return {
		today: app.now(),
		overview,
		/** The states in which any of them is: more columns than that say nothing. */
		states: initiativeStates.filter((state) => overview.byState[state] > 0),
		offered,
		// In the order of the city, not by number: those in which nothing was said yet after the others.
		perWijk: [...perWijk.filter(({ all }) => all > 0), ...perWijk.filter(({ all }) => all === 0)],
		choice,
		found: found.length,
		...{ page, pages, from: (page - 1) * most },
		ideas: found.slice((page - 1) * most, page * most)
	};
};
