/** Figures in words and signs, the same on every page about wijken. */
import type { Comparison } from '#lib/domain/wijkkompas/comparison.ts';
import {
	countsPeople,
	isModelScore,
	saysSomething,
	wayOfChange,
	type PeopleShare
} from '#lib/domain/wijkkompas/say-figure.ts';
import { wordAmount, wordCount, wordPeople } from '#lib/texts/word-figure.ts';
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
	return wordAmount({ value, unit, decimals }, kompas.figures, language);
}

/** What a figure counts. A wijk's own percentage need not be about people. */
export function nameUnit(
	{ unit, words }: Pick<ShownFigure, 'unit' | 'words'>,
	{ kompas }: Speech
): string {
	const { percentage, unitNames } = kompas;
	return unit === 'percent' && !countsPeople({ unit, people: words.people })
		? percentage
		: unitNames[unit];
}

/** "6 van de 10 volwassenen in Schelfhorst voelen zich eenzaam." */
export function sayPeople(
	share: PeopleShare,
	{ words }: Pick<ShownFigure, 'words'>,
	area: string,
	{ kompas }: Speech
): string {
	return wordPeople(share, words, kompas.figures.adultsIn(area), kompas.figures);
}

/** "6 van de 10 volwassenen" */
export function sayCount(share: PeopleShare, { kompas }: Speech): string {
	return wordCount(share, kompas.figures.adults, kompas.figures);
}

/** Deviations ("−0,125") say little outside a table; there a sentence has to do without them. */
export function isReadable({ unit }: Pick<ShownFigure, 'unit'>): boolean {
	return saysSomething(unit);
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

/** The headline of a change: "Meer mensen voelen zich eenzaam"; null where nothing changed clearly. A score of a model is no fact. */
export function findHeadline(
	{ words, comparison, unit, kind }: ShownFigure,
	{ kompas }: Speech
): string | null {
	const way = wayOfChange(comparison);
	if (!way || !comparison.previous) return null;
	return isModelScore({ unit, isModel: kind === 'model' })
		? kompas.figures.estimated(words[way], comparison.previous.year)
		: words[way];
}
