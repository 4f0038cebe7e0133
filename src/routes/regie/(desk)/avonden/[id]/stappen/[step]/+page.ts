import { loadScreen } from '#lib/live/screens.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	screen: await loadScreen(data.step.activity, 'settings', (await parent()).language)
});
