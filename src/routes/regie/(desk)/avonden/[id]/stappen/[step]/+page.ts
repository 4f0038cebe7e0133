import { loadStaffScreen } from '#lib/live/staff-screens.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	screen: await loadStaffScreen(data.step.activity, 'settings', (await parent()).language)
});
