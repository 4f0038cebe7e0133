import { readYear } from '../wijkkompas/import-row.ts';
import { findMark, readCell, type DecimalMark } from '../wijkkompas/cell.ts';
import type { NumberedRow } from '../wijkkompas/import.ts';
import type { GridLine, Table } from './grid.ts';
import { fieldName, usedColumns, type Mapping } from './mapping.ts';
import type { FoundRows, Moved, PlanContext, PlanProblem } from './found-rows.ts';
import { pickRows, readCells } from './pick-rows.ts';
import type { Reading } from './reading.ts';

export function readWide(
	table: Table,
	mapping: Mapping | null,
	reading: Reading,
	context: PlanContext
): FoundRows {
	const problem = findProblem(table, mapping, reading);
	const columns = table.columns.filter((column) => !mapping || !isUsed(mapping, column));
	if (problem || !mapping) {
		const otherAreas = { rows: 0, examples: [] };
		return {
			...{ rows: [], bad: [], moved: [] },
			problem: problem ?? { kind: 'no-area-column' },
			leftOut: { otherAreas, otherRows: [], emptyCells: 0, columns }
		};
	}
	const { picked, bad, otherAreas, otherRows } = pickRows(table, mapping, reading, context);
	const cellOf = readCells(table);
	const moved = new Map<string, Moved>();
	const rows: NumberedRow[] = [];
	let emptyCells = 0;
	const marks = findMarks(table, mapping, reading);

	for (const { row, area, year } of picked) {
		const since = readYear(year);
		if (since !== null && hasMoved(table, row)) moved.set(`${area} ${year}`, { area, year: since });
		for (const { column, indicator } of mapping.figures) {
			const value = cellOf(row, column);
			const mark = marks.get(column) ?? null;
			const found = readCell(value, mark);
			// An empty cell says nothing; a sign says that there is a figure which is not told.
			if (found.kind === 'missing' && found.sign === 'empty') {
				emptyCells += 1;
				continue;
			}
			rows.push({
				line: row.line,
				column,
				mark,
				cells: {
					...{ area, indicator, year, value },
					unit: context.indicators.get(indicator)?.unit ?? '',
					status: found.kind === 'missing' ? 'suppressed' : mapping.status,
					source: mapping.source,
					boundary_year: mapping.boundaryYear === null ? '' : String(mapping.boundaryYear)
				}
			});
		}
	}
	const leftOut = { otherAreas, otherRows, emptyCells, columns };
	return { rows, bad, problem: null, moved: [...moved.values()], leftOut };
}

function findProblem(
	table: Table,
	mapping: Mapping | null,
	{ unsure }: Reading
): PlanProblem | null {
	if (unsure.length > 0) return { kind: 'unsure-columns', columns: unsure };
	if (!mapping) return { kind: 'no-area-column' };
	const used = usedColumns(mapping);
	const missing = used.filter((column) => !table.columns.includes(column));
	if (missing.length > 0) return { kind: 'missing-columns', columns: missing };
	const double = used.filter((column) => table.doubles.includes(column));
	if (double.length > 0) return { kind: 'double-columns', columns: double };
	if (mapping.year === null && mapping.fixedYear === null) return { kind: 'no-year' };
	if (mapping.figures.length === 0) return { kind: 'no-figures' };
	const twice = mapping.figures.filter(({ indicator }, at) =>
		mapping.figures.some((one, place) => one.indicator === indicator && place !== at)
	);
	if (twice.length === 0) return null;
	return { kind: 'indicator-twice', columns: twice.map(({ column }) => column) };
}

const isUsed = (mapping: Mapping, column: string) => usedColumns(mapping).includes(column);

/** Each column has its own: `26,4` and `1.2` stand in one published file. */
function findMarks(
	table: Table,
	{ figures }: Mapping,
	{ mark }: Reading
): Map<string, DecimalMark | null> {
	return new Map(
		figures.map(({ column }) => {
			const place = table.columns.indexOf(column);
			return [column, mark ?? findMark(table.rows.map(({ cells }) => cells[place] ?? ''))];
		})
	);
}

/** CBS says in each row whether the code (2) or the borders (3) of a place changed that year. */
function hasMoved(table: Table, { cells }: GridLine): boolean {
	const place = table.columns.findIndex((column) =>
		/^(indelingswijziging.*|ind_wbi)$/.test(fieldName(column))
	);
	return place >= 0 && ['2', '3'].includes((cells[place] ?? '').trim());
}
