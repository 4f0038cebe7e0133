import type { ShownMunicipality } from '#lib/server/municipality/show-municipality.ts';
import type { Language } from '#lib/texts/language.ts';
import { loadSiteTexts } from '#lib/texts/load-site.ts';
import { loadTexts } from '#lib/texts/load.ts';
import type { Texts } from '#lib/texts/nl/site.ts';
import type { WallTexts } from '#lib/texts/nl/wall.ts';
import { inOwnWords } from '#lib/texts/own-words.ts';

export interface WallWords {
	language: Language;
	site: Texts;
	words: WallTexts;
}

/** A picture of the wall says what the wall says, also to somebody who reads the page around it in another language. */
export async function loadWallWords(shown: {
	language: Language;
	municipality: ShownMunicipality;
}): Promise<WallWords> {
	const { language, municipality } = shown;
	const site = inOwnWords(await loadSiteTexts(language), municipality, language);
	return { language, site, words: await loadTexts('wall', language) };
}
