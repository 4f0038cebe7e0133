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

/** A refused row: its number as a person counts in a spreadsheet (the header is row 1). */
export interface BadRow extends RefusedRow {
	readonly row: number;
}

export interface ImportResult {
	readonly good: Measurement[];
	readonly bad: BadRow[];
}

/**
 * Reads rows in the project's own long format. Every row that holds anything comes back once: as a
 * measurement, or with the first reason why not. Nothing is guessed and nothing becomes 0.
 * Of two rows about the same figure the first stays and the second is refused.
 */
export function parseMeasurements(
	rows: readonly Readonly<Record<string, string>>[],
	context: ImportContext
): ImportResult {
	const tidied = rows.map(tidyRow);
	const bad = findMissingColumns(tidied[0]);
	const good: Measurement[] = [];
	if (bad.length > 0) return { good, bad };

	const seen = new Set<string>();
	for (const [index, row] of tidied.entries()) {
		// Spreadsheets leave rows of nothing but empty cells at the end.
		if (Object.values(row).every((cell) => cell === '')) continue;
		const reading = readRow(row, context);
		if ('reason' in reading) {
			bad.push({ row: index + 2, ...reading });
			continue;
		}
		const figure = `${reading.area} ${reading.indicator} ${String(reading.year)}`;
		if (seen.has(figure)) {
			bad.push({ row: index + 2, reason: 'duplicate', value: figure });
			continue;
		}
		seen.add(figure);
		good.push(reading);
	}
	return { good, bad };
}

function findMissingColumns(first: TidyRow | undefined): BadRow[] {
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
