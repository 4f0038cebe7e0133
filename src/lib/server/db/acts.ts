/** The log of acts of each wijk. */
import { and, asc, eq, isNotNull, notExists, sql } from 'drizzle-orm';
import { actHash, firstActHash, type Act, type ChainedAct } from '../../domain/life/act.ts';
import type { LifeRefusal } from '../../domain/life/life.ts';
import type { Sha256 } from '../../domain/chain.ts';
import { groupBy } from '../../domain/report/group.ts';
import type { Database } from './client.ts';
import { act, actHead } from './schema/life.ts';
import { initiative } from './schema/report.ts';
import { session } from './schema/session.ts';

export interface StoredAct extends ChainedAct {
	/** Null: there is none, or it was erased. */
	reason: string | null;
}

/** What is asked; when it is done and by which day an answer is due are found once it is its turn. */
export interface NewAct extends Omit<Act, 'seq' | 'at' | 'dueOn'> {
	wijk: string;
	reason: string | null;
	salt: string | null;
}

/** Accepted. */
export interface Decided {
	at: Date;
	dueOn: string | null;
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
		...{ seq: act.seq, id: act.id, subject: act.subject, kind: act.kind, by: act.by },
		...{ reason: act.reason, reasonHash: act.reasonHash, dueOn: act.dueOn },
		...{ at: act.at, hash: act.hash }
	};
	const asAct = ({ at, ...row }: Omit<typeof act.$inferSelect, 'wijk' | 'salt'>): StoredAct => ({
		...row,
		at: at.toISOString()
	});

	return {
		/**
		 * In one transaction, one after another in each wijk. An act that is there already is accepted and does nothing; one that says
		 * something else under the same id, as from a form that somebody went back to, is refused.
		 */
		async append(
			{ wijk, reason, salt, ...asked }: NewAct,
			decide: (before: StoredAct[]) => LifeRefusal | Decided
		): Promise<LifeRefusal | null> {
			return db.transaction(async (tx) => {
				await tx
					.insert(actHead)
					.values({ wijk, seq: 0, hash: firstActHash(wijk, sha256) })
					.onConflictDoNothing();
				const ofWijk = eq(actHead.wijk, wijk);
				const [head] = await tx.select().from(actHead).where(ofWijk).for('update');
				if (!head) throw new Error(`The log of ${wijk} has no end`);
				const before = await tx
					.select(columns)
					.from(act)
					.where(eq(act.subject, asked.subject))
					.orderBy(asc(act.seq));
				const there = before.find(({ id }) => id === asked.id);
				if (there?.kind === asked.kind && there.by === asked.by && there.reason === reason)
					return null;
				const decided = decide(before.map(asAct));
				if (typeof decided === 'string') return decided;
				if (there) return 'somebody-was-first';
				const { dueOn, at } = decided;
				const line = { ...asked, dueOn, at: at.toISOString(), seq: head.seq + 1 };
				const hash = actHash(head.hash, line, sha256);
				await tx.insert(act).values({ ...line, wijk, reason, salt, hash, at });
				await tx.update(actHead).set({ seq: line.seq, hash }).where(ofWijk);
				return null;
			});
		},
		/** What was done about one thing, in that order. */
		async list(subject: string): Promise<StoredAct[]> {
			const rows = await db
				.select(columns)
				.from(act)
				.where(eq(act.subject, subject))
				.orderBy(asc(act.seq));
			return rows.map(asAct);
		},
		/** Whether this act has a reason that can be read. */
		async hasReason(subject: string, id: string): Promise<boolean> {
			const found = await db
				.select({ id: act.id })
				.from(act)
				.where(and(eq(act.subject, subject), eq(act.id, id), isNotNull(act.reason)));
			return found.length > 0;
		},
		/** For good, with what its hash would prove; the chain holds without. */
		async eraseReason(subject: string, id: string): Promise<void> {
			await db
				.update(act)
				.set({ reason: null, salt: null })
				.where(and(eq(act.subject, subject), eq(act.id, id)));
		},
		/** The whole log of a wijk. */
		async readLog(wijk: string): Promise<StoredAct[]> {
			const rows = await db
				.select(columns)
				.from(act)
				.where(eq(act.wijk, wijk))
				.orderBy(asc(act.seq));
			return rows.map(asAct);
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
				.leftJoin(act, eq(act.subject, initiative.id))
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
