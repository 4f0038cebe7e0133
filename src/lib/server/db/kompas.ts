/** Areas, indicators and figures of the wijkkompas. */
import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Geometry } from 'geojson';
import type { Area } from '../../domain/wijkkompas/area.ts';
import { breakOfImport, type BoundaryBreak } from '../../domain/wijkkompas/boundary-break.ts';
import type { Indicator } from '../../domain/wijkkompas/indicator.ts';
import type { Measurement } from '../../domain/wijkkompas/measurement.ts';
import type { Sources } from '../../domain/wijkkompas/source.ts';
import type { Database } from './client.ts';
import { upsertMeasurements } from './measurements.ts';
import { figureImport, importedBreak } from './schema/figure-import.ts';
import { area, boundaryBreak, indicator, measurement, source } from './schema/wijkkompas.ts';

export interface ShapedArea extends Area {
	shape: Geometry | null;
}

export function kompasQueries(db: Database) {
	const isOf = (kind: Area['kind'], parent: string | null) =>
		and(eq(area.kind, kind), parent ? eq(area.parent, parent) : undefined);

	return {
		async isEmpty(): Promise<boolean> {
			const rows = await db.select({ code: area.code }).from(area).limit(1);
			return rows.length === 0;
		},
		async insertAreas(areas: ShapedArea[]): Promise<void> {
			await db.insert(area).values(areas);
		},
		async insertIndicators(
			indicators: { position: number; definition: Indicator }[]
		): Promise<void> {
			await db.insert(indicator).values(
				indicators.map(({ position, definition }) => ({
					id: definition.id,
					position,
					area: definition.area,
					definition
				}))
			);
		},
		async insertBreaks(breaks: BoundaryBreak[]): Promise<void> {
			await db
				.insert(boundaryBreak)
				.values(
					breaks.map((definition) => ({ area: definition.area, year: definition.year, definition }))
				);
		},
		async insertSources(sources: Sources): Promise<void> {
			await db
				.insert(source)
				.values(Object.entries(sources).map(([code, definition]) => ({ code, definition })));
		},
		/** Upserts figures in one transaction. */
		async saveMeasurements(rows: Measurement[]): Promise<void> {
			await db.transaction((tx) => upsertMeasurements(tx, rows));
		},
		async listAreas(kind: Area['kind'], parent: string | null = null): Promise<Area[]> {
			const { code, name, slug, dorp } = area;
			const rows = await db
				.select({ code, kind: area.kind, name, slug, parent: area.parent, dorp })
				.from(area)
				.where(isOf(kind, parent))
				.orderBy(asc(area.name));
			return rows as Area[];
		},
		/** With their shapes, which are by far the largest part of them. */
		async listShapedAreas(kind: Area['kind'], parent: string | null = null): Promise<ShapedArea[]> {
			const rows = await db.select().from(area).where(isOf(kind, parent)).orderBy(asc(area.name));
			return rows as ShapedArea[];
		},
		async findArea(kind: Area['kind'], slug: string): Promise<ShapedArea | null> {
			const [row] = await db
				.select()
				.from(area)
				.where(and(eq(area.kind, kind), eq(area.slug, slug)));
			return (row as ShapedArea | undefined) ?? null;
		},
		async findAreaByCode(code: string): Promise<ShapedArea | null> {
			const [row] = await db.select().from(area).where(eq(area.code, code));
			return (row as ShapedArea | undefined) ?? null;
		},
		/** The base set, and the own indicators of one wijk (or of all of them, for null), in their fixed order. */
		async listIndicators(wijk: string | null): Promise<Indicator[]> {
			const rows = await db
				.select()
				.from(indicator)
				.where(wijk ? or(isNull(indicator.area), eq(indicator.area, wijk)) : undefined)
				.orderBy(asc(indicator.position));
			return rows.map((row) => row.definition);
		},
		async listMeasurements(areas: string[]): Promise<Measurement[]> {
			const rows = await db.select().from(measurement).where(inArray(measurement.area, areas));
			return rows as Measurement[];
		},
		/** Figures of one indicator in many areas; for a list of wijken. */
		async listMeasurementsOf(indicatorId: string): Promise<Measurement[]> {
			const rows = await db
				.select()
				.from(measurement)
				.where(eq(measurement.indicator, indicatorId));
			return rows as Measurement[];
		},
		/** One for each year. What is known of it by itself says more than a file does, and of files the first one tells. */
		async listBreaks(wijk: string): Promise<BoundaryBreak[]> {
			const known = await db.select().from(boundaryBreak).where(eq(boundaryBreak.area, wijk));
			const told = await db
				.select({
					importId: importedBreak.importId,
					area: importedBreak.area,
					year: importedBreak.year
				})
				.from(importedBreak)
				.innerJoin(figureImport, eq(figureImport.id, importedBreak.importId))
				.where(and(eq(importedBreak.area, wijk), isNull(figureImport.takenBackAt)))
				.orderBy(asc(figureImport.storedAs));
			const byYear = new Map<number, BoundaryBreak>();
			for (const one of [
				...known.map(({ definition }) => definition),
				...told.map(({ importId, ...moved }) => breakOfImport(moved, importId))
			]) {
				if (!byYear.has(one.year)) byYear.set(one.year, one);
			}
			return [...byYear.values()];
		},
		async listSources(): Promise<Sources> {
			const rows = await db.select().from(source);
			return Object.fromEntries(rows.map((row) => [row.code, row.definition]));
		}
	};
}

export type KompasQueries = ReturnType<typeof kompasQueries>;
