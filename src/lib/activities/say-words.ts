import type { FreeText } from '../domain/free-text.ts';
import { isHidden, type WrittenName } from '../domain/hidden-text.ts';
import type { Texts as SiteTexts } from '../texts/nl/site.ts';

type Marks = Pick<SiteTexts, 'moderation'>;

/** Words as others read them: with a mark when they are not the writer's, and with what stands there once they were erased. */
export function sayWords({ text, reworded }: FreeText, { moderation }: Marks): string {
	if (text === null || text === undefined) return moderation.erased;
	return reworded ? `${text} ${moderation.mark}` : text;
}

/** The same for what may not, or no longer, be for everybody. */
export function sayName(name: WrittenName, marks: Marks): string {
	return isHidden(name) ? marks.moderation.hidden : sayWords(name, marks);
}
