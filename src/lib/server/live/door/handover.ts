/** Going on on another device: a single-use link that expires. Whoever uses it is the participant who made it. */
import type { Refusal } from '../../../domain/refusal.ts';
import type { Chance } from '../../chance.ts';
import type { SessionQueries, SessionRow } from '../../db/sessions.ts';
import { hashToken } from '../room/hashes.ts';

export interface Handover {
	/** A secret for the link, for the participant whose own secret this is. */
	offer(
		session: SessionRow,
		token: string | null
	): Promise<{ secret: string; until: Date } | { refusal: Refusal }>;
	/** Whether a link would still work. Read-only: a link preview must not use it up. */
	isOpen(session: SessionRow, secret: string): Promise<boolean>;
	/** Uses the link up and hands over the secret for the new device's cookie; null when it does not work (any more). */
	accept(session: SessionRow, secret: string): Promise<{ token: string } | null>;
}

/** How long a link works. */
export const lifetime = 10 * 60_000;

export function openHandover(
	{ handovers }: SessionQueries,
	recognise: (sessionId: string, token: string | null) => Promise<string | null>,
	chance: Chance
): Handover {
	return {
		async offer(session, token) {
			const participantId = await recognise(session.id, token);
			if (!participantId) return { refusal: 'not-joined' };
			if (session.phase !== 'open' && session.phase !== 'running') {
				return { refusal: 'session-over' };
			}
			const secret = chance.newToken();
			const now = chance.now();
			const until = new Date(now.getTime() + lifetime);
			await handovers.offer(
				{
					sessionId: session.id,
					participantId,
					tokenHash: hashToken(secret),
					expiresAt: until
				},
				now
			);
			return { secret, until };
		},

		isOpen: (session, secret) => handovers.isOpen(session.id, hashToken(secret), chance.now()),

		async accept(session, secret) {
			const token = chance.newToken();
			const isAccepted = await handovers.accept(
				session.id,
				hashToken(secret),
				hashToken(token),
				chance.now()
			);
			return isAccepted ? { token } : null;
		}
	};
}
