/** Fetches a catalogue in the reader's language; a phone downloads that language alone. */
import type { Language } from './language.ts';

const catalogues = {
	site: { nl: () => import('./nl.ts'), en: () => import('./en.ts') },
	staff: { nl: () => import('./staff-nl.ts'), en: () => import('./staff-en.ts') }
};

type Catalogues = typeof catalogues;

/** One part of what there is to read. */
export async function loadTexts<Part extends keyof Catalogues>(
	part: Part,
	language: Language
): Promise<Awaited<ReturnType<Catalogues[Part]['en']>>['texts']> {
	return (await catalogues[part][language]()).texts;
}
