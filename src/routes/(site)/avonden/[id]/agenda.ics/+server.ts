import { error } from '@sveltejs/kit';
import { answerCalendar, writeCalendar } from '#lib/pages/site/write-calendar.ts';
import { loadTexts } from '#lib/texts/load.ts';
import type { RequestHandler } from './$types';

/** One evening to come, for the calendar of who wants to be there. */
export const GET: RequestHandler = async ({ locals: { app, language }, params, url }) => {
	const evening = await app.desk.find(params.id);
	if (!evening || !app.desk.isUpcoming(evening)) error(404);
	const { beforehand, calendar } = (await loadTexts('pages', language)).evening;
	const world = {
		name: evening.title,
		origin: url.origin,
		description: beforehand,
		now: app.now()
	};
	return answerCalendar(writeCalendar([evening], world), calendar.fileName);
};
