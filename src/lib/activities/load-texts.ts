/** Fetches the words of an activity. A participant gets what participants read, and downloads nothing else. */
import { sourceLanguage, type Language } from '../texts/language.ts';

type Catalogue = Record<string, unknown>;
type Fetch = () => Promise<{ texts: Catalogue }>;

const forResidents = import.meta.glob<{ texts: Catalogue }>('./*/texts/*.ts');
const forStaff = import.meta.glob<{ texts: Catalogue }>('./*/staff-texts/*.ts');

/** What a phone, a wall and a report say. Empty for an activity that this version does not know. */
export async function loadActivityTexts(activity: string, language: Language): Promise<Catalogue> {
	return fetchFrom(forResidents[`./${activity}/texts/${language}.ts`]);
}

/**
 * What a console and a settings form say, and all that residents read: a console shows that too. Staff may know fewer languages
 * than residents; where theirs has nothing, they read Dutch.
 */
export async function loadActivityStaffTexts(
	activity: string,
	language: Language
): Promise<Catalogue> {
	const path = (tongue: Language) => `./${activity}/staff-texts/${tongue}.ts`;
	const [residents, staff] = await Promise.all([
		loadActivityTexts(activity, language),
		fetchFrom(forStaff[path(language)] ?? forStaff[path(sourceLanguage)])
	]);
	return { ...residents, ...staff };
}

/** The name of an activity, for staff. */
export async function nameActivity(activity: string, language: Language): Promise<string> {
	const { name } = await loadActivityStaffTexts(activity, language);
	return typeof name === 'string' ? name : activity;
}

async function fetchFrom(fetchCatalogue: Fetch | undefined): Promise<Catalogue> {
	return (await fetchCatalogue?.())?.texts ?? {};
}
