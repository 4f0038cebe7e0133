import { error } from '@sveltejs/kit';
import { answerCalendar, writeCalendar } from '#lib/pages/site/write-calendar.ts';
import { loadTexts } from '#lib/texts/load.ts';
import type { RequestHandler } from './$types';

/** The evenings to come, of the whole municipality or of one wijk; a calendar may follow this address. */
export const GET: RequestHandler = async ({ locals: { app, language }, url }) => {
	const asked = url.searchParams.get('wijk');
	const [upcoming, wijken, pages] = await Promise.all([
		app.desk.listUpcoming(),
		app.kompas.listWijken(),
		loadTexts('pages', language)
	]);
	const wijk = asked === null ? null : wijken.find(({ slug }) => slug === asked);
	if (wijk === undefined) error(404);
	const { calendar } = pages.evening;
	const evenings = upcoming.filter((evening) => !wijk || evening.wijk === wijk.code);
	const world = {
		name: calendar.name(wijk?.name ?? app.municipality.name),
		origin: url.origin,
		description: pages.evening.beforehand,
		now: app.now()
	};
	return answerCalendar(writeCalendar(evenings, world), calendar.fileName);
};
