/** What stands around a figure: what it was, whether that is better, where it comes from. */
import type { Language } from '../../texts/language.ts';
import type { Texts as SiteTexts } from '../../texts/nl/site.ts';
import type { Status } from '../../ui/status.ts';
import type { IndicatorView } from './schema.ts';
import { isDeviation, sayValue } from './value-words.ts';
import type { Texts } from './texts.ts';

/** How the sources are called here. */
type SourceNames = SiteTexts['sourceNames'];

/** What it was before; null when there is nothing to put beside it. */
export function sayBefore(
	{ figure, unit, decimals }: IndicatorView,
	texts: Texts,
	language: Language
): string | null {
	if (!figure?.latest || !figure.previous) return null;
	const { latest, previous, status } = figure;
	if (isDeviation(unit)) return texts.figure.comparedWith(previous.year);
	if (latest.tenths === null || previous.tenths === null) {
		return texts.figure.was(
			previous.year,
			sayValue(previous.value, unit, decimals, texts, language)
		);
	}
	// "2 van de 10" then and now beside "slechter geworden" would puzzle: then the percentages say it.
	const looksMoved = latest.tenths !== previous.tenths;
	const hasMoved = status !== 'same';
	if (looksMoved === hasMoved) return texts.figure.wasTenths(previous.year, previous.tenths);
	const places = Math.round(latest.value) === Math.round(previous.value) ? decimals : 0;
	const say = (value: number) => sayValue(value, unit, places, texts, language);
	return texts.figure.wentTo(previous.year, say(previous.value), latest.year, say(latest.value));
}

/** Better or worse in words, with its mark; or why nothing can be said. Null mark: no verdict, and no mark. */
export function sayTrend(
	{ figure }: IndicatorView,
	texts: Texts
): { status: Status | null; words: string; onWall: string } | null {
	if (figure === null) return null;
	const { status, reason } = figure;
	const { trend, trendOnWall, onWall, neutral, ...sentences } = texts.figure;
	if (status === 'neutral') return { status: null, words: neutral, onWall: '' };
	if (status === 'suppressed') {
		return { status, words: sentences.suppressed, onWall: onWall.suppressed };
	}
	if (status !== 'unknown') {
		return { status, words: trend[status], onWall: trendOnWall[status] };
	}
	const why =
		reason === 'boundary-break' ? 'borderMoved' : reason === 'first-measurement' ? 'first' : 'none';
	return { status, words: sentences[why], onWall: onWall[why] };
}

/** "Schatting van het RIVM, 2020: 62,0%." Numbers that mean nothing by themselves stand in tables only. */
export function saySource(
	{ figure, source, origin, unit, decimals }: IndicatorView,
	texts: Texts,
	names: SourceNames,
	language: Language
): string | null {
	if (!figure?.latest) return null;
	const { year, value } = figure.latest;
	const name = names[source]?.inSentence ?? source;
	const said = texts.figure.inYear(texts.figure.source[origin](name), year);
	const provisional = isProvisional(figure.series) ? ` (${texts.figure.provisional})` : '';
	if (isDeviation(unit)) return `${said}${provisional}.`;
	return `${said}${provisional}: ${sayValue(value, unit, decimals, texts, language)}.`;
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
	if (isDeviation(unit) || measured.length < 2) return { bars: [], max: 0 };
	const places = unit === 'percent' ? 0 : decimals;
	return {
		bars: measured.map(({ year, value }) => ({
			year: String(year),
			value,
			text: sayValue(value, unit, places, texts, language)
		})),
		max: unit === 'percent' ? 100 : Math.max(...measured.map(({ value }) => value))
	};
}

function isProvisional(series: readonly { status: string }[]): boolean {
	return series.at(-1)?.status === 'provisional';
}
