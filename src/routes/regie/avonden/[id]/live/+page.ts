import { loadScreen } from '#lib/live/screens.ts';
import { loadStaffScreen } from '#lib/live/staff-screens.ts';
import { loadTexts } from '#lib/texts/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	const { step, console: leading } = data.look.view;
	const activity = step?.activity;
	return {
		...data,
		staffTexts: await loadTexts('staff', language),
		wallTexts: await loadTexts('wall', language),
		behind: leading.behind
			? await loadStaffScreen(leading.behind.activity, 'console', language)
			: null,
		screens: activity
			? {
					console: await loadStaffScreen(activity, 'console', language),
					wall: await loadScreen(activity, 'wall', language),
					participant: await loadScreen(activity, 'participant', language)
				}
			: null
	};
};
