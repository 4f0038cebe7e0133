import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The logo of the municipality, from its own folder. The address changes with what is in it. */
export const GET: RequestHandler = ({ params, locals }) => {
	const file = locals.app.municipality.files.get(params.file);
	if (!file) error(404);
	return new Response(file.body, {
		headers: {
			'content-type': file.type,
			'cache-control': 'public, max-age=31536000, immutable',
			// A picture that somebody brings runs nothing, also when one opens it by itself.
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'"
		}
	});
};
