import { nameActivity } from '#lib/activities/load-staff-texts.ts';
import type { PageLoad } from './$types';

/** The name of every kind of step, from the catalogue of its activity. */
export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	const named = await Promise.all(
		data.kinds.map(async (kind) => [kind, await nameActivity(kind, language)] as const)
	);
	return { ...data, kindNames: Object.fromEntries(named) };
};
