/** A figure as a sentence: "6 van de 10" first; the percentage stands elsewhere, for who wants it. */
import {
	countsPeople,
	sayFigure,
	type FigurePhrase,
	type Sayable
} from '../../domain/wijkkompas/say-figure.ts';
import type { Language } from '../../texts/language.ts';
import { pick } from '../../texts/pick.ts';
import { wordHeadline } from '../../texts/word-figure.ts';
import type { IndicatorView } from './schema.ts';
import type { Texts } from './texts.ts';

/** "6 van de 10 volwassenen in uw wijk voelen zich eenzaam." Without its number as long as the figure is not told. */
export function sayHeadline(indicator: IndicatorView, texts: Texts, language: Language): string {
	return word(indicator, texts.figure.adultsHere, texts, language);
}

/** The same for the wall, which has no full stop; in the fewest words where others stand beside it. */
export function sayOnWall(
	indicator: IndicatorView,
	texts: Texts,
	language: Language,
	isShort = true
): string {
	return withoutStop(word(indicator, isShort ? null : texts.figures.adults, texts, language));
}

/** "Hoeveel van de 10 volwassenen in uw wijk voelen zich eenzaam?" */
export function askGuess(indicator: IndicatorView, texts: Texts, language: Language): string {
	const { people, name } = pick(indicator.texts, language);
	return people === null ? name : texts.guess.question(withoutStop(people));
}

/** "Herkent u dit?", or what the facilitator asks; of an estimate that has no number: "Merkt u dat?" */
export function sayQuestion(indicator: IndicatorView, question: string, texts: Texts): string {
	return question || (isEstimated(indicator) ? texts.doYouNotice : texts.defaultQuestion);
}

/** Whether its sentence says already that it is an estimate, and how it moved. */
export function isEstimated(indicator: IndicatorView): boolean {
	return phraseOf(indicator).headline.kind === 'estimated';
}

/** All that can be said of a figure of this step; before the guess, nothing. */
export function phraseOf(indicator: IndicatorView): FigurePhrase {
	return sayFigure(sayableOf(indicator));
}

export function sayableOf(indicator: Omit<IndicatorView, 'asksGuess'>): Sayable {
	const { figure, unit, decimals, origin, texts } = indicator;
	return {
		unit,
		decimals,
		countsPeople: countsPeople({ unit, people: texts.nl.people }),
		isModel: origin === 'model',
		latest: figure?.latest ?? null,
		previous: figure?.previous ?? null,
		status: figure?.status ?? 'unknown'
	};
}

function word(
	indicator: IndicatorView,
	who: string | null,
	texts: Texts,
	language: Language
): string {
	const words = pick(indicator.texts, language);
	return wordHeadline(phraseOf(indicator).headline, words, who, texts.figures, language);
}

function withoutStop(sentence: string): string {
	return sentence.replace(/\.$/, '');
}
