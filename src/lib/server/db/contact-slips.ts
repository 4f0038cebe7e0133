/** Reads and writes contact slips. What they say is sealed here; see `server/contact/contact-slips.ts`. */
import { and, asc, eq, inArray, lte, notInArray, or, sql } from 'drizzle-orm';
import type { SessionPhase } from '../../domain/session/session.ts';
import type { Database } from './client.ts';
import { contactSlip, session } from './schema/session.ts';

export type ContactSlipRow = typeof contactSlip.$inferSelect;

const over = ['closed', 'reported'] satisfies SessionPhase[];

export function contactSlipQueries(db: Database) {
	const ofPerson = (sessionId: string, participantId: string) =>
		and(eq(contactSlip.sessionId, sessionId), eq(contactSlip.participantId, participantId));

	return {
		async find(sessionId: string, participantId: string): Promise<ContactSlipRow | null> {
			const [row] = await db.select().from(contactSlip).where(ofPerson(sessionId, participantId));
			return row ?? null;
		},
		/**
		 * One for each person of an evening: it takes the place of an earlier one, whose id it gives. Where it is to replace a certain one
		 * that is gone by now, nothing is stored.
		 */
		async put(row: ContactSlipRow, replaces: string | null = null): Promise<string | null> {
			return db.transaction(async (tx) => {
				// Two presses at one moment: the second takes the place of the first.
				await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${row.participantId}))`);
				const [before] = await tx
					.delete(contactSlip)
					.where(
						and(
							ofPerson(row.sessionId, row.participantId),
							replaces === null ? undefined : eq(contactSlip.id, replaces)
						)
					)
					.returning({ id: contactSlip.id });
				if (replaces !== null && !before) return null;
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
		async listIds(): Promise<string[]> {
			return (await db.select({ id: contactSlip.id }).from(contactSlip)).map(({ id }) => id);
		},
		/** Of these evenings those that this database knows. */
		async listKnown(sessionIds: string[]): Promise<string[]> {
			const rows = await db
				.select({ id: session.id })
				.from(session)
				.where(inArray(session.id, sessionIds));
			return rows.map(({ id }) => id);
		},
		/** The evenings with slips that are not over. */
		async listUnderWay(): Promise<string[]> {
			const rows = await db
				.selectDistinct({ id: session.id })
				.from(session)
				.innerJoin(contactSlip, eq(contactSlip.sessionId, session.id))
				.where(notInArray(session.phase, over));
			return rows.map(({ id }) => id);
		},
		async setAside(id: string, isAside: boolean): Promise<void> {
			await db.update(contactSlip).set({ isAside }).where(eq(contactSlip.id, id));
		},
		/** Those whose day has come, and of evenings that are over those whose writers are aside for good. */
		async listDue(now: Date): Promise<ContactSlipRow[]> {
			const ended = db.select({ id: session.id }).from(session).where(inArray(session.phase, over));
			const isAsideForGood = and(contactSlip.isAside, inArray(contactSlip.sessionId, ended));
			return db
				.select()
				.from(contactSlip)
				.where(or(lte(contactSlip.eraseAt, now), isAsideForGood));
		},
		async remove(sessionId: string, id: string): Promise<void> {
			await db
				.delete(contactSlip)
				.where(and(eq(contactSlip.sessionId, sessionId), eq(contactSlip.id, id)));
		}
	};
}

export type ContactSlipQueries = ReturnType<typeof contactSlipQueries>;
