/** Fetches what every page says, in the reader's language alone. Apart from the other catalogues, so that a phone gets no list of those. */
import { sourceLanguage, type Language } from './language.ts';
import type { Texts } from './nl/site.ts';

const catalogues = import.meta.glob<{ texts: Texts }>('./*/site.ts');

export async function loadSiteTexts(language: Language): Promise<Texts> {
	const fetchCatalogue =
		catalogues[`./${language}/site.ts`] ?? catalogues[`./${sourceLanguage}/site.ts`];
	if (!fetchCatalogue) throw new Error('There is no catalogue "site"');
	return (await fetchCatalogue()).texts;
}
