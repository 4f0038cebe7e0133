/** The logs of acts. */
import { and, asc, eq, isNotNull, ne, notExists, sql } from 'drizzle-orm';
import { actHash, firstActHash, type Act, type ChainedAct } from '../../domain/life/act.ts';
import { erasing, type ActData } from '../../domain/life/act-data.ts';
import type { LifeRefusal } from '../../domain/life/life.ts';
import type { Sha256 } from '../../domain/chain.ts';
import { groupBy } from '../../domain/report/group.ts';
import type { Database, Transaction } from './client.ts';
import { act, actHead } from './schema/life.ts';
import { initiative } from './schema/report.ts';
import { session } from './schema/session.ts';

export interface StoredAct extends ChainedAct {
	/** In which log it stands. */
	log: string;
	/** Null: there is none, or it was erased. */
	reason: string | null;
	/** When that was; null: it was not, or before that left a line. ISO 8601. */
	erasedAt: string | null;
}

/** What is asked; when it is done and by which day an answer is due are found once it is its turn. */
export interface NewAct extends Omit<Act, 'seq' | 'at' | 'dueOn' | 'data'> {
	log: string;
	reason: string | null;
	salt: string | null;
}

/** Accepted. */
export interface Decided {
	at: Date;
	dueOn: string | null;
	data?: ActData;
}

export type Untouched = Pick<InitiativeRow, 'id' | 'wijk'>;

export interface InitiativeRow {
	/** Its subject in the log. */
	id: string;
	wijk: string;
	sessionId: string;
	/** The id of the proposal, by which its page is found. */
	proposalId: string;
	/** Null: erased at its writer's request. */
	title: string | null;
	/** Whoever moderated changed its words. */
	isReworded: boolean;
	/** Of its evening. */
	plannedAt: Date;
	openedAt: Date | null;
	/** In the order in which they were done. */
	acts: Pick<StoredAct, 'kind' | 'at' | 'dueOn'>[];
}

/** Of which initiatives; what is left out is no limit. */
interface Which {
	wijk?: string;
	sessionId?: string;
	/** Of reports that everybody can read. */
	isPublic?: boolean;
}

