import { mayDo } from '#lib/domain/access/staff.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	mayWatch: mayDo(locals.staff, 'administer', null)
});
