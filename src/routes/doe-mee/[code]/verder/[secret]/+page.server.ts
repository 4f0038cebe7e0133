import { error, fail, redirect } from '@sveltejs/kit';
import { setParticipantCookie } from '#lib/pages/evening/participant-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

/** Looking uses nothing up: a program that makes a preview of a link looks too. */
export const load: PageServerLoad = async ({
	params,
	locals,
	cookies,
	setHeaders,
	getClientAddress
}) => {
	const { door } = locals.app;
	const session = await door.findByCode(params.code, getClientAddress());
	if ('refusal' in session) return error(404, session.refusal);
	setHeaders({ 'cache-control': 'no-store' });
	const token = cookies.get(door.cookieName(session.code)) ?? null;
	return {
		code: session.code,
		title: session.title,
		isOpen: await door.handover.isOpen(session, params.secret),
		isAlreadyIn: (await door.recognise(session.id, token)) !== null
	};
};

export const actions: Actions = {
	default: async ({ params, locals, cookies, url, getClientAddress }) => {
		const { door } = locals.app;
		const session = await door.findByCode(params.code, getClientAddress());
		if ('refusal' in session) return error(404, session.refusal);
		const accepted = await door.handover.accept(session, params.secret);
		// The page that comes back says that the link does not work (any more).
		if (!accepted) return fail(410);
		setParticipantCookie(cookies, url, door.cookieName(session.code), accepted.token);
		redirect(303, `/doe-mee/${session.code}`);
	}
};
