/** An Excel file as lines of cells. */
import readWorkbookSheets from 'read-excel-file/node';
import { writeCell } from '../../../domain/wijkkompas/cell.ts';
import type { Grid } from '../../../domain/figures-file/grid.ts';
import { sizeInside } from './zip-size.ts';

/** Unpacked, in bytes: five times the largest sheet of CBS. */
const largestInside = 150_000_000;

export interface Workbook {
	readonly names: readonly string[];
	readonly sheet: string;
	readonly grid: Grid;
}

export const looksLikeWorkbook = (bytes: Buffer) =>
	bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04';

/** Of the sheet that was asked for, or else the one with the most lines: the first is often an explanation. */
export async function readWorkbook(
	bytes: Buffer,
	asked: string | null
): Promise<Workbook | 'too-large-inside' | 'unreadable'> {
	const size = sizeInside(bytes);
	if (size === null) return 'unreadable';
	if (size > largestInside) return 'too-large-inside';
	const sheets = await readWorkbookSheets(bytes).catch(() => null);
	if (!sheets || sheets.length === 0) return 'unreadable';
	const largest = sheets.reduce((one, other) =>
		other.data.length > one.data.length ? other : one
	);
	const chosen = sheets.find(({ sheet }) => sheet === asked) ?? largest;
	const lines = chosen.data.map((row, at) => ({ line: at + 1, cells: row.map(asText) }));
	return {
		names: sheets.map(({ sheet }) => sheet),
		sheet: chosen.sheet,
		grid: { lines, broken: [] }
	};
}

function asText(cell: unknown): string {
	if (typeof cell === 'number') return writeCell(cell);
	if (cell instanceof Date) return cell.toISOString().slice(0, 10);
	return typeof cell === 'string'
		? cell
		: cell === null || cell === undefined
			? ''
			: String(cell as boolean);
}
