/** Puts Almelo's real figures into an empty database. Every file goes through the same checks as what a person brings. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection } from 'geojson';
import { z } from 'zod';
import { areaSchema } from '../../domain/wijkkompas/area.ts';
import { boundaryBreakSchema } from '../../domain/wijkkompas/boundary-break.ts';
import { parseMeasurements } from '../../domain/wijkkompas/import.ts';
import { indicatorSchema } from '../../domain/wijkkompas/indicator.ts';
import { sourcesSchema } from '../../domain/wijkkompas/source.ts';
import type { KompasQueries } from '../db/kompas.ts';

export const almeloFolder = resolve(import.meta.dirname, '../../../example/almelo');

/** Of the newest figures in the files. */
const yearOfExample = 2024;

export async function loadAlmelo(kompas: KompasQueries): Promise<void> {
	const areas = z.array(areaSchema).parse(await readJson('areas.json'));
	const indicators = z.array(indicatorSchema).parse(await readJson('indicators.json'));
	const breaks = z.array(boundaryBreakSchema).parse(await readJson('breaks.json'));
	const sources = sourcesSchema.parse(await readJson('sources.json'));
	const shapes = new Map<string, FeatureCollection['features'][number]['geometry']>();
	for (const name of ['wijken.geojson', 'buurten.geojson']) {
		const { features } = (await readJson(name)) as FeatureCollection;
		for (const { geometry, properties } of features) {
			shapes.set((properties as { code: string }).code, geometry);
		}
	}
	const rows = parse(await readFile(resolve(almeloFolder, 'measurements.csv')), {
		columns: true
	}) as Record<string, string>[];
	const { good, bad } = parseMeasurements(rows, {
		areas: new Set(areas.map(({ code }) => code)),
		indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
		thisYear: yearOfExample
	});
	const [first] = bad;
	if (first)
		throw new Error(`measurements.csv, row ${first.row}: ${first.reason} "${first.value}"`);

	await kompas.insertSources(sources);
	await kompas.insertAreas(
		areas.map((area) => ({ ...area, shape: shapes.get(area.code) ?? null }))
	);
	await kompas.insertIndicators(
		indicators.map((definition, position) => ({ definition, position }))
	);
	await kompas.insertBreaks(breaks);
	await kompas.saveMeasurements(good);
}

async function readJson(name: string): Promise<unknown> {
	return JSON.parse(await readFile(resolve(almeloFolder, name), 'utf8'));
}
