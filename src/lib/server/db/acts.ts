/** The logs of acts. */
import { isDeepStrictEqual } from 'node:util';
import { and, asc, eq, isNotNull, ne, notExists, sql, type SQL } from 'drizzle-orm';
import { actHash, firstActHash, type Act, type ChainedAct } from '../../domain/life/act.ts';
import { erasedSchema, erasing, type ActData } from '../../domain/life/act-data.ts';
import type { Sha256 } from '../../domain/chain.ts';
import { groupBy } from '../../domain/report/group.ts';
import {
	deleteText,
	hashesOf,
	insertTexts,
	reasonName,
	textsColumn,
	type NewText
} from './act-texts.ts';
import type { Database, Transaction } from './client.ts';
import { act, actHead } from './schema/life.ts';
import { initiative } from './schema/report.ts';
import { session } from './schema/session.ts';

export interface StoredAct extends ChainedAct {
	/** In which log it stands. */
	log: string;
	/** Null: there is none, or it was erased. */
	reason: string | null;
	/** What else was written with it, by name; what was erased is not among it. */
	texts: Record<string, string>;
	/** When which of its texts was erased, ISO 8601; not of what went before that left a line. */
	erased: Record<string, string>;
}

/** What is asked; when it is done and by which day an answer is due are found once it is its turn. */
export interface NewAct extends Pick<Act, 'id' | 'subject' | 'kind' | 'by'> {
	log: string;
	subjectKind: SubjectKind;
	texts: readonly NewText[];
	/** Null: nothing, or it is found once it is its turn. */
	data?: ActData | null;
}

/** Which life it lives. */
export type SubjectKind = 'initiative' | 'wijkopgave';

/** Accepted. */
export interface Decided {
	at: Date;
	dueOn: string | null;
	/** In place of what was asked. */
	data?: ActData;
}

/** Says whether it is accepted, once it is its turn. `readLog`: all lines of the log, as they stand then. */
export type Decide<Refusal extends string> = (
	before: StoredAct[],
	readLog: () => Promise<StoredAct[]>
) => Refusal | Decided | Promise<Refusal | Decided>;

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
		...{ reasonHash: act.reasonHash, textHashes: act.textHashes, dueOn: act.dueOn },
		...{ at: act.at, data: act.data, hash: act.hash, texts: textsColumn }
	};
	type Row = Omit<typeof act.$inferSelect, 'subjectKind'> & Pick<StoredAct, 'texts'>;
	function asLine({ at, texts, ...row }: Row): StoredAct {
		const { [reasonName]: reason = null, ...others } = texts;
		return { ...row, at: at.toISOString(), reason, texts: others, erased: {} };
	}

	/** What was done, each with when its words were erased: that line stands with it, and not beside it. */
	function gather(rows: readonly Row[]): StoredAct[] {
		const gone = rows.flatMap(({ kind, data, at }) => {
			const erased = kind === erasing ? erasedSchema.parse(data) : null;
			return erased ? [{ ...erased, at: at.toISOString() }] : [];
		});
		return rows
			.filter(({ kind }) => kind !== erasing)
			.map((row) => ({
				...asLine(row),
				erased: Object.fromEntries(
					gone.filter(({ seq }) => seq === row.seq).map(({ name, at }) => [name, at])
				)
			}));
	}

	const select = async (from: Database | Transaction, which: SQL | undefined): Promise<Row[]> =>
		from.select(columns).from(act).where(which).orderBy(asc(act.log), asc(act.seq));

	/** In one transaction with what it does, one after another in each log. Accepted and done already: nothing happens. */
	async function addLine<Refusal extends string>(
		{ log, texts, data: brought = null, subjectKind, ...asked }: NewAct,
		decide: Decide<Refusal>,
		effect?: (tx: Transaction) => Promise<void>
	): Promise<Refusal | 'somebody-was-first' | null> {
		return db.transaction(async (tx) => {
			await tx
				.insert(actHead)
				.values({ log, seq: 0, hash: firstActHash(log, sha256) })
				.onConflictDoNothing();
			const ofLog = eq(actHead.log, log);
			const [head] = await tx.select().from(actHead).where(ofLog).for('update');
			if (!head) throw new Error(`The log of ${log} has no end`);
			const before = await select(tx, eq(act.subject, asked.subject));
			const there = before.find(({ id }) => id === asked.id);
			if (there && isSame(there, { ...asked, texts, data: brought })) return null;
			const readLog = async () => gather(await select(tx, eq(act.log, log)));
			const decided = await decide(gather(before), readLog);
			if (typeof decided === 'string') return decided;
			if (there) return 'somebody-was-first';
			const { dueOn, at, data = brought } = decided;
			const facts = { ...asked, ...hashesOf(texts), dueOn, data, seq: head.seq + 1 };
			const hash = actHash(head.hash, { ...facts, at: at.toISOString() }, sha256);
			await tx.insert(act).values({ ...facts, log, subjectKind, hash, at });
			await insertTexts(tx, { log, seq: facts.seq }, texts);
			await tx.update(actHead).set({ seq: facts.seq, hash }).where(ofLog);
			await effect?.(tx);
			return null;
		});
	}

	return {
		/**
		 * An act that is there already is accepted and does nothing; one that says something else under the same id, as from a form that
		 * somebody went back to, is refused.
		 */
		append: <Refusal extends string>(asked: NewAct, decide: Decide<Refusal>) =>
			addLine(asked, decide),
		/** What was done about one thing, in that order. */
		async list(subject: string): Promise<StoredAct[]> {
			return gather(await select(db, eq(act.subject, subject)));
		},
		/** What was done about everything of one kind, in one log or in all, by subject. */
		async listOfKind(kind: SubjectKind, log?: string): Promise<StoredAct[][]> {
			const isOfKind = eq(act.subjectKind, kind);
			const rows = await select(db, log === undefined ? isOfKind : and(isOfKind, eq(act.log, log)));
			return [...groupBy(rows, ({ subject }) => subject).values()].map((ofOne) => gather(ofOne));
		},
		/**
		 * For good, with what its hash would prove; the chain holds without. The line that says so comes with it: when, and who did it.
		 * Null: it is gone.
		 */
		async eraseText(
			{ log, seq, subject }: Pick<StoredAct, 'log' | 'seq' | 'subject'>,
			{ name, subjectKind }: Pick<NewAct, 'subjectKind'> & { name: string },
			by: string,
			at: Date
		): Promise<'somebody-was-first' | null> {
			const id = name === reasonName ? `${erasing} ${seq}` : `${erasing} ${seq} ${name}`;
			return addLine<never>(
				{ id, kind: erasing, log, subjectKind, subject, by, texts: [], data: { seq, name } },
				() => ({ at, dueOn: null }),
				(tx) => deleteText(tx, { log, seq, name })
			);
		},
		/** The whole log, with every line. */
		async readLog(log: string): Promise<StoredAct[]> {
			return (await select(db, eq(act.log, log))).map(asLine);
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

/** The same act, that was sent twice. */
function isSame(
	{ kind, by, texts, data }: Pick<StoredAct, 'kind' | 'by' | 'texts' | 'data'>,
	asked: Pick<NewAct, 'kind' | 'by' | 'texts'> & { data: ActData | null }
): boolean {
	const words = Object.fromEntries(asked.texts.map(({ name, words }) => [name, words]));
	return (
		kind === asked.kind &&
		by === asked.by &&
		isDeepStrictEqual(texts, words) &&
		(asked.data === null || isDeepStrictEqual(data, asked.data))
	);
}

export type ActQueries = ReturnType<typeof actQueries>;
