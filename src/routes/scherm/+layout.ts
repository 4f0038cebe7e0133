import { loadTexts } from '#lib/texts/load.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
	const { language } = await parent();
	return { wallTexts: await loadTexts('wall', language) };
};
