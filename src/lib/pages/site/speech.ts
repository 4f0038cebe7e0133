import type { Language } from '#lib/texts/language.ts';
import type { Texts } from '#lib/texts/nl/site.ts';

/** What a part of a page needs to speak: the catalogue and its language. Every page has both in its data. */
export interface SiteSpeech {
	language: Language;
	texts: Texts;
}
