/** Words what is said of a figure, with the catalogue of the reader's language. */
import type { IndicatorText } from '../domain/wijkkompas/indicator.ts';
import type { Amount, Headline, PeopleShare } from '../domain/wijkkompas/say-figure.ts';
import { formatNumber } from './format.ts';
import type { Language } from './language.ts';
import type { FigureTexts } from './nl/figures.ts';

/** "62,0%" */
export function wordAmount(
	{ value, unit, decimals }: Amount,
	texts: FigureTexts,
	language: Language
): string {
	return texts.units[unit](formatNumber(value, language, decimals));
}

/** "6 van de 10 volwassenen in Schelfhorst voelen zich eenzaam." Null for `who`: the short form of a wall. */
export function wordPeople(
	share: PeopleShare,
	{ people, person }: Pick<IndicatorText, 'people' | 'person'>,
	who: string | null,
	texts: FigureTexts
): string {
	const tails = { people: people ?? '', person: person ?? people ?? '' };
	const counted = who === null ? texts.countShort(share) : texts.count(share, who);
	return `${startUpper(counted)} ${texts.tail(share, tails, who === null)}`;
}

/** A headline as a sentence, or as a name where there is nothing to say. */
export function wordHeadline(
	headline: Headline,
	words: IndicatorText,
	who: string | null,
	texts: FigureTexts,
	language: Language
): string {
	if (headline.kind === 'people') return wordPeople(headline.share, words, who, texts);
	if (headline.kind === 'moved') return words[headline.way];
	if (headline.kind === 'estimated') {
		const { way, since } = headline;
		return way === 'same'
			? texts.estimatedSame(words.name, since)
			: texts.estimated(words[way], since);
	}
	return headline.kind === 'amount'
		? texts.value(words.name, wordAmount(headline.amount, texts, language))
		: words.name;
}

/** The number of people as words of their own: "Minder dan 1 van de 10 volwassenen". */
export function wordCount(share: PeopleShare, who: string, texts: FigureTexts): string {
	return startUpper(texts.count(share, who));
}

function startUpper(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
