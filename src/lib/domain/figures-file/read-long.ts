import { findMark } from '../wijkkompas/cell.ts';
import { requiredColumns, type BadRow, type NumberedRow } from '../wijkkompas/import.ts';
import { unreadable } from './encoding.ts';
import type { Table } from './grid.ts';
import { inOurWords, type LongColumn } from './long-columns.ts';
import type { PlanContext, FoundRows } from './found-rows.ts';
import type { Reading } from './reading.ts';
import { isSameName } from './same-name.ts';
import { tidyCode } from './suggest.ts';

const nothingLeftOut = { otherAreas: { rows: 0, examples: [] }, otherRows: [], emptyCells: 0 };

export function readLong(
	table: Table,
	columns: ReadonlyMap<LongColumn, number>,
	reading: Reading,
	context: PlanContext
): FoundRows {
	const used = new Set(columns.values());
	const leftOut = {
		...nothingLeftOut,
		columns: table.columns.filter((_, place) => !used.has(place))
	};
	const none = { rows: [], bad: [], leftOut, moved: [] };
	const missing = requiredColumns.filter((column) => !columns.has(column));
	if (missing.length > 0)
		return { ...none, problem: { kind: 'missing-columns', columns: missing } };
	const double = table.doubles.filter((name) => used.has(table.columns.indexOf(name)));
	if (double.length > 0) return { ...none, problem: { kind: 'double-columns', columns: double } };

	const rows: NumberedRow[] = [];
	const bad: BadRow[] = [];
	const mark = reading.mark ?? findMark(numbersOf(table, columns));
	for (const { line, cells: written } of table.rows) {
		const cells: Record<string, string> = inOurWords(
			Object.fromEntries([...columns].map(([name, place]) => [name, (written[place] ?? '').trim()]))
		);
		cells.area = tidyCode(cells.area ?? '');
		const refusal = findRefusal(cells, reading, context);
		if (refusal) bad.push({ row: line, column: null, ...refusal });
		else rows.push({ line, column: null, cells, mark });
	}
	return { rows, bad, problem: null, leftOut, moved: [] };
}

function* numbersOf(table: Table, columns: ReadonlyMap<LongColumn, number>): Iterable<string> {
	const places = (['value', 'low', 'high'] as const).flatMap((name) => columns.get(name) ?? []);
	for (const { cells } of table.rows) for (const place of places) yield cells[place] ?? '';
}

function findRefusal(
	cells: Readonly<Record<string, string>>,
	{ namesMayDiffer }: Reading,
	{ names }: PlanContext
): Pick<BadRow, 'reason' | 'value'> | null {
	const damaged = Object.values(cells).find((cell) => cell.includes(unreadable));
	if (damaged !== undefined) return { reason: 'damaged-text', value: damaged };
	const known = names.get(cells.area ?? '');
	const told = cells.name ?? '';
	if (known === undefined || told === '' || namesMayDiffer || isSameName(known, told)) return null;
	return { reason: 'other-name', value: told };
}
