import { loadScreen } from '#lib/live/screens.ts';
import { loadTexts } from '#lib/texts/load.ts';
import type { PageLoad } from './$types';

// Outcomes hold exact numbers of small groups, which the report leaves out of what it shows. So the page is made on the server
// alone. Without script on it, the page carries no data; the address of its data gives no outcomes either (+page.server.ts).
export const csr = false;

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	const steps =
		data.outcomes &&
		(await Promise.all(
			data.outcomes.map(async (outcome) => ({
				...outcome,
				screen: await loadScreen(outcome.activity, 'report', language)
			}))
		));
	return {
		...{ ...data, steps },
		plan: await loadTexts('plan', language),
		lists: await loadTexts('ideas', language),
		lives: await loadTexts('initiatives', language)
	};
};
