import { loadTexts } from '#lib/texts/load.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
	const { language } = await parent();
	return {
		front: await loadTexts('front', language),
		kompas: await loadTexts('kompas', language)
	};
};
