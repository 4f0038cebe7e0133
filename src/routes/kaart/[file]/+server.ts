import { error, json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

// Borders change once in years; after an hour a browser asks anew, and shows the old ones while it does.
const headers = {
	'content-type': 'application/geo+json',
	'cache-control': 'public, max-age=3600, stale-while-revalidate=86400'
};

/** The shapes that the maps are drawn from, for who wants to use them elsewhere. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
	const { kompas } = locals.app;
	if (params.file === 'wijken.geojson') return json(await kompas.shapes('wijk'), { headers });
	if (params.file !== 'buurten.geojson') error(404);
	const wijk = await kompas.findWijkByCode(url.searchParams.get('wijk') ?? '');
	if (!wijk) error(404);
	return json(await kompas.shapes('buurt', wijk.code), { headers });
};
