/** Files with figures, what they changed, and how their columns are read. */
import { and, asc, desc, eq, gt, inArray, isNull, lt, max, sql } from 'drizzle-orm';
import { findChanges, type FigureChange } from '../../domain/figures-file/changes.ts';
import type { Moved } from '../../domain/figures-file/found-rows.ts';
import type { KeptMapping } from '../../domain/figures-file/mapping.ts';
import type { Reading } from '../../domain/figures-file/reading.ts';
import { takeBack } from '../../domain/figures-file/take-back.ts';
import type { Measurement } from '../../domain/wijkkompas/measurement.ts';
import type { Database, Transaction } from './client.ts';
import { upsertMeasurements } from './measurements.ts';
import {
	figureChange,
	figureImport,
	figureMapping,
	importedBreak
} from './schema/figure-import.ts';
import { measurement } from './schema/wijkkompas.ts';

type WholeRow = typeof figureImport.$inferSelect;
/** All but the file itself. */
export type ImportRow = Omit<WholeRow, 'content'>;
export type ImportSummary = Omit<ImportRow, 'reading'>;

export interface NamedMapping {
	name: string;
	definition: KeptMapping;
	staffName: string;
	savedAt: Date;
}

/** Rows per statement; Postgres takes at most 65,535 parameters. */
const rowsAtOnce = 1_000;

const summary = {
	id: figureImport.id,
	staffId: figureImport.staffId,
	staffName: figureImport.staffName,
	broughtAt: figureImport.broughtAt,
	fileName: figureImport.fileName,
	fileHash: figureImport.fileHash,
	fileSize: figureImport.fileSize,
	storedAt: figureImport.storedAt,
	storedAs: figureImport.storedAs,
	takenBackAt: figureImport.takenBackAt,
	takenBackBy: figureImport.takenBackBy
};

