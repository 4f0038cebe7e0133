/** Takes words out of the database: the texts themselves, and everything that was made of them. The chain of a log holds only hashes. */
import { and, asc, desc, eq, gt, inArray, isNotNull, or, sql } from 'drizzle-orm';
import { blotDraft, blotWords, type ErasedWords } from '../../domain/report/blot.ts';
import {
	planErasure,
	type ErasurePlan,
	type StoredText
} from '../../domain/report/plan-erasure.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { Database, Transaction } from './client.ts';
import { isLed, origin } from './origin.ts';
import { act, actText } from './schema/life.ts';
import { freeText, logEntry } from './schema/log.ts';
import { session } from './schema/session.ts';
import { draft, draftVersion, initiative } from './schema/report.ts';

/** An evening on which nothing happened for so long does not go on, in milliseconds. A secret step has the time at which it began. */
const quietFor = 4 * 3600_000;

export interface ForeseenErasure {
	/** The words that are asked for. */
	gone: string[];
	/** What goes with them: other wordings, and titles that were made of them. */
	along: string[];
	/** What stays of texts and reasons that hold a piece of them. */
	changed: string[];
}

export function erasureQueries(db: Database) {
	return {
		/**
		 * Erases these texts, what was made of them, and their copies in initiatives, reasons and drafts, all or nothing. A draft that had some of
		 * them gets a version more, so that an editor who still has the old words open does not save them unseen. Gives what every text
		 * that it touched reads from now on: null, or what is left of it.
		 */
		async erase(
			sessionId: string,
			asked: string[],
			by: string,
			now: Date
		): Promise<Map<string, string | null>> {
			return db.transaction(async (tx) => {
				const plan = planErasure(await lockTexts(tx, sessionId), asked);
				await eraseTexts(tx, sessionId, plan);
				await eraseFromInitiatives(tx, sessionId, plan);
				await eraseFromReasons(tx, sessionId, plan.erased);
				await eraseFromDrafts(tx, sessionId, plan.erased, by, now);
				return new Map<string, string | null>([
					...plan.goneIds.map((id) => [id, null] as const),
					...plan.changed
				]);
			});
		},
		/** What would go and what would change, in words; nothing is touched. */
		async foresee(sessionId: string, asked: string[]): Promise<ForeseenErasure> {
			const texts = await selectTexts(db, sessionId);
			const { goneIds, changed, erased } = planErasure(texts.map(readText), asked);
			const reasons = blotReasons(await listReasons(db, sessionId), erased);
			const wordsOf = (ids: Iterable<string>) => {
				const wanted = new Set(ids);
				return texts.flatMap(({ id, words }) => (wanted.has(id) ? (words ?? []) : []));
			};
			return {
				gone: wordsOf(asked),
				along: wordsOf(goneIds.filter((id) => !asked.includes(id))),
				changed: [...changed.values(), ...reasons.map(({ left }) => left)]
			};
		},
		/** Whether people are at it now. One that nobody ended is over as far as this goes. */
		async isEveningOn(now: Date): Promise<boolean> {
			const since = new Date(now.getTime() - quietFor);
			const lively = await db
				.select({ id: session.id })
				.from(session)
				.innerJoin(logEntry, eq(logEntry.sessionId, session.id))
				.where(and(inArray(session.phase, ['open', 'running']), gt(logEntry.at, since)))
				.limit(1);
			return lively.length > 0;
		}
	};
}

export type ErasureQueries = ReturnType<typeof erasureQueries>;

/** The texts of an evening that still have words. They are locked: a report that is made meanwhile waits, or is seen here. */
async function lockTexts(tx: Transaction, sessionId: string): Promise<StoredText[]> {
	return (await selectTexts(tx, sessionId).for('update', { of: freeText })).map(readText);
}

function selectTexts(from: Database | Transaction, sessionId: string) {
	return from
		.select({ id: freeText.id, words: freeText.words, stepId: logEntry.stepId, ...origin })
		.from(freeText)
		.leftJoin(
			logEntry,
			and(eq(logEntry.sessionId, freeText.sessionId), eq(logEntry.seq, freeText.seq))
		)
		.where(and(eq(freeText.sessionId, sessionId), isNotNull(freeText.words)))
		.orderBy(asc(freeText.seq), asc(freeText.id));
}

