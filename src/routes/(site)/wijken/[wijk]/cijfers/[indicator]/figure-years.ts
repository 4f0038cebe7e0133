/** One figure through the years: the rows of its table and the lines of its chart. */
import type { Measurement } from '#lib/domain/wijkkompas/measurement.ts';
import type { ChartPoint } from '#lib/ui/chart-scale.ts';

export interface YearRow {
	year: number;
	wijk: Measurement | null;
	municipality: Measurement | null;
	country: Measurement | null;
}

export type Series = Record<Exclude<keyof YearRow, 'year'>, readonly Measurement[]>;

/** Newest first: what one looks for stands at the top. */
export function composeYears({ wijk, municipality, country }: Series): YearRow[] {
	const years = new Set([...wijk, ...municipality, ...country].map(({ year }) => year));
	const of = (series: readonly Measurement[], year: number) =>
		series.find((measurement) => measurement.year === year) ?? null;
	return [...years]
		.toSorted((one, other) => other - one)
		.map((year) => ({
			year,
			wijk: of(wijk, year),
			municipality: of(municipality, year),
			country: of(country, year)
		}));
}

export function drawPoints(series: readonly Measurement[]): ChartPoint[] {
	return series.map(({ year, value, low, high }) => ({
		year,
		value,
		low: low ?? undefined,
		high: high ?? undefined
	}));
}
