import { loadTexts } from '#lib/texts/load.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => ({
	regie: await loadTexts('regie', (await parent()).language)
});
