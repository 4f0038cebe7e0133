import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	mayPlan: locals.may('edit-plan', 'anywhere') !== null,
	mayWatch: locals.may('watch-server', 'city') !== null,
	mayManageStaff: locals.may('manage-staff', 'city') !== null
});
