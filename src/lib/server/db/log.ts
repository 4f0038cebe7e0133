/** The log of an evening: read whole, written in one transaction per commit, never changed. */
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { LogEntry } from '../../domain/session/log-entry.ts';
import type { SessionPhase } from '../../domain/session/session.ts';
import type { Database } from './client.ts';
import { freeText, logEntry, outcome, session, stepKey } from './schema.ts';

export interface ChainedEntry extends LogEntry {
	hash: string;
}

export interface KeptText {
	id: string;
	salt: string;
	words: string;
}

/** All that one commit writes, together or not at all. */
export interface Commit {
	entries: ChainedEntry[];
	texts: KeptText[];
	newKeys: { stepId: string; key: Buffer }[];
	/** Steps that are closed for good: their keys are destroyed. */
	spentKeys: string[];
	outcomes: { stepId: string; activity: string; seq: number; result: unknown; findings: unknown }[];
	phase: SessionPhase | null;
}

export interface StoredLog {
	entries: ChainedEntry[];
	texts: Map<string, string | null>;
	keys: Map<string, Buffer>;
}

export function logQueries(db: Database) {
	return {
		async read(sessionId: string): Promise<StoredLog> {
			const rows = await db
				.select()
				.from(logEntry)
				.where(eq(logEntry.sessionId, sessionId))
				.orderBy(asc(logEntry.seq));
			const texts = await db.select().from(freeText).where(eq(freeText.sessionId, sessionId));
			const keys = await db.select().from(stepKey).where(eq(stepKey.sessionId, sessionId));
			return {
				entries: rows.map(
					({ sessionId: _, at, ...row }) => ({ ...row, at: at.toISOString() }) as ChainedEntry
				),
				texts: new Map(texts.map((row) => [row.id, row.words])),
				keys: new Map(keys.map((row) => [row.stepId, row.key]))
			};
		},

		async append(sessionId: string, commit: Commit): Promise<void> {
			await db.transaction(async (tx) => {
				await tx
					.insert(logEntry)
					.values(commit.entries.map((entry) => ({ ...entry, sessionId, at: new Date(entry.at) })));
				if (commit.texts.length > 0) {
					await tx.insert(freeText).values(commit.texts.map((kept) => ({ ...kept, sessionId })));
				}
				if (commit.newKeys.length > 0) {
					await tx.insert(stepKey).values(commit.newKeys.map((key) => ({ ...key, sessionId })));
				}
				if (commit.spentKeys.length > 0) {
					await tx
						.delete(stepKey)
						.where(
							and(eq(stepKey.sessionId, sessionId), inArray(stepKey.stepId, commit.spentKeys))
						);
				}
				if (commit.outcomes.length > 0) {
					await tx
						.insert(outcome)
						.values(commit.outcomes.map((row) => ({ ...row, sessionId })))
						.onConflictDoUpdate({
							target: [outcome.sessionId, outcome.stepId],
							set: {
								seq: sql`excluded.seq`,
								result: sql`excluded.result`,
								findings: sql`excluded.findings`
							}
						});
				}
				if (commit.phase) {
					await tx.update(session).set({ phase: commit.phase }).where(eq(session.id, sessionId));
				}
			});
		},

		async findTexts(sessionId: string): Promise<Map<string, string | null>> {
			const rows = await db.select().from(freeText).where(eq(freeText.sessionId, sessionId));
			return new Map(rows.map((row) => [row.id, row.words]));
		}
	};
}

export type LogQueries = ReturnType<typeof logQueries>;
