import { views } from '#lib/activities/views.ts';
import type { PageLoad } from './$types';

/** The name of every kind of step, from the catalogue of its activity. */
export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	const named = await Promise.all(
		data.kinds.map(async (kind) => {
			const catalogue = await views[kind]?.texts[language]();
			return [kind, (catalogue?.texts as { name: string } | undefined)?.name ?? kind] as const;
		})
	);
	return { ...data, kindNames: Object.fromEntries(named) };
};
