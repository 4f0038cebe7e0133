import { whenHeld } from '#lib/pages/when-held.ts';
import { dayOf } from '#lib/texts/time-zone.ts';
import { error } from '@sveltejs/kit';
import type { Crowded } from '#lib/domain/session/export.ts';
import { isOver } from '#lib/domain/session/session.ts';
import type { Language } from '#lib/texts/language.ts';
import { loadTexts } from '#lib/texts/load.ts';
import type { RequestHandler } from './$types';

/** The log of an evening that is over, as a file to recount it with. */
export const GET: RequestHandler = async ({ params, locals, getClientAddress }) => {
	const { desk, exports, exportPace } = locals.app;
	const session = await desk.find(params.id);
	if (!session || !isOver(session)) error(404);
	const turn = await exportPace.enter(getClientAddress());
	if ('crowded' in turn) return refuse(turn.crowded, turn.retryAfter, locals.language);
	try {
		const permit = locals.may('read-log', session);
		const why = await exports.withheldFrom(session, permit);
		if (why) {
			turn.leave();
			const { withheld } = await loadTexts('recount', locals.language);
			return say(withheld[why], 403);
		}
		const pieces = await exports.write(session, permit);
		if (!pieces) error(404);
		const day = dayOf(whenHeld(session));
		return new Response(turn.stream(pieces), {
			headers: {
				'content-type': 'application/json',
				'content-disposition': `attachment; filename="wijkdialoog-logboek-${day}.json"`,
				// What one reader may have is not for the next one.
				'cache-control': 'private, no-store'
			}
		});
	} catch (refusal) {
		turn.leave();
		throw refusal;
	}
};

async function refuse(crowded: Crowded, retryAfter: number, language: Language): Promise<Response> {
	const { problems } = await loadTexts('recount', language);
	return say(problems.crowded[crowded], crowded === 'too-often' ? 429 : 503, {
		'retry-after': String(retryAfter)
	});
}

/** Who opened the address by itself reads a sentence there. */
function say(sentence: string, status: number, headers: Record<string, string> = {}): Response {
	return new Response(sentence, {
		status,
		headers: {
			...headers,
			'content-type': 'text/plain; charset=utf-8',
			'cache-control': 'no-store'
		}
	});
}
