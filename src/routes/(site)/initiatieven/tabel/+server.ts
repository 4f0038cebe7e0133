import { chooseIdeas, readChoice, readIdeas } from '#lib/pages/site/ideas.ts';
import { loadSiteTexts } from '#lib/texts/load-site.ts';
import { loadTexts } from '#lib/texts/load.ts';
import { dayOf } from '#lib/texts/time-zone.ts';
import { writeTable } from './write-table.ts';
import type { RequestHandler } from './$types';

/** The list as a file: all that was chosen, on however many pages it stands. */
export const GET: RequestHandler = async ({ locals: { app, language }, url }) => {
	const [ideas, lists, lives, site] = await Promise.all([
		readIdeas(app),
		loadTexts('ideas', language),
		loadTexts('initiatives', language),
		loadSiteTexts(language)
	]);
	const wijken = [...(await app.kompas.listWijken()), ...ideas.map(({ wijk }) => wijk)];
	const choice = readChoice(
		url.searchParams,
		wijken.map(({ slug }) => slug)
	);
	const chosen = chooseIdeas(ideas, choice);
	return new Response(writeTable(chosen, { lists, lives, site }, url.origin), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${lists.list.fileName}-${dayOf(app.now())}.csv"`,
			// A report can be taken back.
			'cache-control': 'no-store'
		}
	});
};
