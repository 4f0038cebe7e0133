import { loadWallWords } from '#lib/pages/evening/load-wall-words.ts';
import { loadScreen } from '#lib/live/screens.ts';
import { loadStaffScreen } from '#lib/live/staff-screens.ts';
import { loadTexts } from '#lib/texts/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	const { step, console: leading } = data.look.view;
	const activity = step?.activity;
	const wallWords = await loadWallWords(data.wallIn);
	return {
		...data,
		staffTexts: await loadTexts('staff', language),
		wallWords,
		behind: leading.behind
			? await loadStaffScreen(leading.behind.activity, 'console', language)
			: null,
		screens: activity
			? {
					console: await loadStaffScreen(activity, 'console', language),
					wall: await loadScreen(activity, 'wall', wallWords.language),
					participant: await loadScreen(activity, 'participant', language)
				}
			: null
	};
};
