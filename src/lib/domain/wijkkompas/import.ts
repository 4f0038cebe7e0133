import { findMark, type DecimalMark } from './cell.ts';
import {
	readRow,
	type ImportContext,
	type ImportRefusal,
	type RefusedRow,
	type TidyRow
} from './import-row.ts';
import type { Measurement } from './measurement.ts';

/** The columns that a file must have; `respondents, low, high, boundary_year` may be added. */
export const requiredColumns = [
	'area',
	'indicator',
	'year',
	'value',
	'unit',
	'status',
	'source'
] as const;

/** One figure as a file tells it, with the line where it stands: as a person counts, the first is 1. */
export interface NumberedRow {
	readonly line: number;
	/** Of a wide table: the column that the figure stands in. */
	readonly column: string | null;
	readonly cells: TidyRow;
	/** Decides about a number that can be read in two ways. */
	readonly mark: DecimalMark | null;
	/** As it stands in the file, where `cells` holds something else. */
	readonly written?: string;
}

interface Place {
	readonly row: number;
	readonly column: string | null;
}

export type BadRow = RefusedRow & Place;

export interface GoodRow extends Place {
	readonly measurement: Measurement;
	/** The number as it stands in the file. */
	readonly written: string;
}

export interface ReadRows {
	readonly good: GoodRow[];
	readonly bad: BadRow[];
}

/**
 * Reads figures one by one. Each comes back once: as a measurement, or with the first reason why not. Nothing is guessed and nothing
 * becomes 0. Of two rows about the same figure nobody knows which is meant: both are refused.
 */
export function readRows(rows: Iterable<NumberedRow>, context: ImportContext): ReadRows {
	const good: GoodRow[] = [];
	const bad: BadRow[] = [];
	const all = [...rows];
	const times = new Map<string, number>();
	for (const { cells } of all) times.set(figureOf(cells), (times.get(figureOf(cells)) ?? 0) + 1);
	for (const { line, column, cells, mark, written = cells.value ?? '' } of all) {
		const place = { row: line, column };
		const reading = readRow(cells, context, mark);
		const figure = figureOf(cells);
		if ('reason' in reading) bad.push({ ...place, ...reading });
		else if (times.get(figure) !== 1) bad.push({ ...place, reason: 'duplicate', value: figure });
		else good.push({ ...place, measurement: reading, written });
	}
	return { good, bad };
}

/** Which figure a row is about, also when there is something wrong with it. */
function figureOf({ area, indicator, year }: TidyRow): string {
	return [area, indicator, year].join(' ');
}

/** Reads rows in the project's own long format, of a file whose lines and columns are known to be in order. */
export function parseMeasurements(
	rows: readonly Readonly<Record<string, string>>[],
	context: ImportContext
): { good: Measurement[]; bad: (RefusedRow & { row: number })[] } {
	const tidied = rows.map(tidyRow);
	const missing = findMissingColumns(tidied[0]);
	if (missing.length > 0) return { good: [], bad: missing };

	const mark = findMark(tidied.flatMap(({ value, low, high }) => [value, low, high].map(asText)));
	const numbered = tidied
		// The header is line 1.
		.map((cells, index) => ({ line: index + 2, column: null, cells, mark }))
		// Spreadsheets leave rows of nothing but empty cells at the end.
		.filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
	const { good, bad } = readRows(numbered, context);
	return {
		good: good.map(({ measurement }) => measurement),
		bad: bad.map(({ row, reason, value }) => ({ row, reason, value }))
	};
}

function findMissingColumns(first: TidyRow | undefined): (RefusedRow & { row: number })[] {
	if (first === undefined) return [];
	const reason: ImportRefusal = 'missing-column';
	return requiredColumns
		.filter((column) => !(column in first))
		.map((value) => ({ row: 1, reason, value }));
}

/** Some files have spaces behind their column names, and points with spaces before them. */
function tidyRow(row: Readonly<Record<string, string>>): TidyRow {
	return Object.fromEntries(
		Object.entries(row).map(([column, cell]) => [column.trim().toLowerCase(), cell.trim()])
	);
}

const asText = (cell: string | undefined) => cell ?? '';
