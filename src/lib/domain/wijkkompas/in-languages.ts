import { z } from 'zod';

/**
 * Words that somebody brings with a figure, a source or a border, in the languages in which there are any. Dutch is always among
 * them: it is read where another language has nothing (`texts/pick.ts`).
 */
export function inLanguages<Words extends z.ZodType>(words: Words) {
	return z.object({ nl: words }).catchall(words);
}
