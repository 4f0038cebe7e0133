/** Which seat a socket takes: by its cookies at the handshake, never by what it says. */
import { parse } from 'cookie';
import { Permit } from '../../../domain/access/permit.ts';
import type { Auth } from '../../auth/auth.ts';
import type { Door } from '../door/door.ts';
import { ownerTag } from '../door/form-id.ts';
import type { GatewayWorld } from './gateway.ts';

interface IdentifyWorld {
	auth: Auth;
	door: Door;
}

/** How long the lookup of a code by strangers is cached, in milliseconds. */
const rememberFor = 1_000;

export function identifySocket(world: IdentifyWorld): GatewayWorld['identify'] {
	const recent = new Map<string, { at: number; found: ReturnType<Door['findByCode']> }>();

	function findSession(
		code: string,
		address: string,
		jar: Record<string, string | undefined>
	): ReturnType<Door['findByCode']> {
		// Who says to be in waits with nobody for an answer that is held back: anybody can say so.
		if (jar[world.door.cookieName(code)] !== undefined) {
			return world.door.findByCode(code, address, (name) => jar[name]);
		}
		const known = recent.get(code);
		if (known && performance.now() - known.at < rememberFor) return known.found;
		const found = world.door.findByCode(code, address);
		recent.set(code, { at: performance.now(), found });
		const forget = () => void recent.delete(code);
		// A wrong code is not cached: each try counts towards the rate limit.
		void found.then((session) => 'refusal' in session && forget(), forget);
		return found;
	}

	return async ({ audience, code, cookies, address, owner }) => {
		const jar = parse(cookies);
		const session = await findSession(code, address, jar);
		if ('refusal' in session) return session;
		const sessionId = session.id;
		if (audience === 'wall') return { kind: 'wall', sessionId };
		if (audience === 'participant') {
			const token = jar[world.door.cookieName(session.code)] ?? null;
			const participant = await world.door.recognise(sessionId, token);
			if (!participant) return { refusal: 'not-joined' };
			// Another participant joined on this phone since the page was loaded: the outbox of the page is not theirs.
			const isOther = owner !== undefined && owner !== ownerTag(participant);
			if (isOther) return { refusal: 'another-participant' };
			const why = await world.door.whyOut(sessionId, participant);
			if (why) return { refusal: why };
			return { kind: 'phone', sessionId, participant };
		}
		const token = jar[world.auth.cookieName] ?? null;
		const staff = await world.auth.findStaff(token);
		const permit = Permit.ask(staff, 'lead-session', session);
		if (!token || !permit) return { refusal: 'not-allowed' };
		return {
			kind: 'console',
			sessionId,
			wijk: session.wijk,
			staff: permit.staff.id,
			staffSession: world.auth.nameSession(token)
		};
	};
}
