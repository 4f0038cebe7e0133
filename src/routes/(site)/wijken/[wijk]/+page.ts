import { loadTexts } from '#lib/texts/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	return {
		...data,
		planTexts: await loadTexts('wijkopgave', language),
		lists: await loadTexts('ideas', language),
		lives: await loadTexts('initiatives', language)
	};
};
