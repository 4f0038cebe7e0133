import { error } from '@sveltejs/kit';
import { readIdeas } from '#lib/pages/site/ideas.ts';
import { readNews } from '#lib/pages/wijken/news.ts';
import { writeFeed } from '#lib/pages/wijken/write-feed.ts';
import { loadTexts } from '#lib/texts/load.ts';
import type { RequestHandler } from './$types';

/** What happened in this wijk, for a reader that follows it. */
export const GET: RequestHandler = async ({ locals: { app, language }, params, url }) => {
	const wijk = await app.kompas.findWijk(params.wijk);
	if (!wijk) error(404);
	const [ideas, { news }, { states }] = await Promise.all([
		readIdeas(app, wijk.code),
		loadTexts('kompas', language),
		loadTexts('initiatives', language)
	]);
	const items = await readNews(app, wijk.code, ideas);
	const feed = writeFeed(items, { wijk, origin: url.origin, language, news, states });
	return new Response(feed, {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-cache' }
	});
};
