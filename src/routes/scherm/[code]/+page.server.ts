import { error } from '@sveltejs/kit';
import { isOver } from '#lib/domain/session/session.ts';
import { addressEvening } from '#lib/pages/evening/wall-evening.ts';
import type { PageServerLoad } from './$types';

/** The wall shows what the whole hall sees, so the code is enough to open it. */
export const load: PageServerLoad = async ({ params, locals, getClientAddress }) => {
	const { app } = locals;
	const session = await app.door.findByCode(params.code, getClientAddress());
	if ('refusal' in session) return error(404, session.refusal);
	// Of an evening whose log was removed there is nothing to show.
	if (isOver(session) && !(await app.exports.closing(session))) return error(404);
	const wijk = await app.kompas.findWijkByCode(session.wijk);
	return {
		code: session.code,
		practice: session.practice,
		wijkName: wijk?.name ?? session.title,
		look: await app.looks.atWall(session.id),
		evening: addressEvening(session, app)
	};
};
