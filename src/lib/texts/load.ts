/** Fetches a catalogue in the reader's language; a phone downloads that language alone. */
import type { Language } from './language.ts';

const catalogues = {
	site: { nl: () => import('./nl/site.ts'), en: () => import('./en/site.ts') },
	kompas: { nl: () => import('./nl/kompas.ts'), en: () => import('./en/kompas.ts') },
	pages: { nl: () => import('./nl/pages.ts'), en: () => import('./en/pages.ts') },
	plan: { nl: () => import('./nl/plan.ts'), en: () => import('./en/plan.ts') },
	recount: { nl: () => import('./nl/recount.ts'), en: () => import('./en/recount.ts') },
	regie: { nl: () => import('./nl/regie.ts'), en: () => import('./en/regie.ts') },
	staff: { nl: () => import('./nl/staff.ts'), en: () => import('./en/staff.ts') },
	watch: { nl: () => import('./nl/watch.ts'), en: () => import('./en/watch.ts') },
	wijkopgave: { nl: () => import('./nl/report.ts'), en: () => import('./en/report.ts') }
};

type Catalogues = typeof catalogues;

/** One part of what there is to read. */
export async function loadTexts<Part extends keyof Catalogues>(
	part: Part,
	language: Language
): Promise<Awaited<ReturnType<Catalogues[Part]['en']>>['texts']> {
	return (await catalogues[part][language]()).texts;
}
