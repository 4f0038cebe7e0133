/** The log of an evening: written in one transaction per commit, in an order that the database decides, never changed. */
import { and, asc, desc, eq, gt, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import type { ChainedEntry } from '../../domain/session/chain.ts';
import { closingKind } from '../../domain/session/control-code.ts';
import type { Database, Transaction } from './client.ts';
import { prepareAppend, writeCommit, type Commit, type KeptText, type LogEnd } from './commit.ts';
import { readRefusals, type GivenRefusal } from './given-refusals.ts';
import { freeText, logEntry, logHead, snapshot, stepKey } from './schema/log.ts';

/** The lines after a certain one, with the words that belong to them and all keys as they are now. */
export interface Tail {
	entries: ChainedEntry[];
	texts: Map<string, string | null>;
	keys: Map<string, Buffer>;
}

/** What others wrote meanwhile. */
export interface News {
	tail: Tail;
	refusals: GivenRefusal[];
	end: LogEnd;
}

export interface Snapshot {
	seq: number;
	hash: string;
	version: number;
	state: string;
}

/** For a line that is not there yet, none is the right number. */
const noLine = 2 ** 31 - 1;

export function logQueries(db: Database) {
	async function readEntries(
		from: Database | Transaction,
		sessionId: string,
		after: number,
		upTo = noLine
	): Promise<ChainedEntry[]> {
		const rows = await from
			.select()
			.from(logEntry)
			.where(
				and(eq(logEntry.sessionId, sessionId), gt(logEntry.seq, after), lte(logEntry.seq, upTo))
			)
			.orderBy(asc(logEntry.seq));
		return rows.map(
			({ sessionId: _, at, ...row }) => ({ ...row, at: at.toISOString() }) as ChainedEntry
		);
	}

	async function readTail(
		from: Database | Transaction,
		sessionId: string,
		after: number
	): Promise<Tail> {
		const entries = await readEntries(from, sessionId, after);
		const texts = await from
			.select({ id: freeText.id, words: freeText.words })
			.from(freeText)
			.where(
				and(eq(freeText.sessionId, sessionId), after > 0 ? gt(freeText.seq, after) : sql`true`)
			);
		const keys = await from.select().from(stepKey).where(eq(stepKey.sessionId, sessionId));
		return {
			entries,
			texts: new Map(texts.map((row) => [row.id, row.words])),
			keys: new Map(keys.map((row) => [row.stepId, row.key]))
		};
	}

	async function readNews(
		tx: Transaction,
		sessionId: string,
		known: LogEnd,
		end: LogEnd
	): Promise<News> {
		const tail = await readTail(tx, sessionId, known.seq);
		return { tail, refusals: await readRefusals(tx, sessionId, known.refusals), end };
	}

	const appendLines = prepareAppend(db);

	return {
		/** The lines after this one, as far as they are there. */
		read: (sessionId: string, after = 0) => readTail(db, sessionId, after),

		/** A stretch of lines alone, to go through a long log without holding it. */
		readStretch: (sessionId: string, after: number, upTo: number) =>
			readEntries(db, sessionId, after, upTo),

		/** The hash of the line that closed the evening; null when none did. */
		async findControlCode(sessionId: string): Promise<string | null> {
			const [line] = await db
				.select({ hash: logEntry.hash })
				.from(logEntry)
				.where(and(eq(logEntry.sessionId, sessionId), eq(logEntry.kind, closingKind)))
				.limit(1);
			return line?.hash ?? null;
		},

		/** Makes sure that the log has an end to hold on to. */
		async prepare(sessionId: string): Promise<void> {
			await db.execute(sql`
				insert into ${logHead} (session_id, seq)
				select ${sessionId}, coalesce(max(seq), 0) from ${logEntry} where session_id = ${sessionId}
				on conflict do nothing`);
		},

		/**
		 * Appends what `write` decides on. While it decides nobody else appends: it gets what others wrote after `known`, or null when
		 * that is nothing, and returns null when nothing is to be written.
		 */
		async append(
			sessionId: string,
			known: LogEnd,
			write: (news: News | null) => Commit | null
		): Promise<void> {
			await db.transaction(async (tx) => {
				const [head] = await tx
					.select({ seq: logHead.seq, refusals: logHead.refusals })
					.from(logHead)
					.where(eq(logHead.sessionId, sessionId))
					.for('update');
				if (!head || head.seq < known.seq) {
					throw new Error(`The log is shorter than ${known.seq} lines`);
				}
				const isBehind = head.seq > known.seq || head.refusals !== known.refusals;
				const commit = write(isBehind ? await readNews(tx, sessionId, known, head) : null);
				if (commit) await writeCommit(tx, sessionId, head, commit);
			});
		},

		/**
		 * The same for lines and words alone, in one statement: thousands a second are more than a conversation with the database
		 * can carry. Says whether it was stored; not when the log had grown, or another refusal was given.
		 */
		async appendAtOnce(
			sessionId: string,
			known: LogEnd,
			entries: ChainedEntry[],
			texts: KeptText[]
		): Promise<boolean> {
			const stored = await appendLines.execute({
				sessionId,
				known: known.seq,
				refusals: known.refusals,
				end: known.seq + entries.length,
				entries: JSON.stringify(entries),
				texts: JSON.stringify(texts)
			});
			return stored.length > 0;
		},

		/** Where the logs of these evenings end. */
		async heads(sessionIds: string[]): Promise<{ sessionId: string; seq: number }[]> {
			if (sessionIds.length === 0) return [];
			return db.select().from(logHead).where(inArray(logHead.sessionId, sessionIds));
		},

		async readSnapshot(sessionId: string): Promise<Snapshot | null> {
			const [row] = await db.select().from(snapshot).where(eq(snapshot.sessionId, sessionId));
			return row ?? null;
		},

		/** Keeps the newest one. */
		async saveSnapshot(sessionId: string, row: Snapshot): Promise<void> {
			await db
				.insert(snapshot)
				.values({ ...row, sessionId })
				.onConflictDoUpdate({
					target: snapshot.sessionId,
					set: row,
					setWhere: sql`${snapshot.seq} < ${row.seq} or ${snapshot.version} <> ${row.version}`
				});
		},

		/** The ids of the actions up to this line, in order. */
		async readActionIds(sessionId: string, upTo: number): Promise<string[]> {
			const [row] = await db
				.select({
					ids: sql<string | null>`string_agg(${logEntry.actionId}, ' ' order by ${logEntry.seq})`
				})
				.from(logEntry)
				.where(and(eq(logEntry.sessionId, sessionId), lte(logEntry.seq, upTo)));
			return row?.ids?.split(' ') ?? [];
		},

		/** Every text of an evening that still has words, newest first, with the step it was written in. */
		async listWords(
			sessionId: string
		): Promise<{ id: string; words: string; stepId: string | null }[]> {
			const rows = await db
				.select({ id: freeText.id, words: freeText.words, stepId: logEntry.stepId })
				.from(freeText)
				.innerJoin(
					logEntry,
					and(
						eq(logEntry.sessionId, freeText.sessionId),
						eq(logEntry.actionId, sql`split_part(${freeText.id}, '.', 1)`)
					)
				)
				.where(and(eq(freeText.sessionId, sessionId), isNotNull(freeText.words)))
				.orderBy(desc(logEntry.seq), asc(freeText.id));
			return rows.map(({ words, ...row }) => ({ ...row, words: words ?? '' }));
		},

		async findTexts(sessionId: string): Promise<Map<string, string | null>> {
			const rows = await db.select().from(freeText).where(eq(freeText.sessionId, sessionId));
			return new Map(rows.map((row) => [row.id, row.words]));
		}
	};
}

export type LogQueries = ReturnType<typeof logQueries>;
