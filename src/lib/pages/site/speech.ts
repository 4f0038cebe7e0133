import type { Language } from '#lib/texts/language.ts';
import type { FrontTexts } from '#lib/texts/nl/front.ts';
import type { Texts } from '#lib/texts/nl/site.ts';

/** What a part of a page needs to speak: the catalogue and its language. Every page has both in its data. */
export interface SiteSpeech {
	language: Language;
	texts: Texts;
}

/** The same for lists of evenings and wijken. */
export interface FrontSpeech extends SiteSpeech {
	front: FrontTexts;
}
