import { loadTexts } from '#lib/texts/load.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
	const { language } = await parent();
	return {
		plan: await loadTexts('plan', language),
		report: await loadTexts('report', language),
		planTexts: await loadTexts('wijkopgave', language),
		lists: await loadTexts('ideas', language),
		lives: await loadTexts('initiatives', language)
	};
};
