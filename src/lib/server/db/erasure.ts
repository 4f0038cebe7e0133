/** Takes words out of the database: the texts themselves, and everything that was made of them. The chain of a log holds only hashes. */
import { and, desc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm';
import { blotDraft, blotWords, isMadeOf } from '../../domain/report/blot.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { Database, Transaction } from './client.ts';
import { freeText, logEntry } from './schema/log.ts';
import { session } from './schema/session.ts';
import { initiative, wijkopgave, wijkopgaveVersion } from './schema/wijkopgave.ts';

/** An evening on which nothing happened for so long does not go on, in milliseconds. A secret step has the time at which it began. */
const quietFor = 4 * 3600_000;

export function erasureQueries(db: Database) {
	return {
		/**
		 * Erases these texts, what whoever moderates put in their place, the titles that were made of them, and their copies in initiatives
		 * and drafts, all or nothing. A draft
		 * that had some of them gets a version more, so that an editor who still has the old words open does not save them unseen.
		 * Gives the ids of all texts that are gone.
		 */
		async erase(sessionId: string, asked: string[], by: string, now: Date): Promise<string[]> {
			return db.transaction(async (tx) => {
				const { ids, words } = await findAll(tx, sessionId, asked);
				await tx
					.update(freeText)
					.set({ words: null, salt: null })
					.where(and(eq(freeText.sessionId, sessionId), inArray(freeText.id, ids)));
				await eraseFromInitiatives(tx, sessionId, ids, words);
				await eraseFromDrafts(tx, sessionId, words, by, now);
				return ids;
			});
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

/**
 * What was asked for in every wording, whichever of them was named, and the titles of the same step that were made of it: those are lines
 * of who led the evening.
 */
async function findAll(
	tx: Transaction,
	sessionId: string,
	asked: string[]
): Promise<{ ids: string[]; words: string[] }> {
	const rows = await tx
		.select({
			id: freeText.id,
			words: freeText.words,
			stepId: logEntry.stepId,
			/** Whose words these stand in the place of. */
			of: sql<
				string | null
			>`case when ${logEntry.kind} = 'moderate' then ${logEntry.payload} ->> 'of' end`,
			by: logEntry.by,
			actorKind: logEntry.actorKind
		})
		.from(freeText)
		.leftJoin(
			logEntry,
			and(eq(logEntry.sessionId, freeText.sessionId), eq(logEntry.seq, freeText.seq))
		)
		.where(and(eq(freeText.sessionId, sessionId), isNotNull(freeText.words)))
		.for('update', { of: freeText });
	const writers = rows.flatMap(({ id, of }) => (asked.includes(id) ? [of ?? id] : []));
	const wanted = [...asked, ...writers];
	const chosen = rows.filter(({ id, of }) => wanted.includes(of ?? id));
	const chosenIds = chosen.map(({ id }) => id);
	const titles = rows.filter(({ by, actorKind, stepId, words, id }) => {
		const sources = chosen.filter((one) => one.stepId === stepId).map((one) => one.words ?? '');
		const isLed = actorKind === 'facilitator' || by?.seat === 'console';
		return isLed && !chosenIds.includes(id) && isMadeOf(words ?? '', sources);
	});
	return {
		// Also what has no words any more: to ask twice is no mistake.
		ids: [...new Set([...asked, ...chosenIds, ...titles.map(({ id }) => id)])],
		words: [...chosen, ...titles].map(({ words }) => words ?? '')
	};
}

async function eraseFromInitiatives(
	tx: Transaction,
	sessionId: string,
	ids: string[],
	words: string[]
): Promise<void> {
	const made = await tx.select().from(initiative).where(eq(initiative.sessionId, sessionId));
	for (const { id, content } of made) {
		// Title, plan and what is needed, in this order; the last one may not be there.
		const [title, what, needed] = content.textIds.map((textId) => ids.includes(textId));
		const read = (text: string | null, isGone = false) =>
			isGone || text === null ? null : blotWords(text, words);
		const left: Initiative = {
			...content,
			title: read(content.title, title),
			what: read(content.what, what),
			needed: read(content.needed, needed)
		};
		await tx.update(initiative).set({ content: left }).where(eq(initiative.id, id));
	}
}

async function eraseFromDrafts(
	tx: Transaction,
	sessionId: string,
	words: string[],
	by: string,
	now: Date
): Promise<void> {
	const versions = await tx
		.select({
			wijkopgaveId: wijkopgaveVersion.wijkopgaveId,
			number: wijkopgaveVersion.number,
			content: wijkopgaveVersion.content
		})
		.from(wijkopgaveVersion)
		.innerJoin(wijkopgave, eq(wijkopgave.id, wijkopgaveVersion.wijkopgaveId))
		.where(eq(wijkopgave.sessionId, sessionId))
		.orderBy(desc(wijkopgaveVersion.number));
	for (const [place, { wijkopgaveId, number, content }] of versions.entries()) {
		const left = blotDraft(content, words);
		if (left === content) continue;
		await tx
			.update(wijkopgaveVersion)
			.set({ content: left })
			.where(
				and(eq(wijkopgaveVersion.wijkopgaveId, wijkopgaveId), eq(wijkopgaveVersion.number, number))
			);
		if (place > 0) continue;
		await tx.insert(wijkopgaveVersion).values({
			...{ wijkopgaveId, number: number + 1, content: left, savedAt: now },
			// Who erases may be somebody who is no member of staff here any more.
			savedBy: sql`(select id from staff where id = ${by})`
		});
	}
}
