import { showEvenings } from '#lib/pages/site/shown-evening.ts';
import { yearOf } from '#lib/texts/time-zone.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { desk, kompas, now } = locals.app;
	const [wijken, upcoming, past] = await Promise.all([
		kompas.listWijken(),
		desk.listUpcoming(),
		desk.listOver()
	]);
	const over = showEvenings(past, wijken);
	return {
		thisYear: yearOf(now()),
		calendarAddress: new URL('/avonden/agenda.ics', url).href,
		upcoming: showEvenings(upcoming, wijken),
		past: over.filter(({ practice }) => !practice),
		practice: over.filter(({ practice }) => practice)
	};
};
