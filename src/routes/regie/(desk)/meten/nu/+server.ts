import { json } from '@sveltejs/kit';
import { readFigures } from '#lib/pages/desk/figures.ts';
import type { RequestHandler } from './$types';

/** The same figures for the page that is open: when the server is away for a moment, that page stays. */
export const GET: RequestHandler = ({ locals }) =>
	json(readFigures(locals), { headers: { 'cache-control': 'no-store' } });
