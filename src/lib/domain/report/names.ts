/** Words of people inside a sentence, by reference, so that they can be erased. */
import type { FreeText } from '../free-text.ts';

/** Stands where words were taken out; everywhere the same, so that a reader knows it. */
export const erasedMark = '[…]';

/** Until 2026 a stored sentence had this in place of the words of a text. */
const mark = /⟦([^⟦⟧]+)⟧/g;

/** The words as a reader sees them. What was erased has a mark. */
export function fillNames(words: string, names: readonly FreeText[]): string {
	return words.replace(
		mark,
		(_, textId: string) => names.find((name) => name.textId === textId)?.text ?? erasedMark
	);
}
