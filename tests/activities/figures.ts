import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { BoundaryBreak } from '#lib/domain/wijkkompas/boundary-break.ts';
import { composeFigures, type Figure } from '#lib/domain/wijkkompas/figure.ts';
import { parseMeasurements } from '#lib/domain/wijkkompas/import.ts';
import type { Indicator } from '#lib/domain/wijkkompas/indicator.ts';

const folder = resolve(import.meta.dirname, '../../src/example/almelo');
const read = (name: string) => readFileSync(resolve(folder, name), 'utf8');

/** The figures of one wijk of the example, as an evening freezes them. */
export function exampleFigures(wijk: string): Figure[] {
	const indicators = JSON.parse(read('indicators.json')) as Indicator[];
	const areas = JSON.parse(read('areas.json')) as { code: string }[];
	const rows = parse<Record<string, string>>(read('measurements.csv'), { columns: true });
	const { good } = parseMeasurements(rows, {
		areas: new Set(areas.map(({ code }) => code)),
		indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
		thisYear: 2026
	});
	return composeFigures({
		indicators,
		measurements: good,
		breaks: JSON.parse(read('breaks.json')) as BoundaryBreak[],
		wijk,
		municipality: 'GM0141',
		country: 'NL',
		thisYear: 2026
	});
}
