import { loadScreen } from '#lib/live/screens.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	const step = data.look.view.step;
	return { ...data, screen: step ? await loadScreen(step.activity, 'wall', language) : null };
};
