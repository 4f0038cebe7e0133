import { loadTexts } from '#lib/texts/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	return {
		...data,
		plan: await loadTexts('plan', language),
		lists: await loadTexts('ideas', language),
		lives: await loadTexts('initiatives', language),
		report: await loadTexts('report', language)
	};
};
