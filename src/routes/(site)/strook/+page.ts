import { loadTexts } from '#lib/texts/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => ({
	slipTexts: await loadTexts('slip', (await parent()).language)
});
