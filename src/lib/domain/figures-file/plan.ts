/** From a table to what would be stored: all of it, and all that would not be, with the reason. */
import { readRows, type BadRow, type GoodRow } from '../wijkkompas/import.ts';
import { findHeader, readTable, showHead, type Grid, type Table, type TableHead } from './grid.ts';
import { findLongColumns } from './long-columns.ts';
import type { LeftOut, Moved, PlanContext, PlanProblem } from './found-rows.ts';
import { readLong } from './read-long.ts';
import { readWide } from './read-wide.ts';
import type { Reading } from './reading.ts';
import { settleShares } from './shares.ts';
import { suggestMapping, type Suggestion } from './suggest.ts';
import type { Mapping } from './mapping.ts';

export interface Plan {
	readonly form: 'long' | 'wide';
	readonly table: TableHead;
	readonly mapping: Mapping | null;
	/** What a wide table seems to be, whatever a person made of it. */
	readonly suggested: Mapping | null;
	readonly publisher: Suggestion['publisher'];
	readonly otherUnit: readonly string[];
	readonly moved: readonly Moved[];
	readonly problem: PlanProblem | null;
	/** Columns of percentages without any above 1: parts of 1, or very small percentages. */
	readonly shares: readonly string[];
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
	const suggested = suggestion?.mapping ?? null;
	const mapping = reading.mapping ?? suggested;
	const found = long
		? readLong(table, long, reading, context)
		: readWide(table, mapping, reading, context);
	const shares = settleShares(found.rows, reading.shares, context);
	const { good, bad } = readRows(shares.rows, context);
	return {
		form: long ? 'long' : 'wide',
		table: showHead(table),
		mapping,
		suggested,
		publisher: suggestion?.publisher ?? null,
		otherUnit: suggestion?.otherUnit ?? [],
		moved: found.moved,
		problem: found.problem,
		shares: shares.asked,
		good,
		bad: [...tellBroken(grid), ...tellMisfits(table), ...found.bad, ...shares.bad, ...bad].toSorted(
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
