import { loadTexts } from '#lib/texts/load.ts';
import type { PageLoad } from './$types';

/** Opened once, to keep: nothing here needs a script. */
export const csr = false;

export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	slipTexts: await loadTexts('slip', (await parent()).language)
});
