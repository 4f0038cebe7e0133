/** Which rows of a wide table are about one of our places and years, and what is wrong with those that are not. */
import type { BadRow } from '../wijkkompas/import.ts';
import { unreadable } from './encoding.ts';
import type { FoundRows, LeftOut, PlanContext } from './found-rows.ts';
import type { GridLine, Table } from './grid.ts';
import type { Mapping } from './mapping.ts';
import type { Reading } from './reading.ts';
import { isSameName } from './same-name.ts';
import { looksLikeCode, tidyCode } from './suggest.ts';

const mostExamples = 5;

export interface PickedRow {
	readonly row: GridLine;
	readonly area: string;
	readonly year: string;
}

export interface PickedRows
	extends Pick<FoundRows, 'bad'>, Pick<LeftOut, 'otherAreas' | 'otherRows'> {
	readonly picked: readonly PickedRow[];
}

export function pickRows(
	table: Table,
	mapping: Mapping,
	{ namesMayDiffer }: Reading,
	{ areas, names }: PlanContext
): PickedRows {
	const cellOf = readCells(table);
	const others = { rows: 0, examples: new Set<string>() };
	const otherRows = new Map<string, { column: string; value: string; rows: number }>();
	const found: PickedRow[] = [];
	const bad: BadRow[] = [];
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
		if (!areas.has(area) && looksLikeCode(area)) {
			others.rows += 1;
			if (others.examples.size < mostExamples) others.examples.add(area);
			continue;
		}
		const name = cellOf(row, mapping.name);
		const known = names.get(area);
		const place = { row: row.line, column: null };
		if (name.includes(unreadable)) bad.push({ ...place, reason: 'damaged-text', value: name });
		else if (known !== undefined && name && !namesMayDiffer && !isSameName(known, name)) {
			bad.push({ ...place, reason: 'other-name', value: name });
		} else found.push({ row, area, year: readYear(cellOf(row, mapping.year), mapping) });
	}
	const { once, twice } = splitRepeated(found);
	return {
		picked: once,
		bad: [...bad, ...twice],
		otherAreas: { rows: others.rows, examples: [...others.examples] },
		otherRows: [...otherRows.values()]
	};
}

/** The text of a cell, by its column; empty for no column. */
export function readCells({ columns }: Table) {
	const places = new Map(columns.map((column, place) => [column, place]));
	return ({ cells }: GridLine, column: string | null): string =>
		column === null ? '' : (cells[places.get(column) ?? -1] ?? '').trim();
}

/** Two rows about one place in one year: the table has something more that tells them apart, and neither is simply the figure. */
function splitRepeated(found: readonly PickedRow[]): { once: PickedRow[]; twice: BadRow[] } {
	const keyOf = ({ area, year }: PickedRow) => `${area} ${year}`;
	const times = new Map<string, number>();
	for (const one of found) times.set(keyOf(one), (times.get(keyOf(one)) ?? 0) + 1);
	const isOnce = (one: PickedRow) => times.get(keyOf(one)) === 1;
	return {
		once: found.filter(isOnce),
		twice: found
			.filter((one) => !isOnce(one))
			.map((one) => ({
				...{ row: one.row.line, column: null },
				...{ reason: 'duplicate', value: keyOf(one) }
			}))
	};
}

/** StatLine writes the whole of 2024 as 2024JJ00. */
function readYear(cell: string, { year, fixedYear }: Mapping): string {
	return year === null ? String(fixedYear) : cell.replace(/JJ00$/, '');
}
