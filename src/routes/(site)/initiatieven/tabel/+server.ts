import { error } from '@sveltejs/kit';
import { chooseIdeas, isOffered, readChoice, readCityIdeas } from '#lib/pages/site/ideas.ts';
import { loadSiteTexts } from '#lib/texts/load-site.ts';
import { loadTexts } from '#lib/texts/load.ts';
import { dayOf } from '#lib/texts/time-zone.ts';
import { writeTable } from './write-table.ts';
import type { RequestHandler } from './$types';

/** The list as a file: all that was chosen, on however many pages it stands. */
export const GET: RequestHandler = async ({ locals: { app, language }, url }) => {
	const [{ ideas, offered }, lists, lives, site] = await Promise.all([
		readCityIdeas(app),
		loadTexts('ideas', language),
		loadTexts('initiatives', language),
		loadSiteTexts(language)
	]);
	const choice = readChoice(url.searchParams, offered);
	// A file says nowhere what was chosen: one of the whole city would pass for what was asked.
	if (!isOffered(url.searchParams, choice)) error(404);
	const chosen = chooseIdeas(ideas, choice);
	return new Response(writeTable(chosen, { lives, site }, url.origin), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${lists.list.fileName}-${dayOf(app.now())}.csv"`,
			// A report can be taken back.
			'cache-control': 'no-store'
		}
	});
};
