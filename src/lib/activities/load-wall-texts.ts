/** The words of an activity for who looks at a wall; apart from those of a phone, which downloads nothing that it does not say. */
import type { Language } from '../texts/language.ts';
import { loadActivityTexts, type Catalogue } from './load-texts.ts';

const catalogues = import.meta.glob<{ texts: Catalogue }>('./*/wall-texts/*.ts');

/** What a wall says of itself, and all that residents read. */
export async function loadActivityWallTexts(
	activity: string,
	language: Language
): Promise<Catalogue> {
	const [residents, wall] = await Promise.all([
		loadActivityTexts(activity, language),
		catalogues[`./${activity}/wall-texts/${language}.ts`]?.()
	]);
	return { ...residents, ...wall?.texts };
}
