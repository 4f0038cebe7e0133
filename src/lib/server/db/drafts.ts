/** Drafts that evenings wrote and their versions, and the initiatives that outlive an evening. */
import { and, asc, desc, eq, getTableColumns, inArray, max, sql, type SQL } from 'drizzle-orm';
import { subjectOf, type Initiative } from '../../domain/initiative/initiative.ts';
import type { Draft } from '../../domain/report/draft.ts';
import type { Publication } from '../../domain/report/publication.ts';
import type { DraftInputs } from '../../domain/report/inputs.ts';
import type { Database, Transaction } from './client.ts';
import { freeText } from './schema/log.ts';
import { session } from './schema/session.ts';
import { staff } from './schema/staff.ts';
import { draft, draftVersion, initiative } from './schema/report.ts';

export interface DraftRow {
	id: string;
	wijk: string;
	sessionId: string;
	practice: boolean;
	inputs: DraftInputs;
	/** Of its evening: null as long as it is for staff alone. */
	publishedAt: Date | null;
}

export interface VersionRow {
	number: number;
	content: Draft;
	/** Name of who saved it; null for the version that wrote itself. */
	savedBy: string | null;
	savedById: string | null;
	savedAt: Date;
	/** Nobody rewrote it: words of people were erased. */
	isErasure: boolean;
}

export type DraftSummary = Omit<DraftRow, 'inputs'> & {
	sessionTitle: string;
	versions: number;
	savedAt: Date;
};

export function draftQueries(db: Database) {
	async function findRow(which: SQL): Promise<DraftRow | null> {
		const [row] = await db
			.select({ ...getTableColumns(draft), publishedAt: session.publishedAt })
			.from(draft)
			.innerJoin(session, eq(session.id, draft.sessionId))
			.where(which);
		return row ?? null;
	}

	return {
		/** Stores the draft that an evening wrote, with its initiatives; an evening has one, however often this is tried. */
		async insertDraft(
			row: Omit<DraftRow, 'publishedAt'>,
			content: Draft,
			initiatives: Initiative[],
			now: Date
		): Promise<void> {
			await db.transaction(async (tx) => {
				const added = await tx
					.insert(draft)
					.values(row)
					.onConflictDoNothing()
					.returning({ id: draft.id });
				if (added.length === 0) return;
				await tx
					.insert(draftVersion)
					.values({ draftId: row.id, number: 1, content, savedBy: null, savedAt: now });
				const kept = await leaveErased(tx, row.sessionId, initiatives);
				if (kept.length > 0) {
					const rows = kept.map((content) => ({
						id: subjectOf(content),
						wijk: content.wijk,
						sessionId: content.sessionId,
						practice: content.practice,
						content,
						createdAt: now
					}));
					await tx.insert(initiative).values(rows);
				}
			});
		},
		async find(id: string): Promise<DraftRow | null> {
			return findRow(eq(draft.id, id));
		},
		async findBySession(sessionId: string): Promise<DraftRow | null> {
			return findRow(eq(draft.sessionId, sessionId));
		},
		/** Newest first. */
		async list(wijk: string | null): Promise<DraftSummary[]> {
			const rows = await db
				.select({
					id: draft.id,
					wijk: draft.wijk,
					sessionId: draft.sessionId,
					practice: draft.practice,
					publishedAt: session.publishedAt,
					sessionTitle: session.title,
					versions: max(draftVersion.number),
					savedAt: max(draftVersion.savedAt)
				})
				.from(draft)
				.innerJoin(session, eq(session.id, draft.sessionId))
				.innerJoin(draftVersion, eq(draftVersion.draftId, draft.id))
				.where(wijk ? eq(draft.wijk, wijk) : undefined)
				.groupBy(draft.id, session.title, session.publishedAt)
				.orderBy(desc(max(draftVersion.savedAt)));
			return rows.map((row) => ({
				...row,
				versions: row.versions ?? 0,
				savedAt: row.savedAt ?? new Date(0)
			}));
		},
		async listVersions(draftId: string): Promise<VersionRow[]> {
			const rows = await db
				.select({
					number: draftVersion.number,
					content: draftVersion.content,
					savedBy: staff.name,
					savedById: draftVersion.savedBy,
					savedAt: draftVersion.savedAt,
					isErasure: draftVersion.isErasure
				})
				.from(draftVersion)
				.leftJoin(staff, eq(staff.id, draftVersion.savedBy))
				.where(eq(draftVersion.draftId, draftId))
				.orderBy(asc(draftVersion.number));
			return rows;
		},
		/** Compare-and-set on `basedOn` (optimistic concurrency): adds a version, and says whether it did. */
		async addVersion(
			draftId: string,
			basedOn: number,
			content: Draft,
			savedBy: string,
			now: Date
		): Promise<boolean> {
			const added = await db
				.insert(draftVersion)
				.values({ draftId, number: basedOn + 1, content, savedBy, savedAt: now })
				.onConflictDoNothing()
				.returning({ number: draftVersion.number });
			return added.length === 1;
		},
		async findLastVersion(draftId: string): Promise<Draft | null> {
			const [row] = await db
				.select({ content: draftVersion.content })
				.from(draftVersion)
				.where(eq(draftVersion.draftId, draftId))
				.orderBy(desc(draftVersion.number))
				.limit(1);
			return row?.content ?? null;
		},
		/** By the id of the proposal, on one evening; without an evening the first that had it. */
		async findInitiative(
			id: string,
			sessionId: string | null
		): Promise<(Publication & { content: Initiative }) | null> {
			const { wijk, content } = initiative;
			const [row] = await db
				.select({ wijk, content, publishedAt: session.publishedAt })
				.from(initiative)
				.innerJoin(session, eq(session.id, initiative.sessionId))
				.where(
					and(
						sql`${initiative.content} ->> 'id' = ${id}`,
						sessionId === null ? undefined : eq(initiative.sessionId, sessionId)
					)
				)
				.orderBy(asc(initiative.createdAt))
				.limit(1);
			return row ?? null;
		},
		/** Real ones only; newest first. */
		async listInitiatives(wijk: string): Promise<Initiative[]> {
			const rows = await db
				.select()
				.from(initiative)
				.where(and(eq(initiative.wijk, wijk), eq(initiative.practice, false)))
				.orderBy(desc(initiative.createdAt));
			return rows.map(({ content }) => content);
		}
	};
}

/** Words may be erased while the draft is made of them: whoever erases waits for these rows, or is seen here. */
async function leaveErased(
	tx: Transaction,
	sessionId: string,
	initiatives: Initiative[]
): Promise<Initiative[]> {
	const ids = initiatives.flatMap(({ textIds }) => textIds);
	if (ids.length === 0) return initiatives;
	await tx
		.select({ id: freeText.id })
		.from(freeText)
		.where(and(eq(freeText.sessionId, sessionId), inArray(freeText.id, ids)))
		.for('share');
	// Read after the lock: an erasure that was first is committed by now.
	const texts = await tx
		.select({ id: freeText.id, words: freeText.words })
		.from(freeText)
		.where(and(eq(freeText.sessionId, sessionId), inArray(freeText.id, ids)));
	const left = new Map(texts.map(({ id, words }) => [id, words]));
	return initiatives.map((one) => {
		const [title = '', what = '', needed = ''] = one.textIds;
		const read = (textId: string, words: string | null) =>
			words === null || !left.has(textId) ? words : (left.get(textId) ?? null);
		return {
			...one,
			title: read(title, one.title),
			what: read(what, one.what),
			needed: read(needed, one.needed)
		};
	});
}

export type DraftQueries = ReturnType<typeof draftQueries>;
