import { loadTexts } from '#lib/texts/load.ts';
import type { PageLoad } from './$types';

/** Opened once in a while: a button that needs no script. */
export const csr = false;

export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	handover: await loadTexts('handover', (await parent()).language)
});
