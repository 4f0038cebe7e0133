import { loadTexts } from '#lib/texts/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => ({
	pages: await loadTexts('pages', (await parent()).language)
});
