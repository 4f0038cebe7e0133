import { pick } from '#lib/texts/pick.ts';
import { error } from '@sveltejs/kit';
import { countPeople, showFigure } from '#lib/pages/wijken/shown-figure.ts';
import { showSources } from '#lib/pages/wijken/shown-source.ts';
import { findBeside, findBreaks } from './beside.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { kompas } = locals.app;
	const { language } = locals;
	const wijk = await kompas.findWijk(params.wijk);
	if (!wijk) error(404);
	const [figures, sources, area] = await Promise.all([
		kompas.figuresOf(wijk.code),
		kompas.sources(),
		kompas.municipality()
	]);
	const figure = figures.find(({ indicator }) => indicator.id === params.indicator);
	if (!figure) error(404);

	const breaks = findBreaks(figure.wijk, figure.breaks);
	const series = [...figure.wijk, ...figure.municipality, ...figure.country];
	const used = [
		...(series.length > 0 ? series.map(({ source }) => source) : [figure.indicator.source]),
		...breaks.map(({ source }) => source)
	];
	const { latest } = figure.comparison;
	const beside = (['municipality', 'country'] as const).map((kind) => {
		const found = latest && findBeside(figure[kind], latest.year);
		return { kind, found, people: countPeople(figure.indicator, found) };
	});
	return {
		wijk: { name: wijk.name, slug: wijk.slug },
		municipality: area.name,
		figure: showFigure(figure, language),
		series: { wijk: figure.wijk, municipality: figure.municipality, country: figure.country },
		beside,
		forecasts: await kompas.forecastsOf(wijk.code, figure.indicator.id),
		breaks: breaks.map(({ year, note }) => ({ year, note: pick(note, language) })),
		sources: showSources(used, sources, language)
	};
};