type SelectedText = Awaited<ReturnType<typeof selectTexts>>[number];

function readText({ words, by, actorKind, ...row }: SelectedText): StoredText {
	return { ...row, words: words ?? '', isLed: isLed({ by, actorKind }) };
}

async function eraseTexts(tx: Transaction, sessionId: string, plan: ErasurePlan): Promise<void> {
	const isText = (ids: string[]) =>
		and(eq(freeText.sessionId, sessionId), inArray(freeText.id, ids));
	await tx.update(freeText).set({ words: null, salt: null }).where(isText(plan.goneIds));
	for (const [id, words] of plan.changed) {
		// Without its salt the hash in the log says nothing of what stood there.
		await tx
			.update(freeText)
			.set({ words, salt: null })
			.where(isText([id]));
	}
}

/** An initiative holds copies of its texts, and changes as they do. */
async function eraseFromInitiatives(
	tx: Transaction,
	sessionId: string,
	{ goneIds, changed }: ErasurePlan
): Promise<void> {
	const made = await tx.select().from(initiative).where(eq(initiative.sessionId, sessionId));
	for (const { id, content } of made) {
		// Title, plan and what is needed, in this order; the last one may not be there.
		const [title = '', what = '', needed = ''] = content.textIds;
		const read = (textId: string, words: string | null) =>
			words === null || goneIds.includes(textId) ? null : (changed.get(textId) ?? words);
		const left: Initiative = {
			...content,
			title: read(title, content.title),
			what: read(what, content.what),
			needed: read(needed, content.needed)
		};
		await tx.update(initiative).set({ content: left }).where(eq(initiative.id, id));
	}
}

/** What staff wrote at what they did about the initiatives of this evening, and in the wijkopgaven of its wijk; everybody reads it. */
async function listReasons(from: Database | Transaction, sessionId: string) {
	const wijkOf = from.select({ log: session.wijk }).from(session).where(eq(session.id, sessionId));
	const rows = await from
		.select({ log: actText.log, seq: actText.seq, name: actText.name, words: actText.words })
		.from(actText)
		.innerJoin(act, and(eq(act.log, actText.log), eq(act.seq, actText.seq)))
		.leftJoin(initiative, eq(initiative.id, act.subject))
		.where(
			or(
				eq(initiative.sessionId, sessionId),
				and(eq(act.subjectKind, 'wijkopgave'), inArray(act.log, wijkOf))
			)
		)
		.orderBy(asc(actText.seq), asc(actText.name));
	return rows;
}

function blotReasons(reasons: Awaited<ReturnType<typeof listReasons>>, erased: ErasedWords) {
	return reasons
		.map((one) => ({ ...one, left: blotWords(one.words, erased) }))
		.filter(({ words, left }) => left !== words);
}

async function eraseFromReasons(
	tx: Transaction,
	sessionId: string,
	erased: ErasedWords
): Promise<void> {
	for (const { log, seq, name, left } of blotReasons(await listReasons(tx, sessionId), erased)) {
		// The chain has its hash alone, which without the salt says nothing of what stood there.
		await tx
			.update(actText)
			.set({ words: left, salt: null })
			.where(and(eq(actText.log, log), eq(actText.seq, seq), eq(actText.name, name)));
	}
}

async function eraseFromDrafts(
	tx: Transaction,
	sessionId: string,
	erased: ErasedWords,
	by: string,
	now: Date
): Promise<void> {
	const versions = await tx
		.select({
			draftId: draftVersion.draftId,
			number: draftVersion.number,
			content: draftVersion.content
		})
		.from(draftVersion)
		.innerJoin(draft, eq(draft.id, draftVersion.draftId))
		.where(eq(draft.sessionId, sessionId))
		.orderBy(desc(draftVersion.number));
	for (const [place, { draftId, number, content }] of versions.entries()) {
		const left = blotDraft(content, erased);
		if (left === content) continue;
		await tx
			.update(draftVersion)
			.set({ content: left })
			.where(and(eq(draftVersion.draftId, draftId), eq(draftVersion.number, number)));
		if (place > 0) continue;
		await tx.insert(draftVersion).values({
			...{ draftId, number: number + 1, content: left, savedAt: now, isErasure: true },
			// Who erases may be somebody who is no member of staff here any more.
			savedBy: sql`(select id from staff where id = ${by})`
		});
	}
}
