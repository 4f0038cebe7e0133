import { loadTexts } from '#lib/texts/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	return {
		...data,
		plan: await loadTexts('plan', language),
		report: await loadTexts('report', language)
	};
};
