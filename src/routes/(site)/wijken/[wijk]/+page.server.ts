import { pick } from '#lib/texts/pick.ts';
import { error } from '@sveltejs/kit';
import { countOverview } from '#lib/domain/life/overview.ts';
import { readIdeas } from '#lib/pages/site/ideas.ts';
import { showEvenings } from '#lib/pages/site/shown-evening.ts';
import { readNews } from '#lib/pages/wijken/news.ts';
import { groupOthers, groupRing } from '#lib/pages/wijken/shown-figure.ts';
import { showSources } from '#lib/pages/wijken/shown-source.ts';
import { chooseHighlights } from './highlights.ts';
import type { PageServerLoad } from './$types';

/** What needs an answer first; the others stand in the list of the city. */
const mostIdeas = 5;

export const load: PageServerLoad = async ({ locals, params }) => {
	const { kompas, desk, municipality, plans } = locals.app;
	const { language } = locals;
	const wijk = await kompas.findWijk(params.wijk);
	if (!wijk) error(404);

	const [wijken, figures, experience, sources, upcoming, ideas, released] = await Promise.all([
		kompas.listWijken(),
		kompas.figuresOf(wijk.code),
		kompas.experienceOf(wijk.code),
		kompas.sources(),
		desk.listUpcoming(),
		readIdeas(locals.app, wijk.code),
		plans.findReleased(wijk.code)
	]);
	const breaks = figures[0]?.breaks ?? [];
	const used = [
		...figures.map(({ indicator, comparison }) => comparison.latest?.source ?? indicator.source),
		...breaks.map(({ source }) => source)
	];
	const ring = groupRing(figures, language);
	return {
		wijk: { name: wijk.name, slug: wijk.slug, dorp: wijk.dorp },
		/** Of its wijkopgave, where everybody can read one. */
		planPeriod: released?.plan.period ?? null,
		ring,
		keyFigures: Object.fromEntries(
			Object.entries(municipality.keyFigures).map(([id, name]) => [id, pick(name, language)])
		),
		others: groupOthers(figures, language),
		highlights: chooseHighlights(ring.flatMap((group) => group.figures)),
		experience,
		breaks: breaks.map(({ year, note }) => ({ year, note: pick(note, language) })),
		sources: showSources(used, sources, language),
		news: await readNews(locals.app, wijk.code, ideas),
		ideas: { ...countOverview(ideas), first: ideas.slice(0, mostIdeas) },
		evening: showEvenings(upcoming, wijken).find((one) => one.wijk.code === wijk.code) ?? null
	};
};
