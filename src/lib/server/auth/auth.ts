/** Who of the staff is who: the one door to logins, whichever way somebody proves who they are. The only module that knows Lucia. */
import { Lucia, TimeSpan } from 'lucia';
import type { Role } from '../../domain/access/rights.ts';
import type { StaffMember } from '../../domain/access/staff.ts';
import type { Chance } from '../chance.ts';
import type { StaffQueries } from '../db/staff.ts';
import { hashSessionToken, makeAdapter } from './adapter.ts';
import { openPasswords, readAddress } from './password.ts';

declare module 'lucia' {
	interface Register {
		Lucia: Lucia;
		DatabaseUserAttributes: Omit<StaffMember, 'id'>;
		DatabaseSessionAttributes: Record<never, never>;
	}
}

export interface NewAccount {
	name: string;
	email: string;
	role: Role;
	wijken: string[];
}

/** How long a login lasts. */
export const loginHours = 12;

export interface Auth {
	/** The name of the cookie that holds the session token. */
	cookieName: string;
	/** Takes an e-mail address and a password; gives a token, or null when they do not belong together. */
	logIn(email: string, password: string): Promise<string | 'too-many-tries' | null>;
	logOut(token: string): Promise<void>;
	findStaff(token: string | null): Promise<StaffMember | null>;
	addStaff(account: NewAccount, password: string): Promise<void>;
	/** How an open socket of this token is named, so that it can be closed when the session ends. */
	nameSession(token: string): string;
	/** Whose the sessions with these names are, and what those people hold now; nothing for a session that is over. */
	readSessions(names: string[]): Promise<Map<string, StaffMember>>;
}

export function openAuth(queries: StaffQueries, chance: Chance, secure: boolean): Auth {
	const lucia = new Lucia(makeAdapter(queries, chance.now), {
		sessionExpiresIn: new TimeSpan(loginHours, 'h'),
		getUserAttributes: (attributes) => attributes
	});
	const passwords = openPasswords(queries, chance.newToken());

	return {
		cookieName: secure ? '__Host-staff' : 'staff',
		async logIn(email, password) {
			const proven = await passwords.prove(email, password);
			if (proven === null || proven === 'too-many-tries') return proven;
			return (await lucia.createSession(proven.staffId, {})).id;
		},
		logOut: (token) => lucia.invalidateSession(token),
		async findStaff(token) {
			if (!token) return null;
			const { user } = await lucia.validateSession(token);
			if (!user) return null;
			const { id, name, email, holds } = user as unknown as StaffMember;
			return { id, name, email, holds };
		},
		async addStaff(account, password) {
			await queries.insert({
				...account,
				id: chance.newId(),
				email: readAddress(account.email),
				passwordHash: await passwords.hash(password)
			});
		},
		nameSession: hashSessionToken,
		async readSessions(names) {
			const open = await queries.listOpenSessions(names, chance.now());
			return new Map(open.map(({ tokenHash, member }) => [tokenHash, member]));
		}
	};
}
