import { readOverview } from '#lib/pages/site/overview.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	overview: await readOverview(locals.app)
});
