import { error } from '@sveltejs/kit';
import { isOver } from '#lib/domain/session/session.ts';
import type { RequestHandler } from './$types';

/** The log of an evening that is over, as a file to recount it with. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const { desk, exports } = locals.app;
	const session = await desk.find(params.id);
	if (!session || !isOver(session)) error(404);
	if (await exports.withheldFrom(session, locals.staff)) error(403);
	const exported = await exports.make(session);
	if (!exported) error(404);
	const day = exported.session.plannedAt.slice(0, 10);
	return new Response(JSON.stringify(exported), {
		headers: {
			'content-type': 'application/json',
			'content-disposition': `attachment; filename="wijkdialoog-logboek-${day}.json"`,
			// What one reader may have is not for the next one.
			'cache-control': 'private, no-store'
		}
	});
};
