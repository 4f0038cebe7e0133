import { loadPhoneScreen } from '#lib/live/phone-screens.ts';
import type { PageLoad } from './$types';

/** The screen of the step that is on now comes with the page; a later one is fetched when the evening goes on. */
export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	const step = data.look?.view.step;
	return {
		...data,
		screen: step ? await loadPhoneScreen(step.activity, language) : null
	};
};
