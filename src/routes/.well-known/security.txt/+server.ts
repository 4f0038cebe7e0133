import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Where to tell of a hole in the security. */
export const GET: RequestHandler = ({ locals }) => {
	const { securityText } = locals.app;
	return new Response(securityText() ?? error(404), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
