import type { FreeText } from '../domain/free-text.ts';
import type { Texts as SiteTexts } from '../texts/nl/site.ts';

/** Words as others read them: with a mark when they are not the writer's, and with what stands there once they were erased. */
export function sayWords(
	{ text, reworded }: FreeText,
	erased: string,
	{ moderation }: Pick<SiteTexts, 'moderation'>
): string {
	if (text === null || text === undefined) return erased;
	return reworded ? `${text} ${moderation.mark}` : text;
}
