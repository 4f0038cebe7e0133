/** Reads and writes contact slips. What they say is sealed here; see `server/contact/contact-slips.ts`. */
import { and, asc, eq, lte, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { contactSlip } from './schema/session.ts';

export type ContactSlipRow = typeof contactSlip.$inferSelect;

export function contactSlipQueries(db: Database) {
	const ofPerson = (sessionId: string, participantId: string) =>
		and(eq(contactSlip.sessionId, sessionId), eq(contactSlip.participantId, participantId));

	return {
		async find(sessionId: string, participantId: string): Promise<ContactSlipRow | null> {
			const [row] = await db.select().from(contactSlip).where(ofPerson(sessionId, participantId));
			return row ?? null;
		},
		/** One for each person of an evening: it takes the place of an earlier one, whose id it gives. */
		async put(row: ContactSlipRow): Promise<string | null> {
			return db.transaction(async (tx) => {
				// Two presses at one moment: the second takes the place of the first.
				await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${row.participantId}))`);
				const [before] = await tx
					.delete(contactSlip)
					.where(ofPerson(row.sessionId, row.participantId))
					.returning({ id: contactSlip.id });
				await tx.insert(contactSlip).values(row);
				return before?.id ?? null;
			});
		},
		async list(sessionId: string): Promise<ContactSlipRow[]> {
			return db
				.select()
				.from(contactSlip)
				.where(eq(contactSlip.sessionId, sessionId))
				.orderBy(asc(contactSlip.id));
		},
		async listDue(now: Date): Promise<ContactSlipRow[]> {
			return db.select().from(contactSlip).where(lte(contactSlip.eraseAt, now));
		},
		async remove(sessionId: string, id: string): Promise<void> {
			await db
				.delete(contactSlip)
				.where(and(eq(contactSlip.sessionId, sessionId), eq(contactSlip.id, id)));
		}
	};
}

export type ContactSlipQueries = ReturnType<typeof contactSlipQueries>;
