import { readYear } from '../wijkkompas/import-row.ts';
import { findMark, readCell, type DecimalMark } from '../wijkkompas/cell.ts';
import type { BadRow, NumberedRow } from '../wijkkompas/import.ts';
import { unreadable } from './encoding.ts';
import type { GridLine, Table } from './grid.ts';
import { fieldName, type Mapping } from './mapping.ts';
import type { FoundRows, Moved, PlanContext, PlanProblem } from './found-rows.ts';
import type { Reading } from './reading.ts';
import { isSameName } from './same-name.ts';
import { looksLikeCode, tidyCode } from './suggest.ts';

const mostExamples = 5;

export function readWide(
	table: Table,
	mapping: Mapping | null,
	reading: Reading,
	context: PlanContext
): FoundRows {
	const problem = findProblem(table, mapping);
	const columns = table.columns.filter((column) => !mapping || !isUsed(mapping, column));
	if (problem || !mapping) {
		const otherAreas = { rows: 0, examples: [] };
		return {
			...{ rows: [], bad: [], moved: [] },
			problem: problem ?? { kind: 'no-area-column' },
			leftOut: { otherAreas, otherRows: [], emptyCells: 0, columns }
		};
	}
	const cellOf = ({ cells }: GridLine, column: string | null) =>
		column === null ? '' : (cells[table.columns.indexOf(column)] ?? '').trim();
	const others = { rows: 0, examples: new Set<string>() };
	const otherRows = new Map<string, { column: string; value: string; rows: number }>();
	const moved = new Map<string, Moved>();
	const rows: NumberedRow[] = [];
	const bad: BadRow[] = [];
	let emptyCells = 0;
	const marks = findMarks(table, mapping, reading);

	for (const row of table.rows) {
		const other = mapping.only.find(({ column, values }) => !values.includes(cellOf(row, column)));
		if (other) {
			const { column } = other;
			const value = cellOf(row, column);
			const key = `${column}\n${value}`;
			otherRows.set(key, { column, value, rows: (otherRows.get(key)?.rows ?? 0) + 1 });
			continue;
		}
		const area = tidyCode(cellOf(row, mapping.area));
		if (!context.areas.has(area) && looksLikeCode(area)) {
			others.rows += 1;
			if (others.examples.size < mostExamples) others.examples.add(area);
			continue;
		}
		const name = cellOf(row, mapping.name);
		const known = context.names.get(area);
		const place = { row: row.line, column: null };
		if (name.includes(unreadable)) {
			bad.push({ ...place, reason: 'damaged-text', value: name });
			continue;
		}
		if (known !== undefined && name && !reading.namesMayDiffer && !isSameName(known, name)) {
			bad.push({ ...place, reason: 'other-name', value: name });
			continue;
		}
		const period = mapping.year ? readPeriod(cellOf(row, mapping.year)) : String(mapping.fixedYear);
		const year = readYear(period);
		if (year !== null && hasMoved(table, row)) moved.set(`${area} ${period}`, { area, year });
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
					area,
					indicator,
					year: period,
					value,
					unit: context.indicators.get(indicator)?.unit ?? '',
					status: found.kind === 'missing' ? 'suppressed' : mapping.status,
					source: mapping.source,
					boundary_year: mapping.boundaryYear === null ? '' : String(mapping.boundaryYear)
				}
			});
		}
	}
	return {
		rows,
		bad,
		problem: null,
		moved: [...moved.values()],
		leftOut: {
			otherAreas: { rows: others.rows, examples: [...others.examples] },
			otherRows: [...otherRows.values()],
			emptyCells,
			columns
		}
	};
}

function findProblem(table: Table, mapping: Mapping | null): PlanProblem | null {
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

function usedColumns(mapping: Mapping): string[] {
	const { area, name, year, only, figures } = mapping;
	return [area, name, year, ...[...only, ...figures].map(({ column }) => column)].filter(
		(column) => column !== null
	);
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

/** StatLine writes the whole of 2024 as 2024JJ00. */
function readPeriod(text: string): string {
	return text.replace(/JJ00$/, '');
}
