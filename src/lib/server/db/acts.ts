/** The log of acts of each wijk. */
import { and, asc, eq, inArray, notExists, sql } from 'drizzle-orm';
import { actHash, firstActHash, type Act, type ChainedAct } from '../../domain/life/act.ts';
import type { Sha256 } from '../../domain/chain.ts';
import type { Database } from './client.ts';
import { act, actHead } from './schema/life.ts';
import { initiative } from './schema/report.ts';

export interface StoredAct extends ChainedAct {
	/** Null: there is none, or it was erased. */
	reason: string | null;
}

export interface NewAct extends Omit<Act, 'seq'> {
	wijk: string;
	reason: string | null;
	salt: string | null;
}

export interface InitiativeRow {
	/** Its subject in the log. */
	id: string;
	wijk: string;
	sessionId: string;
	/** The id of the proposal, by which its page is found. */
	proposalId: string;
	title: string | null;
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
		/** In one transaction, one after another in each wijk. An act that is there already is accepted and does nothing. */
		async append<Refusal>(
			{ wijk, reason, salt, ...asked }: NewAct,
			refuse: (before: StoredAct[]) => Refusal | null
		): Promise<Refusal | null> {
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
				if (before.some(({ id }) => id === asked.id)) return null;
				const refusal = refuse(before.map(asAct));
				if (refusal !== null) return refusal;
				const line = { ...asked, seq: head.seq + 1 };
				const hash = actHash(head.hash, line, sha256);
				await tx.insert(act).values({ ...line, wijk, reason, salt, hash, at: new Date(line.at) });
				await tx.update(actHead).set({ seq: line.seq, hash }).where(ofWijk);
				return null;
			});
		},
		/** In the order in which they were done. */
		async list(subjects: string[]): Promise<StoredAct[]> {
			if (subjects.length === 0) return [];
			const rows = await db
				.select(columns)
				.from(act)
				.where(inArray(act.subject, subjects))
				.orderBy(asc(act.seq));
			return rows.map(asAct);
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
		/** Those of real evenings, oldest first. */
		async listInitiatives(): Promise<InitiativeRow[]> {
			return db
				.select({
					...{ id: initiative.id, wijk: initiative.wijk, sessionId: initiative.sessionId },
					proposalId: sql<string>`${initiative.content} ->> 'id'`,
					title: sql<string | null>`${initiative.content} ->> 'title'`
				})
				.from(initiative)
				.where(eq(initiative.practice, false))
				.orderBy(asc(initiative.createdAt), asc(initiative.id));
		},
		/** Real ones about which nothing was done yet. */
		async listUntouched(): Promise<{ id: string; wijk: string }[]> {
			return db
				.select({ id: initiative.id, wijk: initiative.wijk })
				.from(initiative)
				.where(
					and(
						eq(initiative.practice, false),
						notExists(db.select({ id: act.id }).from(act).where(eq(act.subject, initiative.id)))
					)
				)
				.orderBy(asc(initiative.createdAt), asc(initiative.id));
		}
	};
}

export type ActQueries = ReturnType<typeof actQueries>;
