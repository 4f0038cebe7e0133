/** From a table to what would be stored: all of it, and all that would not be, with the reason. */
import { readRows, type BadRow, type GoodRow } from '../wijkkompas/import.ts';
import { findHeader, readTable, type Grid, type Table } from './grid.ts';
import { findLongColumns } from './long-columns.ts';
import type { LeftOut, Moved, PlanContext, PlanProblem } from './found-rows.ts';
import { readLong } from './read-long.ts';
import { readWide } from './read-wide.ts';
import type { Reading } from './reading.ts';
import { suggestMapping, type Suggestion } from './suggest.ts';
import { fitMapping, type Mapping } from './mapping.ts';

export interface Plan {
	readonly form: 'long' | 'wide';
	readonly table: Table;
	readonly mapping: Mapping | null;
	readonly publisher: Suggestion['publisher'];
	readonly otherUnit: readonly string[];
	readonly moved: readonly Moved[];
	readonly problem: PlanProblem | null;
	readonly good: readonly GoodRow[];
	readonly bad: readonly BadRow[];
	readonly leftOut: LeftOut;
}

export function makePlan(grid: Grid, reading: Reading, context: PlanContext): Plan | null {
	const header = reading.header ?? findHeader(grid);
	const table = header === null ? null : readTable(grid, header);
	if (!table) return null;

	const long = reading.mapping ? null : findLongColumns(table.columns);
	const suggestion = long ? null : suggestMapping(table, context);
	const mapping = reading.mapping
		? fitMapping(reading.mapping, table.columns)
		: (suggestion?.mapping ?? null);
	const found = long
		? readLong(table, long, reading, context)
		: readWide(table, mapping, reading, context);
	const { good, bad } = readRows(found.rows, context);
	return {
		form: long ? 'long' : 'wide',
		table,
		mapping,
		publisher: suggestion?.publisher ?? null,
		otherUnit: suggestion?.otherUnit ?? [],
		moved: found.moved,
		problem: found.problem,
		good,
		bad: [...tellBroken(grid), ...tellMisfits(table), ...found.bad, ...bad].toSorted(
			(one, other) => one.row - other.row
		),
		leftOut: { ...found.leftOut, notes: tellNotes(table) }
	};
}

function tellBroken({ broken }: Grid): BadRow[] {
	return broken.map(({ line, text }) => ({
		row: line,
		column: null,
		reason: 'stray-quote',
		value: text.slice(0, 200)
	}));
}

/** A lone cell is a note ("Bron: CBS."); anything else that does not fit is a row that fell apart. */
const isNote = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length < 2;

function tellMisfits({ misfits }: Table): BadRow[] {
	return misfits
		.filter(({ cells }) => !isNote(cells))
		.map(({ line, cells }) => ({
			row: line,
			column: null,
			reason: 'other-width',
			value: cells.join(' ').slice(0, 200)
		}));
}

function tellNotes({ titles, misfits }: Table): LeftOut['notes'] {
	return [...titles, ...misfits.filter(({ cells }) => isNote(cells))].map(({ line, cells }) => ({
		line,
		text: cells
			.filter((cell) => cell.trim() !== '')
			.join(' ')
			.slice(0, 200)
	}));
}