export function actQueries(db: Database, sha256: Sha256) {
	const columns = {
		...{ log: act.log, seq: act.seq, id: act.id, subject: act.subject, kind: act.kind, by: act.by },
		...{ reason: act.reason, reasonHash: act.reasonHash, dueOn: act.dueOn },
		...{ at: act.at, data: act.data, hash: act.hash }
	};
	type Row = Omit<typeof act.$inferSelect, 'subjectKind' | 'salt'>;
	const asLine = ({ at, ...row }: Row): StoredAct => ({
		...{ ...row, at: at.toISOString(), erasedAt: null }
	});

	/** What was done, each with when its words were erased: that line stands with it, and not beside it. */
	function gather(rows: readonly Row[]): StoredAct[] {
		const erased = new Map(
			rows.flatMap(({ kind, data, at }) =>
				kind === erasing && data ? [[data.seq, at.toISOString()] as const] : []
			)
		);
		return rows
			.filter(({ kind }) => kind !== erasing)
			.map((row) => ({ ...asLine(row), erasedAt: erased.get(row.seq) ?? null }));
	}

	const listLines = (from: Database | Transaction, subject: string) =>
		from.select(columns).from(act).where(eq(act.subject, subject)).orderBy(asc(act.seq));

	/** In one transaction with what it does, one after another in each log. Accepted and done already: nothing happens. */
	async function addLine(
		{ log, reason, salt, ...asked }: NewAct,
		decide: (before: StoredAct[]) => LifeRefusal | Decided | Promise<LifeRefusal | Decided>,
		effect?: (tx: Transaction) => Promise<void>
	): Promise<LifeRefusal | null> {
		return db.transaction(async (tx) => {
			await tx
				.insert(actHead)
				.values({ log, seq: 0, hash: firstActHash(log, sha256) })
				.onConflictDoNothing();
			const ofLog = eq(actHead.log, log);
			const [head] = await tx.select().from(actHead).where(ofLog).for('update');
			if (!head) throw new Error(`The log of ${log} has no end`);
			const before = await listLines(tx, asked.subject);
			const there = before.find(({ id }) => id === asked.id);
			if (there?.kind === asked.kind && there.by === asked.by && there.reason === reason)
				return null;
			const decided = await decide(gather(before));
			if (typeof decided === 'string') return decided;
			if (there) return 'somebody-was-first';
			const { dueOn, at, data = null } = decided;
			const line = { ...asked, dueOn, at: at.toISOString(), data, seq: head.seq + 1 };
			const hash = actHash(head.hash, line, sha256);
			await tx
				.insert(act)
				.values({ ...line, log, subjectKind: 'initiative', reason, salt, hash, at });
			await tx.update(actHead).set({ seq: line.seq, hash }).where(ofLog);
			await effect?.(tx);
			return null;
		});
	}

	return {
		/**
		 * An act that is there already is accepted and does nothing; one that says something else under the same id, as from a form that
		 * somebody went back to, is refused.
		 */
		append: (asked: NewAct, decide: (before: StoredAct[]) => LifeRefusal | Decided) =>
			addLine(asked, decide),
		/** What was done about one thing, in that order. */
		async list(subject: string): Promise<StoredAct[]> {
			return gather(await listLines(db, subject));
		},
		/**
		 * For good, with what its hash would prove; the chain holds without. The line that says so comes with it: when, and who did it.
		 * Null: it is gone.
		 */
		async eraseReason(
			{ log, seq, subject }: Pick<StoredAct, 'log' | 'seq' | 'subject'>,
			by: string,
			at: Date
		): Promise<LifeRefusal | null> {
			const none = { reason: null, salt: null, reasonHash: null };
			return addLine(
				{ id: `${erasing} ${seq}`, kind: erasing, log, subject, by, ...none },
				() => ({ at, dueOn: null, data: { seq, name: 'reason' } }),
				async (tx) => {
					await tx
						.update(act)
						.set({ reason: null, salt: null })
						.where(and(eq(act.log, log), eq(act.seq, seq)));
				}
			);
		},
		/** The whole log, with every line. */
		async readLog(log: string): Promise<StoredAct[]> {
			const rows = await db.select(columns).from(act).where(eq(act.log, log)).orderBy(asc(act.seq));
			return rows.map(asLine);
		},
		/** Those of real evenings, oldest first, each with its acts: one query, however many there are. */
		async listInitiatives({ wijk, sessionId, isPublic }: Which = {}): Promise<InitiativeRow[]> {
			const rows = await db
				.select({
					...{ id: initiative.id, wijk: initiative.wijk, sessionId: initiative.sessionId },
					proposalId: sql<string>`${initiative.content} ->> 'id'`,
					title: sql<string | null>`${initiative.content} ->> 'title'`,
					isReworded: sql<boolean>`coalesce((${initiative.content} ->> 'reworded')::boolean, false)`,
					...{ plannedAt: session.plannedAt, openedAt: session.openedAt },
					...{ kind: act.kind, at: act.at, dueOn: act.dueOn }
				})
				.from(initiative)
				.innerJoin(session, eq(session.id, initiative.sessionId))
				.leftJoin(act, and(eq(act.subject, initiative.id), ne(act.kind, erasing)))
				.where(
					and(
						eq(initiative.practice, false),
						wijk === undefined ? undefined : eq(initiative.wijk, wijk),
						sessionId === undefined ? undefined : eq(initiative.sessionId, sessionId),
						isPublic ? isNotNull(session.publishedAt) : undefined
					)
				)
				.orderBy(asc(initiative.createdAt), asc(initiative.id), asc(act.seq));
			return [...groupBy(rows, ({ id }) => id).values()].flatMap((lines) =>
				lines.slice(0, 1).map(({ kind: _kind, at: _at, dueOn: _dueOn, ...row }) => ({
					...row,
					acts: lines.flatMap(({ kind, at, dueOn }) =>
						kind === null || at === null ? [] : [{ kind, at: at.toISOString(), dueOn }]
					)
				}))
			);
		},
		/** Real ones about which nothing was done yet: of this evening, or of all evenings that have their report. */
		async listUntouched(sessionId?: string): Promise<Untouched[]> {
			return db
				.select({ id: initiative.id, wijk: initiative.wijk })
				.from(initiative)
				.innerJoin(session, eq(session.id, initiative.sessionId))
				.where(
					and(
						eq(initiative.practice, false),
						sessionId === undefined ? eq(session.phase, 'reported') : eq(session.id, sessionId),
						notExists(db.select({ id: act.id }).from(act).where(eq(act.subject, initiative.id)))
					)
				)
				.orderBy(asc(initiative.createdAt), asc(initiative.id));
		}
	};
}

export type ActQueries = ReturnType<typeof actQueries>;
