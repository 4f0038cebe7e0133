/** Who of the staff is who. The only module that knows Lucia and Argon2. */
import { hash, verify } from '@node-rs/argon2';
import { Lucia, TimeSpan } from 'lucia';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { StaffMember } from '../../domain/access/staff.ts';
import type { Chance } from '../chance.ts';
import type { StaffQueries } from '../db/staff.ts';
import { hashSessionToken, makeAdapter } from './adapter.ts';

declare module 'lucia' {
	interface Register {
		Lucia: Lucia;
		DatabaseUserAttributes: Omit<StaffMember, 'id'>;
		DatabaseSessionAttributes: Record<never, never>;
	}
}

// OWASP's first recommendation for Argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export interface Auth {
	/** The name of the cookie that holds the session token. */
	cookieName: string;
	/** Takes an e-mail address and a password; gives a token, or null when they do not belong together. */
	logIn(email: string, password: string): Promise<string | 'too-many-tries' | null>;
	logOut(token: string): Promise<void>;
	findStaff(token: string | null): Promise<StaffMember | null>;
	addStaff(member: Omit<StaffMember, 'id'>, password: string): Promise<StaffMember>;
	/** How an open socket of this token is named, so that it can be closed when the session ends. */
	nameSession(token: string): string;
	/** Which of the sessions with these names are over. */
	listEnded(names: string[]): Promise<string[]>;
}

export function openAuth(queries: StaffQueries, chance: Chance, secure: boolean): Auth {
	const lucia = new Lucia(makeAdapter(queries, chance.now), {
		sessionExpiresIn: new TimeSpan(12, 'h'),
		getUserAttributes: ({ name, email, role, wijken }) => ({ name, email, role, wijken })
	});
	const tries = new RateLimiterMemory({ points: 10, duration: 300 });
	// A dummy hash for an unknown address, so that the time of the answer does not tell which addresses exist (timing attack).
	const nobody = hash(chance.newToken(), cost);

	return {
		cookieName: secure ? '__Host-staff' : 'staff',
		async logIn(email, password) {
			const address = email.trim().toLowerCase();
			const allowed = await tries.consume(address).then(
				() => true,
				() => false
			);
			if (!allowed) return 'too-many-tries';
			const member = await queries.findByEmail(address);
			const matches = await verify(member?.passwordHash ?? (await nobody), password);
			if (!member || !matches) return null;
			await tries.delete(address);
			return (await lucia.createSession(member.id, {})).id;
		},
		logOut: (token) => lucia.invalidateSession(token),
		async findStaff(token) {
			if (!token) return null;
			const { user } = await lucia.validateSession(token);
			if (!user) return null;
			const { id, name, email, role, wijken } = user as unknown as StaffMember;
			return { id, name, email, role, wijken };
		},
		async addStaff(member, password) {
			const row = { ...member, id: chance.newId(), email: member.email.trim().toLowerCase() };
			await queries.insert({ ...row, passwordHash: await hash(password, cost) });
			return row;
		},
		nameSession: hashSessionToken,
		async listEnded(names) {
			const alive = new Set(await queries.listAlive(names, chance.now()));
			return names.filter((name) => !alive.has(name));
		}
	};
}
