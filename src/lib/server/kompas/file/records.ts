/** Text as lines of cells, for a file that may be broken in places: one stray quote costs one line, and not the file. */
import { parse } from 'csv-parse/sync';
import type { BrokenLine, Grid, GridLine } from '../../../domain/figures-file/grid.ts';
import type { Separator } from '../../../domain/figures-file/separator.ts';

/** How many lines one cell may go on for. */
const longestCell = 20;

export function readRecords(text: string, separator: Separator): Grid {
	return readWhole(text, separator) ?? readLineByLine(text, separator);
}

/** Blank lines are kept, and lines are counted as an editor counts them. */
const options = (separator: Separator) =>
	({ delimiter: separator, relax_column_count: true, info: true, bom: true }) as const;

function readWhole(text: string, separator: Separator): Grid | null {
	try {
		const records = parse(text, options(separator)) as unknown as {
			record: string[];
			info: { lines: number };
		}[];
		let end = 0;
		return {
			broken: [],
			lines: records.map(({ record, info }) => {
				const line = end + 1;
				end = Math.max(line, info.lines);
				return { line, cells: record };
			})
		};
	} catch {
		return null;
	}
}

function readLineByLine(text: string, separator: Separator): Grid {
	const physical = text.split(/\r\n|\r|\n/);
	const lines: GridLine[] = [];
	const broken: BrokenLine[] = [];
	for (let at = 0; at < physical.length;) {
		const line = at + 1;
		const found = readOne(physical, at, separator);
		if (found) lines.push({ line, cells: found.cells });
		else broken.push({ line, text: physical[at] ?? '' });
		at += found?.length ?? 1;
	}
	return { lines, broken };
}

/** The record that begins on a line, which goes on only while a quoted cell is open. */
function readOne(
	physical: readonly string[],
	at: number,
	separator: Separator
): { cells: string[]; length: number } | null {
	for (let length = 1; length <= longestCell && at + length <= physical.length; length += 1) {
		try {
			const text = physical.slice(at, at + length).join('\n');
			const [cells = ['']] = parse(text, { delimiter: separator, bom: true });
			return { cells, length };
		} catch (error) {
			if ((error as { code?: string }).code !== 'CSV_QUOTE_NOT_CLOSED') return null;
		}
	}
	return null;
}
