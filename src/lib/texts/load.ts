/** Fetches a catalogue in the reader's language; a phone downloads that language alone. */
import type { Language } from './language.ts';

const catalogues = {
	site: { nl: () => import('./nl.ts'), en: () => import('./en.ts') },
	kompas: { nl: () => import('./kompas-nl.ts'), en: () => import('./kompas-en.ts') },
	pages: { nl: () => import('./pages-nl.ts'), en: () => import('./pages-en.ts') },
	plan: { nl: () => import('./plan-nl.ts'), en: () => import('./plan-en.ts') },
	recount: { nl: () => import('./recount-nl.ts'), en: () => import('./recount-en.ts') },
	regie: { nl: () => import('./regie-nl.ts'), en: () => import('./regie-en.ts') },
	staff: { nl: () => import('./staff-nl.ts'), en: () => import('./staff-en.ts') },
	watch: { nl: () => import('./watch-nl.ts'), en: () => import('./watch-en.ts') },
	wijkopgave: { nl: () => import('./wijkopgave-nl.ts'), en: () => import('./wijkopgave-en.ts') }
};

type Catalogues = typeof catalogues;

/** One part of what there is to read. */
export async function loadTexts<Part extends keyof Catalogues>(
	part: Part,
	language: Language
): Promise<Awaited<ReturnType<Catalogues[Part]['en']>>['texts']> {
	return (await catalogues[part][language]()).texts;
}
