/**
 * The languages of the product, each on one line: a new one needs this line and its catalogues (decision 0025). Dutch is the source,
 * and what is said where another language has nothing.
 */
const list = {
	nl: { locale: 'nl-NL', dir: 'ltr', name: 'Nederlands', plurals: ['one', 'other'] },
	en: { locale: 'en-GB', dir: 'ltr', name: 'English', plurals: ['one', 'other'] }
} as const satisfies Record<string, LanguageFacts>;

interface LanguageFacts {
	/** For dates, numbers, and the voice that reads aloud. */
	locale: string;
	dir: 'ltr' | 'rtl';
	/** In the language itself: whoever looks for it may read no other. */
	name: string;
	/** The forms in which its words follow a number, as Unicode has them for this language. */
	plurals: readonly Intl.LDMLPluralRule[];
}

export type Language = keyof typeof list;
/** The plural forms of a language: a sentence without one of them does not compile. */
export type PluralOf<Tongue extends Language> = (typeof list)[Tongue]['plurals'][number];

export const languages = Object.keys(list) as Language[];
export const sourceLanguage = 'nl' satisfies Language;
export const factsOf: Record<Language, LanguageFacts> = list;

/** Whether what came from outside names one of our languages. */
export function isLanguage(name: unknown): name is Language {
	return typeof name === 'string' && Object.hasOwn(list, name);
}
