/** The words of an activity for who prepares or leads it; apart from those of residents, so that no phone knows where they are. */
import { sourceLanguage, type Language } from '../texts/language.ts';
import type { Catalogue } from './load-texts.ts';
import { loadActivityWallTexts } from './load-wall-texts.ts';

const catalogues = import.meta.glob<{ texts: Catalogue }>('./*/staff-texts/*.ts');

/**
 * What a console and a settings form say, and all that residents read: a console shows that too. Staff may know fewer languages
 * than residents; where theirs has nothing, they read Dutch.
 */
export async function loadActivityStaffTexts(
	activity: string,
	language: Language
): Promise<Catalogue> {
	const find = (tongue: Language) => catalogues[`./${activity}/staff-texts/${tongue}.ts`];
	const [residents, staff] = await Promise.all([
		loadActivityWallTexts(activity, language),
		(find(language) ?? find(sourceLanguage))?.()
	]);
	return { ...residents, ...staff?.texts };
}

/** What an activity is called and what people do in it, for staff. */
export async function describeActivity(
	activity: string,
	language: Language
): Promise<{ name: string; purpose: string }> {
	const { name, purpose } = await loadActivityStaffTexts(activity, language);
	return {
		name: typeof name === 'string' ? name : activity,
		purpose: typeof purpose === 'string' ? purpose : ''
	};
}

/** The name of an activity, for staff. */
export async function nameActivity(activity: string, language: Language): Promise<string> {
	return (await describeActivity(activity, language)).name;
}