export function figureImportQueries(db: Database) {
	return {
		async insert(row: Omit<WholeRow, 'storedAt' | 'storedAs' | 'takenBackAt' | 'takenBackBy'>) {
			await db.insert(figureImport).values(row);
		},
		async find(id: string): Promise<ImportRow | null> {
			const [found] = await db
				.select({ ...summary, reading: figureImport.reading })
				.from(figureImport)
				.where(eq(figureImport.id, id));
			return found ?? null;
		},
		/** The file itself, as long as its figures are not stored. */
		async contentOf(id: string): Promise<Buffer | null> {
			const [found] = await db
				.select({ content: figureImport.content })
				.from(figureImport)
				.where(eq(figureImport.id, id));
			return found?.content ?? null;
		},
		/** Newest first. */
		async list(): Promise<ImportSummary[]> {
			return db.select(summary).from(figureImport).orderBy(desc(figureImport.broughtAt));
		},
		async saveReading(id: string, reading: Reading): Promise<void> {
			await db.update(figureImport).set({ reading }).where(notStored(id));
		},
		async discard(id: string): Promise<void> {
			await db.delete(figureImport).where(notStored(id));
		},
		/** Files that nobody stored. */
		async discardBefore(moment: Date): Promise<void> {
			await db
				.delete(figureImport)
				.where(and(isNull(figureImport.storedAt), lt(figureImport.broughtAt, moment)));
		},
		/** Stores the figures of a file once, with the changes of borders that it tells of; false when that was done before. */
		async store(
			id: string,
			rows: Measurement[],
			moved: readonly Moved[],
			storedAt: Date
		): Promise<boolean> {
			return db.transaction(async (tx) => {
				await oneAtATime(tx);
				const [open] = await tx.select(summary).from(figureImport).where(notStored(id));
				if (!open) return false;
				const [{ last } = { last: null }] = await tx
					.select({ last: max(figureImport.storedAs) })
					.from(figureImport);
				const changes = findChanges(await measurementsOf(tx, rows), rows);
				for (const part of inParts(changes)) {
					await tx.insert(figureChange).values(part.map((change) => asRow(id, change)));
				}
				await upsertMeasurements(tx, rows);
				for (const part of inParts(moved)) {
					await tx
						.insert(importedBreak)
						.values(part.map(({ area, year }) => ({ importId: id, area, year })))
						.onConflictDoNothing();
				}
				await tx
					.update(figureImport)
					.set({ content: null, storedAt, storedAs: (last ?? 0) + 1 })
					.where(eq(figureImport.id, id));
				return true;
			});
		},
		/** Makes it as if an import never was; null when it is not one that stands. */
		async takeBack(
			id: string,
			takenBackBy: string,
			takenBackAt: Date
		): Promise<{ restored: number; kept: number } | null> {
			return db.transaction(async (tx) => {
				await oneAtATime(tx);
				const [own] = await tx.select(summary).from(figureImport).where(eq(figureImport.id, id));
				if (!own || own.storedAs === null || own.takenBackAt !== null) return null;
				const changes = await tx.select().from(figureChange).where(eq(figureChange.importId, id));
				const now = await measurementsOf(
					tx,
					changes.map(({ after }) => after)
				);
				const later = await tx
					.select({
						importId: figureChange.importId,
						before: figureChange.before,
						after: figureChange.after
					})
					.from(figureChange)
					.innerJoin(figureImport, eq(figureImport.id, figureChange.importId))
					.where(and(gt(figureImport.storedAs, own.storedAs), isNull(figureImport.takenBackAt)))
					.orderBy(asc(figureImport.storedAs));
				const taken = takeBack(changes, now, later);
				await upsertMeasurements(tx, taken.restore);
				for (const one of taken.remove) {
					await tx.delete(measurement).where(isFigure(measurement, one));
				}
				for (const { importId, change } of taken.later) {
					await tx
						.update(figureChange)
						.set({ before: change.before })
						.where(and(eq(figureChange.importId, importId), isFigure(figureChange, change.after)));
				}
				await tx
					.update(figureImport)
					.set({ takenBackAt, takenBackBy })
					.where(eq(figureImport.id, id));
				return { restored: taken.restore.length + taken.remove.length, kept: taken.kept };
			});
		},
		async changesOf(id: string): Promise<FigureChange[]> {
			return db
				.select({ before: figureChange.before, after: figureChange.after })
				.from(figureChange)
				.where(eq(figureChange.importId, id))
				.orderBy(asc(figureChange.area), asc(figureChange.indicator), asc(figureChange.year));
		},
		async listMappings(): Promise<NamedMapping[]> {
			return db.select().from(figureMapping).orderBy(asc(figureMapping.name));
		},
		async saveMapping(kept: NamedMapping): Promise<void> {
			const { definition, staffName, savedAt } = kept;
			const set = { definition, staffName, savedAt };
			await db
				.insert(figureMapping)
				.values(kept)
				.onConflictDoUpdate({ target: figureMapping.name, set });
		}
	};
}

const notStored = (id: string) => and(eq(figureImport.id, id), isNull(figureImport.storedAt));

/** Two imports at once would each take the other's figures for what stood there before. */
async function oneAtATime(tx: Transaction): Promise<void> {
	await tx.execute(sql`lock table figure_import in share row exclusive mode`);
}

async function measurementsOf(
	tx: Transaction,
	rows: readonly Measurement[]
): Promise<Measurement[]> {
	const areas = [...new Set(rows.map(({ area }) => area))];
	if (areas.length === 0) return [];
	return (await tx
		.select()
		.from(measurement)
		.where(inArray(measurement.area, areas))) as Measurement[];
}

function asRow(importId: string, { before, after }: FigureChange) {
	const { area, indicator, year } = after;
	return { importId, area, indicator, year, before, after };
}

function isFigure(
	table: typeof measurement | typeof figureChange,
	{ area, indicator, year }: Measurement
) {
	return and(eq(table.area, area), eq(table.indicator, indicator), eq(table.year, year));
}

function* inParts<Row>(rows: readonly Row[]): Iterable<Row[]> {
	for (let start = 0; start < rows.length; start += rowsAtOnce) {
		yield rows.slice(start, start + rowsAtOnce);
	}
}

export type FigureImportQueries = ReturnType<typeof figureImportQueries>;
