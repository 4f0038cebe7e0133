import { loadScreen } from '#lib/live/screens.ts';
import { loadWallWords } from '#lib/pages/evening/load-wall-words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	const activity = data.view.step?.activity ?? '';
	const wallWords = await loadWallWords(data.wallIn);
	return {
		...data,
		wallWords,
		wall: await loadScreen(activity, 'wall', wallWords.language),
		phone: await loadScreen(activity, 'participant', language)
	};
};
