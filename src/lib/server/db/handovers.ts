/** Reads and writes the links with which a participant goes on on another device. Only hashes of their secrets are here. */
import { and, eq, gt, lte } from 'drizzle-orm';
import type { Database } from './client.ts';
import { handover, participantDevice } from './schema/session.ts';

export interface HandoverRow {
	sessionId: string;
	participantId: string;
	tokenHash: string;
	expiresAt: Date;
}

export function handoverQueries(db: Database) {
	const isOpen = (sessionId: string, tokenHash: string, now: Date) =>
		and(
			eq(handover.sessionId, sessionId),
			eq(handover.tokenHash, tokenHash),
			gt(handover.expiresAt, now)
		);

	return {
		/** A new link takes the place of an earlier one; what nobody used in time goes too. */
		async offer(row: HandoverRow, now: Date): Promise<void> {
			const { tokenHash, expiresAt } = row;
			await db.delete(handover).where(lte(handover.expiresAt, now));
			await db
				.insert(handover)
				.values(row)
				.onConflictDoUpdate({ target: handover.participantId, set: { tokenHash, expiresAt } });
		},
		/** Whether the link would still work. Looking does not use it up. */
		async isOpen(sessionId: string, tokenHash: string, now: Date): Promise<boolean> {
			const rows = await db
				.select({ id: handover.participantId })
				.from(handover)
				.where(isOpen(sessionId, tokenHash, now));
			return rows.length === 1;
		},
		/** Uses the link up and adds the device in one transaction. Of two concurrent uses one succeeds. */
		async accept(
			sessionId: string,
			tokenHash: string,
			deviceHash: string,
			now: Date
		): Promise<boolean> {
			return db.transaction(async (tx) => {
				const [used] = await tx
					.delete(handover)
					.where(isOpen(sessionId, tokenHash, now))
					.returning({ participantId: handover.participantId });
				if (!used) return false;
				await tx
					.insert(participantDevice)
					.values({ sessionId, tokenHash: deviceHash, participantId: used.participantId });
				return true;
			});
		}
	};
}

export type HandoverQueries = ReturnType<typeof handoverQueries>;
