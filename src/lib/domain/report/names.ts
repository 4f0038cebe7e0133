/**
 * Titles that people typed, inside a sentence. The sentence holds a mark in their place and the words stay outside it, so that
 * they can be erased.
 */
import type { FreeText } from '../free-text.ts';

/** Stands where words were taken out; everywhere the same, so that a reader knows it. */
export const erasedMark = '[…]';

const mark = /⟦([^⟦⟧]+)⟧/g;

/** Stands in a sentence where the words of this text are read. */
export function markName({ textId }: FreeText): string {
	return `⟦${textId}⟧`;
}

/** The texts that these words have a mark of, each once. */
export function listNames(words: string): FreeText[] {
	const ids = new Set([...words.matchAll(mark)].map(([, textId = '']) => textId));
	return [...ids].map((textId) => ({ textId }));
}

/** The words as a reader sees them. What was erased has a mark. */
export function fillNames(words: string, names: readonly FreeText[]): string {
	return words.replace(
		mark,
		(_, textId: string) => names.find((name) => name.textId === textId)?.text ?? erasedMark
	);
}
