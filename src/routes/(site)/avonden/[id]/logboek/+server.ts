import { error } from '@sveltejs/kit';
import { isOver } from '#lib/domain/session/session.ts';
import type { RequestHandler } from './$types';

/** The log of an evening that is over, as a file to recount it with. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const { desk, exports } = locals.app;
	const session = await desk.find(params.id);
	if (!session || !isOver(session)) error(404);
	if (await exports.withheldFrom(session, locals.staff)) error(403);
	const pieces = await exports.write(session);
	if (!pieces) error(404);
	const day = session.plannedAt.toISOString().slice(0, 10);
	return new Response(streamOf(pieces), {
		headers: {
			'content-type': 'application/json',
			'content-disposition': `attachment; filename="wijkdialoog-logboek-${day}.json"`,
			// What one reader may have is not for the next one.
			'cache-control': 'private, no-store'
		}
	});
};

/** Asks for the next piece when the reader took the last one. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream {
	const asked = new ReadableStream<string>({
		async pull(stream) {
			const { done, value } = await pieces.next();
			if (done) stream.close();
			else stream.enqueue(value);
		},
		async cancel() {
			await pieces.return(undefined);
		}
	});
	return asked.pipeThrough(new TextEncoderStream());
}
