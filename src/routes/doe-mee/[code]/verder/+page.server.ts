import { fail } from '@sveltejs/kit';
import { isOver } from '#lib/domain/session/session.ts';
import { findParticipant } from '#lib/pages/evening/find-participant.ts';
import type { Actions, PageServerLoad } from './$types';

/** Where who takes part on this phone makes a link with which they go on on another device. */
export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const { session, participantId } = await findParticipant(event);
	const { code, title, practice } = session;
	const why = isOver(session)
		? ('session-over' as const)
		: await event.locals.app.door.whyOut(session.id, participantId);
	return { code, title, practice, why };
};

export const actions: Actions = {
	default: async (event) => {
		const { session, token } = await findParticipant(event);
		const { door, addresses, drawQr } = event.locals.app;
		const offered = await door.handover.offer(session, token);
		if ('refusal' in offered) return fail(400, { refusal: offered.refusal });
		const link = `${addresses.joinOrigin()}/doe-mee/${session.code}/verder/${offered.secret}`;
		return { offered: { link, qr: drawQr(link), until: offered.until } };
	}
};
