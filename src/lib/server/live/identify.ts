/** Who a socket is: from its cookies at the handshake, never from what it says. */
import { parse } from 'cookie';
import type { mayDo } from '../../domain/staff.ts';
import type { Auth } from '../auth/auth.ts';
import type { Door } from './door.ts';
import type { Evenings } from './evenings.ts';
import type { GatewayWorld } from './gateway.ts';

interface IdentifyWorld {
	auth: Auth;
	door: Door;
	evenings: Evenings;
	mayDo: typeof mayDo;
}

export function identifySocket(world: IdentifyWorld): GatewayWorld['identify'] {
	return async ({ audience, code, cookies, address }) => {
		const session = await world.door.findByCode(code, address);
		if ('refusal' in session) return session;
		const jar = parse(cookies);
		const base = { sessionId: session.id, audience, staffSession: null };
		if (audience === 'wall') return { ...base, actor: null };
		if (audience === 'participant') {
			const token = jar[world.evenings.cookieName(session.code)] ?? null;
			const actor = await world.door.recognise(session.id, token);
			return actor ? { ...base, actor } : { refusal: 'not-joined' };
		}
		const token = jar[world.auth.cookieName] ?? null;
		const staff = await world.auth.findStaff(token);
		if (!staff || !token || !world.mayDo(staff, 'lead-session', session.wijk)) {
			return { refusal: 'not-allowed' };
		}
		return { ...base, actor: staff.id, staffSession: world.auth.nameSession(token) };
	};
}
