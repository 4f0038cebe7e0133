/**
 * What goes with words that are erased, and what stays. Made of them are: what whoever moderates put in their place, a title of the same
 * step that has no other words, and a piece of them in anything else that whoever leads wrote. What people wrote themselves is theirs:
 * only their own request takes it away. See docs/decisions/0027.
 */
import { blotWords, isMadeOf, type ErasedWords } from './blot.ts';

/** A text of an evening that still has its words. */
export interface StoredText {
	id: string;
	words: string;
	stepId: string | null;
	/** Whoever leads wrote it: a title, or what stands in the place of somebody's words. */
	isLed: boolean;
	/** The text in whose place it stands. */
	of: string | null;
}

export interface ErasurePlan {
	/** The ids of the texts of which nothing stays. */
	goneIds: string[];
	/** The texts of which a piece goes, by id: what is left. */
	changed: Map<string, string>;
	/** To take the same words out of whatever was written about them. */
	erased: ErasedWords;
}

/** `asked`: ids of texts, in whichever wording they were seen. One that has no words any more is asked for twice, which is no mistake. */
export function planErasure(texts: readonly StoredText[], asked: readonly string[]): ErasurePlan {
	const written = texts.flatMap(({ id, of }) => (asked.includes(id) ? [of ?? id] : []));
	const wanted = new Set([...asked, ...written]);
	const chosen = texts.filter(({ id, of }) => wanted.has(of ?? id));
	const others = texts.filter((text) => !chosen.includes(text));
	const stays = others.filter(({ isLed }) => !isLed);
	const titles = others.filter(({ isLed, of, stepId, words }) => {
		const isMadeIn = (from: readonly StoredText[]) => {
			const sameStep = from.filter((one) => one.stepId === stepId);
			return isMadeOf(
				words,
				sameStep.map((one) => one.words)
			);
		};
		return isLed && of === null && isMadeIn(chosen) && !isMadeIn(stays);
	});
	const gone = [...chosen, ...titles];
	const erased = {
		gone: gone.map(({ words }) => words),
		stays: stays.map(({ words }) => words)
	};
	const changed = others
		.filter((text) => text.isLed && !titles.includes(text))
		.map(({ id, words }) => ({ id, words, left: blotWords(words, erased) }))
		.filter(({ words, left }) => left !== words);
	return {
		goneIds: [...new Set([...asked, ...gone.map(({ id }) => id)])],
		changed: new Map(changed.map(({ id, left }) => [id, left])),
		erased
	};
}
