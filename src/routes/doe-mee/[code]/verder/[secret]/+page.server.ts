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
	const { evenings } = locals.app;
	const session = await evenings.findByCode(params.code, getClientAddress());
	if ('refusal' in session) return error(404, session.refusal);
	setHeaders({ 'cache-control': 'no-store' });
	const token = cookies.get(evenings.cookieName(session.code)) ?? null;
	return {
		code: session.code,
		title: session.title,
		isOpen: await evenings.handover.isOpen(session, params.secret),
		isAlreadyIn: (await evenings.recognise(session.id, token)) !== null
	};
};

export const actions: Actions = {
	default: async ({ params, locals, cookies, url, getClientAddress }) => {
		const { evenings } = locals.app;
		const session = await evenings.findByCode(params.code, getClientAddress());
		if ('refusal' in session) return error(404, session.refusal);
		const accepted = await evenings.handover.accept(session, params.secret);
		// The page that comes back says that the link does not work (any more).
		if (!accepted) return fail(410);
		setParticipantCookie(cookies, url, evenings.cookieName(session.code), accepted.token);
		redirect(303, `/doe-mee/${session.code}`);
	}
};
