/** Lucia's door to the database. Only the SHA-256 of a session token is stored; the token lives in the cookie alone. */
import { createHash } from 'node:crypto';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { StaffQueries } from '../db/staff.ts';

export function hashSessionToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

export function makeAdapter(queries: StaffQueries, now: () => Date): Adapter {
	return {
		async getSessionAndUser(token): Promise<[DatabaseSession | null, DatabaseUser | null]> {
			const found = await queries.findSession(hashSessionToken(token));
			if (!found) return [null, null];
			const { session, member } = found;
			const { id, ...attributes } = member;
			return [
				{ id: token, userId: session.staffId, expiresAt: session.expiresAt, attributes: {} },
				{ id, attributes }
			];
		},
		// The tokens of someone's other sessions are unknown to us by design; their hashes serve as names for them.
		async getUserSessions(userId) {
			const sessions = await queries.listSessions(userId);
			return sessions.map(({ tokenHash, expiresAt }) => ({
				id: tokenHash,
				userId,
				expiresAt,
				attributes: {}
			}));
		},
		setSession: ({ id, userId, expiresAt }) =>
			queries.insertSession({ tokenHash: hashSessionToken(id), staffId: userId, expiresAt }),
		updateSessionExpiration: (token, expiresAt) =>
			queries.extendSession(hashSessionToken(token), expiresAt),
		deleteSession: (token) => queries.deleteSession(hashSessionToken(token)),
		deleteUserSessions: (userId) => queries.deleteSessionsOf(userId),
		deleteExpiredSessions: () => queries.deleteExpired(now())
	};
}
