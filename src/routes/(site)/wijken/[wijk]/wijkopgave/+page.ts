import { loadTexts } from '#lib/texts/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	planTexts: await loadTexts('wijkopgave', (await parent()).language)
});
