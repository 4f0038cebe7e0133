import { loadTexts } from '#lib/texts/load.ts';
import type { LayoutLoad } from './$types';

/** Every page about wijken speaks from the same catalogue. */
export const load: LayoutLoad = async ({ parent }) => ({
	kompas: await loadTexts('kompas', (await parent()).language)
});
