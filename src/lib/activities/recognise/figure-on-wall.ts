/** What stands around a figure on the wall alone. */
import { saysSomething } from '../../domain/wijkkompas/say-figure.ts';
import type { MarkedStatus } from '../../domain/wijkkompas/comparison.ts';
import type { Language } from '../../texts/language.ts';
import { wordAmount } from '../../texts/word-figure.ts';
import { findWhy, type SourceNames } from './figure-words.ts';
import type { IndicatorView } from './schema.ts';
import type { Texts } from './texts.ts';

/** `sayTrend` in fewer words. Null: no verdict, and no mark. */
export function sayTrendOnWall(
	{ figure }: IndicatorView,
	{ figure: { trendOnWall, onWall } }: Texts
): { status: MarkedStatus; word: string } | null {
	if (figure === null || figure.status === 'neutral') return null;
	const { status, reason } = figure;
	if (status === 'suppressed') return { status, word: onWall.suppressed };
	if (status !== 'unknown') return { status, word: trendOnWall[status] };
	return { status, word: onWall[findWhy(reason)] };
}

/** "RIVM, schatting"; with the year where no years stand above it. */
export function saySourceOnWall(
	{ figure, source, origin }: IndicatorView,
	texts: Texts,
	names: SourceNames,
	hasYears: boolean
): string | null {
	if (!figure?.latest) return null;
	const said = texts.figure.sourceOnWall[origin](names[source]?.name ?? source);
	return hasYears ? said : texts.figure.inYear(said, figure.latest.year);
}

/** The last years as bars; none for figures that can lie below zero. */
export function drawYears(
	{ figure, unit, decimals }: IndicatorView,
	texts: Texts,
	language: Language
): { bars: { year: string; value: number; text: string }[]; max: number } {
	const measured = (figure?.series ?? [])
		.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]))
		.slice(-3);
	if (!saysSomething(unit) || measured.length < 2) return { bars: [], max: 0 };
	const places = unit === 'percent' ? 0 : decimals;
	return {
		bars: measured.map(({ year, value }) => ({
			year: String(year),
			value,
			text: wordAmount({ value, unit, decimals: places }, texts.figures, language)
		})),
		max: unit === 'percent' ? 100 : Math.max(...measured.map(({ value }) => value))
	};
}
