/** The log of an evening: written in one transaction per commit, in an order that the database decides, never changed. */
import { and, asc, desc, eq, gt, inArray, isNotNull, lte, or, sql } from 'drizzle-orm';
import type { StoredLine } from '../../domain/session/chain.ts';
import { closingKind } from '../../domain/session/control-code.ts';
import { readErased } from '../../domain/session/erase-payload.ts';
import type { WrittenText } from '../../domain/report/group-words.ts';
import type { Database, Transaction } from './client.ts';
import { prepareAppend, writeBallots, writeCommit, type Commit, type LogEnd } from './commit.ts';
import { isLed, isOfSecretStep, origin } from './origin.ts';
import { holdPreparation, type Preparation } from './preparation.ts';
import type { SealedRow } from './sealed-row.ts';
import { readRefusals, type GivenRefusal } from './refusals.ts';
import { freeText, givenRefusal, logEntry, logHead, sealedBallot, snapshot } from './schema/log.ts';

/** The lines after a certain one, with the words and the sealed ballots that belong to them. */
export interface Tail {
	entries: StoredLine[];
	texts: Map<string, string | null>;
	/** By action id. */
	fingerprints: Map<string, string>;
	ballots: SealedRow[];
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

export interface Closing {
	hash: string;
	at: Date;
	/** Nobody closed it: the server did. */
	isByTerm: boolean;
	/** Nobody ever came in. */
	hadNobody: boolean;
}

/** For a line that is not there yet, none is the right number. */
const noLine = 2 ** 31 - 1;

export function logQueries(db: Database) {
	async function readRows(
		from: Database | Transaction,
		sessionId: string,
		after: number,
		upTo = noLine
	): Promise<(typeof logEntry.$inferSelect)[]> {
		return from
			.select()
			.from(logEntry)
			.where(
				and(eq(logEntry.sessionId, sessionId), gt(logEntry.seq, after), lte(logEntry.seq, upTo))
			)
			.orderBy(asc(logEntry.seq));
	}

	async function readTail(
		from: Database | Transaction,
		sessionId: string,
		after: number
	): Promise<Tail> {
		const rows = await readRows(from, sessionId, after);
		// Older texts of which a piece was erased since.
		const changed = rows.flatMap((row) => readErased(lineOf(row)).changedIds);
		const texts = await from
			.select({ id: freeText.id, words: freeText.words })
			.from(freeText)
			.where(
				and(
					eq(freeText.sessionId, sessionId),
					after > 0 ? or(gt(freeText.seq, after), inArray(freeText.id, changed)) : sql`true`
				)
			);
		return {
			entries: rows.map(lineOf),
			texts: new Map(texts.map((row) => [row.id, row.words])),
			fingerprints: new Map(
				rows.flatMap(({ actionId, fingerprint }) => (fingerprint ? [[actionId, fingerprint]] : []))
			),
			ballots: await readBallots(from, sessionId, after)
		};
	}

	async function readBallots(
		from: Database | Transaction,
		sessionId: string,
		after = 0
	): Promise<SealedRow[]> {
		const rows = await from
			.select()
			.from(sealedBallot)
			.where(and(eq(sealedBallot.sessionId, sessionId), gt(sealedBallot.seq, after)));
		return rows.map(({ sessionId: _, ...row }) => row);
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

	const hasWords = (sessionId: string) =>
		and(eq(freeText.sessionId, sessionId), isNotNull(freeText.words));

	const appendLines = prepareAppend(db);

	return {
		/** The lines after this one, as far as they are there. */
		read: (sessionId: string, after = 0) => readTail(db, sessionId, after),

		/** A stretch of lines alone, to go through a long log without holding it. */
		readStretch: async (sessionId: string, after: number, upTo: number) =>
			(await readRows(db, sessionId, after, upTo)).map(lineOf),

		/** All sealed ballots of an evening, for whoever goes on from a snapshot. */
		readSealed: (sessionId: string) => readBallots(db, sessionId),

		/** The line that closed the evening: its hash is the control code. Null when none did. */
		async findClosing(sessionId: string): Promise<Closing | null> {
			const [line] = await db
				.select({
					hash: logEntry.hash,
					at: logEntry.at,
					// Of the payload this alone: it holds all ballots that were still sealed.
					isByTerm: sql<boolean>`coalesce((${logEntry.payload} ->> 'byTerm')::boolean, false)`,
					hadNobody: sql<boolean>`not exists (
						select 1 from ${logEntry} as came
						where came.session_id = ${sessionId} and came.kind = 'join')`
				})
				.from(logEntry)
				.where(and(eq(logEntry.sessionId, sessionId), eq(logEntry.kind, closingKind)))
				.limit(1);
			return line ?? null;
		},

		/** Whether `removeUntold` would remove anything. */
		async hasUntold(sessionId: string): Promise<boolean> {
			const sealed = await db
				.select({ id: sealedBallot.sessionId })
				.from(sealedBallot)
				.where(eq(sealedBallot.sessionId, sessionId))
				.limit(1);
			const worded = await db
				.select({ id: freeText.id })
				.from(freeText)
				.where(hasWords(sessionId))
				.limit(1);
			return sealed.length + worded.length > 0;
		},

		/** Removes what is still sealed of an evening, and words whose line is gone: without a line that says so. */
		async removeUntold(sessionId: string): Promise<void> {
			await db.delete(sealedBallot).where(eq(sealedBallot.sessionId, sessionId));
			await db.update(freeText).set({ words: null, salt: null }).where(hasWords(sessionId));
		},

		/** Removes the whole log of an evening, with what is kept beside it. What was made of it stays: its results, and the report. */
		async remove(sessionId: string): Promise<void> {
			await db.transaction(async (tx) => {
				for (const table of [logEntry, logHead, freeText, sealedBallot, snapshot, givenRefusal]) {
					await tx.delete(table).where(eq(table.sessionId, sessionId));
				}
			});
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
		 * that is nothing, and returns null when nothing is to be written. Where `holdsPreparation`, nobody saves what is prepared either:
		 * it gets that too.
		 */
		async append(
			sessionId: string,
			known: LogEnd,
			write: (news: News | null, prepared: Preparation | null) => Commit | null,
			holdsPreparation = false
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
				const news = isBehind ? await readNews(tx, sessionId, known, head) : null;
				const commit = write(news, holdsPreparation ? await holdPreparation(tx, sessionId) : null);
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
			{ entries, texts, ballots }: Pick<Commit, 'entries' | 'texts' | 'ballots'>
		): Promise<boolean> {
			const stored = await appendLines.execute({
				sessionId,
				known: known.seq,
				refusals: known.refusals,
				end: known.seq + entries.length,
				entries: JSON.stringify(entries),
				texts: JSON.stringify(texts),
				ballots: writeBallots(ballots)
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

		/** The actions up to this line, in order. */
		async readTaken(
			sessionId: string,
			upTo: number
		): Promise<{ actionId: string; fingerprint: string | null }[]> {
			return db
				.select({ actionId: logEntry.actionId, fingerprint: logEntry.fingerprint })
				.from(logEntry)
				.where(and(eq(logEntry.sessionId, sessionId), lte(logEntry.seq, upTo)))
				.orderBy(asc(logEntry.seq));
		},

		/** Every text of an evening that still has words, newest first, with the step it was written in. */
		async listWords(sessionId: string): Promise<WrittenText[]> {
			const rows = await db
				.select({
					...{ id: freeText.id, words: freeText.words, seq: freeText.seq, stepId: logEntry.stepId },
					...origin
				})
				.from(freeText)
				.innerJoin(
					logEntry,
					and(eq(logEntry.sessionId, freeText.sessionId), eq(logEntry.seq, freeText.seq))
				)
				.where(and(eq(freeText.sessionId, sessionId), isNotNull(freeText.words)))
				.orderBy(desc(logEntry.seq), asc(freeText.id));
			return rows.map(({ id, words, seq, stepId, of, by, actorKind }) => ({
				...{ id, words: words ?? '', seq, stepId, of },
				isLed: isLed({ by, actorKind }),
				isSecret: isOfSecretStep({ by })
			}));
		},

		async findTexts(sessionId: string): Promise<Map<string, string | null>> {
			const rows = await db.select().from(freeText).where(eq(freeText.sessionId, sessionId));
			return new Map(rows.map((row) => [row.id, row.words]));
		}
	};
}

/** A row as the line that it is, of whichever format. */
function lineOf(row: typeof logEntry.$inferSelect): StoredLine {
	const { seq, actionId, by, actor, actorKind, channel, stepId, kind, payload, hash } = row;
	const line = { seq, actionId, stepId, kind, payload, at: row.at.toISOString(), hash };
	return (by === null ? { ...line, actor, actorKind, channel } : { ...line, by }) as StoredLine;
}

export type LogQueries = ReturnType<typeof logQueries>;
