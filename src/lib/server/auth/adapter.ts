/** Lucia's door to the database. Only the SHA-256 of a session token is stored; the token lives in the cookie alone. */
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { StaffQueries } from '../db/staff.ts';
import { hashSecret } from './hash-secret.ts';

const nothing = { beganAt: null, endsAt: null, browser: '' };

export function makeAdapter({ logins }: StaffQueries, now: () => Date): Adapter {
	return {
		async getSessionAndUser(token): Promise<[DatabaseSession | null, DatabaseUser | null]> {
			const found = await logins.find(hashSecret(token), now());
			if (!found) return [null, null];
			const { session, member } = found;
			const { id, ...attributes } = member;
			return [
				{ id: token, userId: session.staffId, expiresAt: session.expiresAt, attributes: nothing },
				{ id, attributes }
			];
		},
		// The tokens of someone's other sessions are unknown to us by design; their hashes serve as names for them.
		async getUserSessions(userId) {
			const sessions = await logins.list(userId);
			return sessions.map(({ tokenHash, expiresAt }) => ({
				id: tokenHash,
				userId,
				expiresAt,
				attributes: nothing
			}));
		},
		setSession: ({ id, userId, expiresAt, attributes }) => {
			const { endsAt } = attributes;
			return logins.insert({
				...attributes,
				tokenHash: hashSecret(id),
				staffId: userId,
				expiresAt: endsAt && endsAt < expiresAt ? endsAt : expiresAt
			});
		},
		updateSessionExpiration: (token, expiresAt) => logins.extend(hashSecret(token), expiresAt),
		deleteSession: (token) => logins.delete(hashSecret(token)),
		deleteUserSessions: (userId) => logins.deleteAllOf(userId),
		deleteExpiredSessions: () => logins.deleteExpired(now())
	};
}
