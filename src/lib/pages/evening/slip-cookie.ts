/** A phone that takes part gets its slip without asking: at the end of the evening nobody knows any more whose it is. */
import type { RequestEvent } from '@sveltejs/kit';
import { isOver } from '#lib/domain/session/session.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import { participantHours } from './participant-cookie.ts';

/** Whose it is stands beside the code: by now somebody else may take part on this phone, and is not to read what is not theirs. */
const separator = '.';

function readKept(written: string | undefined, participantId: string): string | null {
	const [code, owner] = written?.split(separator) ?? [];
	return code && owner === participantId ? code : null;
}

type Event = Pick<RequestEvent, 'locals' | 'cookies' | 'url'>;

/** The code, from the evening itself as long as it knows, and after that from this phone; null where there is none. */
export async function giveSlip(
	{ locals, cookies, url }: Event,
	session: SessionRow,
	participantId: string
): Promise<string | null> {
	const { looks, slips } = locals.app;
	const name = slips.cookieName(session.code);
	const kept = readKept(cookies.get(name), participantId);
	const slip = isOver(session) ? null : await looks.slipOf(session.id, participantId);
	if (!slip || slip === kept) return kept;
	await slips.keep(session.id, slip);
	cookies.set(name, `${slip}${separator}${participantId}`, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: participantHours * 3600
	});
	return slip;
}
