/** What stands around a figure: what it was, whether that is better, where it comes from. */
import type { Amount } from '../../domain/wijkkompas/say-figure.ts';
import type { Language } from '../../texts/language.ts';
import type { ComparisonReason, MarkedStatus } from '../../domain/wijkkompas/comparison.ts';
import type { Texts as SiteTexts } from '../../texts/nl/site.ts';
import { wordAmount } from '../../texts/word-figure.ts';
import { isEstimated, phraseOf } from './headline.ts';
import type { IndicatorView } from './schema.ts';
import type { Texts } from './texts.ts';

/** How the sources are called here. */
export type SourceNames = SiteTexts['sourceNames'];

/** What it was before; null when there is nothing to put beside it. */
export function sayBefore(
	indicator: IndicatorView,
	texts: Texts,
	language: Language
): string | null {
	const { change } = phraseOf(indicator);
	const word = (amount: Amount) => wordAmount(amount, texts.figures, language);
	switch (change.kind) {
		case 'none':
			return null;
		case 'since':
			return texts.figure.comparedWith(change.year);
		case 'was-people':
			return texts.figure.wasPeople(change.year, change.share);
		case 'was':
			return texts.figure.was(change.year, word(change.amount));
		case 'from-to': {
			const { from, to } = change;
			return texts.figure.wentTo(from.year, word(from.amount), to.year, word(to.amount));
		}
	}
}

/** Better or worse in words, with its mark; or why nothing can be said. Null mark: no verdict, and no mark. */
export function sayTrend(
	indicator: IndicatorView,
	texts: Texts
): { status: MarkedStatus | null; words: string } | null {
	const { figure } = indicator;
	if (figure === null || isEstimated(indicator)) return null;
	const { status, reason } = figure;
	const words = texts.figure;
	if (status === 'neutral') return { status: null, words: words.neutral };
	if (status === 'suppressed') return { status, words: words.suppressed };
	if (status !== 'unknown') return { status, words: words.trend[status] };
	return { status, words: words[findWhy(reason)] };
}

/** Why a figure cannot be put beside an earlier one. */
export function findWhy(reason: ComparisonReason | null): 'borderMoved' | 'first' | 'none' {
	if (reason === 'boundary-break') return 'borderMoved';
	return reason === 'first-measurement' ? 'first' : 'none';
}

/** "Schatting van het RIVM, 2020: 62,0%." Numbers that mean nothing by themselves stand in tables only. */
export function saySource(
	indicator: IndicatorView,
	texts: Texts,
	names: SourceNames,
	language: Language
): string | null {
	const { figure, source, origin } = indicator;
	if (!figure?.latest) return null;
	const name = names[source]?.inSentence ?? source;
	const from = isEstimated(indicator) ? texts.figure.from : texts.figure.source[origin];
	const said = texts.figure.inYear(from(name), figure.latest.year);
	const provisional = isProvisional(figure.series) ? ` (${texts.figure.provisional})` : '';
	const { value } = phraseOf(indicator);
	return value
		? `${said}${provisional}: ${wordAmount(value, texts.figures, language)}.`
		: `${said}${provisional}.`;
}

function isProvisional(series: readonly { status: string }[]): boolean {
	return series.at(-1)?.status === 'provisional';
}
