/** What stands around a figure on the wall alone. */
import { saysSomething, type Amount } from '../../domain/wijkkompas/say-figure.ts';
import type { MarkedStatus } from '../../domain/wijkkompas/comparison.ts';
import { countLines } from '../../parts/wall-room.ts';
import type { Language } from '../../texts/language.ts';
import { wordAmount } from '../../texts/word-figure.ts';
import { findWhy, type SourceNames } from './figure-words.ts';
import { isEstimated, phraseOf, sayOnWall } from './headline.ts';
import type { IndicatorView } from './schema.ts';
import type { Texts } from './wall-texts/nl.ts';

/** A half of the wall, in its own pixels. */
const half = 564;
const mostLines = 4;

/** The figure with whom it is about, where there is room for that. */
export function sayBesidePeople(
	indicator: IndicatorView,
	texts: Texts,
	language: Language
): string {
	const whole = sayOnWall(indicator, texts, language, false);
	const fits = countLines(whole, 68, half) <= mostLines;
	return fits ? whole : sayOnWall(indicator, texts, language);
}

/** "In 2016: 5 van de 10." Null where there is nothing to put beside it, and where only the years beside each other say it. */
export function sayBeforeOnWall(
	indicator: IndicatorView,
	texts: Texts,
	language: Language
): string | null {
	const { change } = phraseOf(indicator);
	const word = (amount: Amount) => wordAmount(amount, texts.figures, language);
	if (change.kind === 'was-people') {
		return texts.wall.was(change.year, texts.figures.countShort(change.share));
	}
	if (change.kind === 'was') return texts.wall.was(change.year, word(change.amount));
	return null;
}

/** `sayTrend` in fewer words. Null: no verdict, and no mark. */
export function sayTrendOnWall(
	indicator: IndicatorView,
	{ wall: { trend, noTrend } }: Texts
): { status: MarkedStatus; word: string } | null {
	const { figure } = indicator;
	if (figure === null || figure.status === 'neutral' || isEstimated(indicator)) return null;
	const { status, reason } = figure;
	if (status === 'suppressed') return { status, word: noTrend.suppressed };
	if (status !== 'unknown') return { status, word: trend[status] };
	return { status, word: noTrend[findWhy(reason)] };
}

/** "RIVM, 2020, schatting" */
export function saySourceOnWall(
	indicator: IndicatorView,
	texts: Texts,
	names: SourceNames
): string | null {
	const { figure, source, origin } = indicator;
	if (!figure?.latest) return null;
	const named = texts.figure.inYear(names[source]?.name ?? source, figure.latest.year);
	return isEstimated(indicator) ? named : texts.wall.source[origin](named);
}

/** The last years as bars, where ten people hide how a figure moved, or make it up; none for figures that can lie below zero. */
export function drawYears(
	indicator: IndicatorView,
	texts: Texts,
	language: Language
): { bars: { year: string; value: number; text: string }[]; max: number } {
	const { figure, unit, decimals } = indicator;
	const measured = (figure?.series ?? [])
		.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]))
		.slice(-3);
	const isSaid = phraseOf(indicator).change.kind !== 'from-to';
	if (isSaid || !saysSomething(unit) || measured.length < 2) return { bars: [], max: 0 };
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
