/** Fetches the words of an activity. A participant gets what participants read, and downloads nothing else. */
import type { Language } from '../texts/language.ts';

export type Catalogue = Record<string, unknown>;

const catalogues = import.meta.glob<{ texts: Catalogue }>('./*/texts/*.ts');

/** What a phone, a wall and a report say. Empty for an activity that this version does not know. */
export async function loadActivityTexts(activity: string, language: Language): Promise<Catalogue> {
	return (await catalogues[`./${activity}/texts/${language}.ts`]?.())?.texts ?? {};
}
