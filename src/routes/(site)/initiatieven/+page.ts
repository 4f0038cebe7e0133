import { loadTexts } from '#lib/texts/load.ts';
import type { PageLoad } from './$types';

// A list, links and a form: there is nothing to run.
export const csr = false;

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	return {
		...data,
		lists: await loadTexts('ideas', language),
		lives: await loadTexts('initiatives', language)
	};
};
