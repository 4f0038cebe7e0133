/** Figures in words and signs, the same on every page about wijken. */
import type { Comparison } from '#lib/domain/wijkkompas/comparison.ts';
import { formatNumber } from '#lib/texts/format.ts';
import type { Texts as KompasTexts } from '#lib/texts/nl/kompas.ts';
import type { MarkedStatus } from '#lib/domain/wijkkompas/comparison.ts';
import type { SiteSpeech } from '../site/speech.ts';
import type { ShownFigure } from './shown-figure.ts';

/** What a page about wijken needs to speak. */
export interface Speech extends SiteSpeech {
	kompas: KompasTexts;
}

/** "62,0%" */
export function writeValue(
	value: number,
	{ unit, decimals }: Pick<ShownFigure, 'unit' | 'decimals'>,
	{ language, kompas }: Speech
): string {
	return kompas.units[unit](formatNumber(value, language, decimals));
}

/** What a figure counts. A wijk's own percentage need not be about people. */
export function nameUnit(
	{ unit, words }: Pick<ShownFigure, 'unit' | 'words'>,
	{ kompas }: Speech
): string {
	return unit === 'percent' && words.people === null ? kompas.percentage : kompas.unitNames[unit];
}

/** Deviations ("−0,125") say little outside a table; there a sentence has to do without them. */
export function isReadable({ unit }: Pick<ShownFigure, 'unit'>): boolean {
	return unit !== 'deviation';
}

/** The word for a change: the status, or why there is none. */
export function nameChange({ status, reason }: Comparison, { texts, kompas }: Speech): string {
	if (status !== 'unknown' || reason === null || reason === 'within-margin') {
		return texts.status[status];
	}
	return kompas.reasons[reason];
}

/** The mark of a status; what is neutral has none. */
export function markOf({ status }: Comparison): MarkedStatus | null {
	return status === 'neutral' ? null : status;
}

/** The headline of a change: "Meer mensen voelen zich eenzaam"; null where nothing changed clearly. */
export function findHeadline({ words, comparison }: ShownFigure): string | null {
	const { status, latest, previous } = comparison;
	if (status !== 'better' && status !== 'worse') return null;
	return (latest?.value ?? 0) > (previous?.value ?? 0) ? words.more : words.less;
}
