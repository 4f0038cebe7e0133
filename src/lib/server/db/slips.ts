/** Slips, and the texts of an evening with the marks by which a slip finds its own. */
import { and, asc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { isLed, isOfSecretStep, origin } from './origin.ts';
import { freeText, logEntry } from './schema/log.ts';
import { slip } from './schema/session.ts';

export interface MarkedText {
	id: string;
	/** Null once they are erased. */
	words: string | null;
	/** Null: not written by somebody with a slip. */
	mark: string | null;
	/** The line of the log with which it came, its step, and when. */
	seq: number;
	stepId: string | null;
	at: Date;
	/** The text in whose place it stands; null for one of its own. */
	of: string | null;
	/** Of what it came with, such as the title of an initiative. */
	field: string | null;
}

export function slipQueries(db: Database) {
	return {
		async keep(sessionId: string, codeHash: string): Promise<void> {
			await db.insert(slip).values({ codeHash, sessionId }).onConflictDoNothing();
		},
		async findSession(codeHash: string): Promise<string | null> {
			const [row] = await db.select().from(slip).where(eq(slip.codeHash, codeHash));
			return row?.sessionId ?? null;
		},
		/** What people wrote, and what whoever leads put in its place; in the order of the log. */
		async listTexts(sessionId: string): Promise<MarkedText[]> {
			const { seq, stepId, at } = logEntry;
			return db
				.select({
					...{ id: freeText.id, words: freeText.words, mark: freeText.slipMark },
					...{ seq, stepId, at, of: origin.of },
					field: sql<string | null>`(
						select key from jsonb_each(${logEntry.payload}) where value ->> 'textId' = ${freeText.id}
					)`
				})
				.from(freeText)
				.innerJoin(
					logEntry,
					and(eq(logEntry.sessionId, freeText.sessionId), eq(logEntry.seq, freeText.seq))
				)
				.where(
					and(
						eq(freeText.sessionId, sessionId),
						or(isNotNull(freeText.slipMark), isNotNull(sql`${origin.of}`))
					)
				)
				.orderBy(asc(seq), asc(freeText.id));
		},
		/** Whether people, and not whoever leads, wrote something that should have a mark and has none: as a version before slips did. */
		async hasUnmarked(sessionId: string): Promise<boolean> {
			const rows = await db
				.select({ by: logEntry.by, actorKind: logEntry.actorKind })
				.from(freeText)
				.innerJoin(
					logEntry,
					and(eq(logEntry.sessionId, freeText.sessionId), eq(logEntry.seq, freeText.seq))
				)
				.where(and(eq(freeText.sessionId, sessionId), isNull(freeText.slipMark)));
			return rows.some((line) => !isLed(line) && !isOfSecretStep(line));
		},
		/** When nothing is left that they lead to. With them go the marks, which say who wrote together to whoever kept a code. */
		async remove(sessionId: string): Promise<void> {
			await db.delete(slip).where(eq(slip.sessionId, sessionId));
			await db
				.update(freeText)
				.set({ slipMark: null })
				.where(and(eq(freeText.sessionId, sessionId), isNotNull(freeText.slipMark)));
		}
	};
}

export type SlipQueries = ReturnType<typeof slipQueries>;
