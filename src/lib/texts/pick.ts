import { sourceLanguage, type Language } from './language.ts';

/** What is stored in some languages and always in Dutch. */
export type InLanguages<Words> = Record<typeof sourceLanguage, Words> &
	Partial<Record<string, Words>>;

/** The words in the reader's language; in Dutch where nobody wrote them in it. */
export function pick<Words>(names: InLanguages<Words>, language: Language): Words {
	return names[language] ?? names[sourceLanguage];
}
