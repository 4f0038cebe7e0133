/** Who asks for a page of their own, beside the evening itself: by the code in the address and the cookie of the phone. */
import { error, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { SessionRow } from '#lib/server/db/sessions.ts';

export interface OwnPage {
	session: SessionRow;
	participantId: string;
	/** What its cookie holds. */
	token: string;
}

/** Whoever is not in, is led to where one comes in. */
export async function findParticipant({
	params,
	locals,
	cookies,
	getClientAddress
}: Pick<RequestEvent, 'params' | 'locals' | 'cookies' | 'getClientAddress'>): Promise<OwnPage> {
	const { door } = locals.app;
	const session = await door.findByCode(params.code ?? '', getClientAddress(), cookies.get);
	if ('refusal' in session) error(404, session.refusal);
	const token = cookies.get(door.cookieName(session.code)) ?? null;
	const participantId = await door.recognise(session.id, token);
	if (!token || !participantId) redirect(303, `/doe-mee/${session.code}`);
	return { session, participantId, token };
}
