import type { BoundaryBreak } from './boundary-break.ts';
import { compareWithPast, type Comparison } from './comparison.ts';
import { belongsInKompas, type Indicator } from './indicator.ts';
import { isForecast, type Measurement } from './measurement.ts';
import { themeIds } from './theme.ts';

/** All that is needed to show one indicator of one wijk. Every series runs from old to new. */
export interface Figure {
	readonly indicator: Indicator;
	readonly wijk: readonly Measurement[];
	readonly municipality: readonly Measurement[];
	readonly country: readonly Measurement[];
	readonly comparison: Comparison;
	/** The changes of this wijk's borders, oldest first. */
	readonly breaks: readonly BoundaryBreak[];
}

export interface FigureSources {
	/** In the order of the base set. */
	readonly indicators: readonly Indicator[];
	readonly measurements: readonly Measurement[];
	readonly breaks: readonly BoundaryBreak[];
	/** Codes of the three areas that are shown beside each other. */
	readonly wijk: string;
	readonly municipality: string;
	readonly country: string;
	/** What is measured later than this is a forecast, and in no figure. */
	readonly thisYear: number;
}

/**
 * The figures of a wijk in their fixed order: theme by theme; in a theme first the base set, then
 * what only this wijk measures, then what is shown on demand. Other wijken's own ones stay out.
 */
export function composeFigures(sources: FigureSources): Figure[] {
	const seriesOf = groupInSeries(
		sources.measurements.filter((one) => !isForecast(one, sources.thisYear))
	);
	const breaks = sources.breaks
		.filter(({ area }) => area === sources.wijk)
		.toSorted((one, other) => one.year - other.year);

	return orderIndicators(sources.indicators, sources.wijk).map((indicator) => {
		const series = (area: string) => seriesOf.get(seriesKey(area, indicator.id)) ?? [];
		const wijk = series(sources.wijk);
		return {
			indicator,
			wijk,
			municipality: series(sources.municipality),
			country: series(sources.country),
			comparison: compareWithPast(indicator, wijk, breaks),
			breaks
		};
	});
}

function orderIndicators(indicators: readonly Indicator[], wijk: string): Indicator[] {
	// toSorted keeps the given order of what ranks the same.
	return indicators
		.filter(({ area }) => area === null || area === wijk)
		.toSorted((one, other) => rank(one) - rank(other));
}

function rank(indicator: Indicator): number {
	const place = indicator.area !== null ? 1 : belongsInKompas(indicator) ? 0 : 2;
	return themeIds.indexOf(indicator.theme) * 3 + place;
}

function groupInSeries(measurements: readonly Measurement[]): Map<string, Measurement[]> {
	const seriesOf = new Map<string, Measurement[]>();
	for (const measurement of measurements.toSorted((one, other) => one.year - other.year)) {
		const key = seriesKey(measurement.area, measurement.indicator);
		const series = seriesOf.get(key);
		if (series) series.push(measurement);
		else seriesOf.set(key, [measurement]);
	}
	return seriesOf;
}

function seriesKey(area: string, indicator: string): string {
	return `${area} ${indicator}`;
}
