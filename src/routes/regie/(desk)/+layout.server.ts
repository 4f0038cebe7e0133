import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	mayWatch: locals.may('watch-server', 'city') !== null,
	mayManageStaff: locals.may('manage-staff', 'city') !== null
});
