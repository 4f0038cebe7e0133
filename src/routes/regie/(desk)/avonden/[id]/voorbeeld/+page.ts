import { loadScreen } from '#lib/live/screens.ts';
import { loadTexts } from '#lib/texts/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	const activity = data.view.step?.activity ?? '';
	return {
		...data,
		wallTexts: await loadTexts('wall', language),
		wall: await loadScreen(activity, 'wall', language),
		phone: await loadScreen(activity, 'participant', language)
	};
};
