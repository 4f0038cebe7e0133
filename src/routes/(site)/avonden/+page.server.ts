import { showEvenings } from '#lib/pages/site/shown-evening.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { desk, kompas, now } = locals.app;
	const [wijken, upcoming, all] = await Promise.all([
		kompas.listWijken(),
		desk.listUpcoming(),
		desk.list(null)
	]);
	const over = showEvenings(all, wijken).filter(
		({ phase }) => phase === 'closed' || phase === 'reported'
	);
	return {
		thisYear: now().getFullYear(),
		upcoming: showEvenings(upcoming, wijken),
		past: over.filter(({ practice }) => !practice),
		practice: over.filter(({ practice }) => practice)
	};
};
