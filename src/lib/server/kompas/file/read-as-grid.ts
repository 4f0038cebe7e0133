/** A file as it came, as lines of cells, with what was found out about it. */
import { decodeText, type Encoding } from '../../../domain/figures-file/encoding.ts';
import type { Grid } from '../../../domain/figures-file/grid.ts';
import type { Reading } from '../../../domain/figures-file/reading.ts';
import { findSeparator, type Separator } from '../../../domain/figures-file/separator.ts';
import { readRecords } from './records.ts';
import { looksLikeWorkbook, readWorkbook } from './workbook.ts';

export type Found =
	| { kind: 'text'; encoding: Encoding; words: readonly string[]; separator: Separator }
	| { kind: 'workbook'; sheets: readonly string[]; sheet: string };

export type FileProblem = 'empty' | 'old-excel' | 'no-text' | 'too-large-inside' | 'unreadable';

export interface FileAsGrid {
	readonly grid: Grid;
	readonly found: Found;
}

export async function readAsGrid(
	bytes: Buffer,
	reading: Reading
): Promise<FileAsGrid | FileProblem> {
	if (bytes.length === 0) return 'empty';
	// What Excel wrote until 2003.
	if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') return 'old-excel';
	if (looksLikeWorkbook(bytes)) {
		const workbook = await readWorkbook(bytes, reading.sheet);
		if (typeof workbook === 'string') return workbook;
		const { names, sheet, grid } = workbook;
		return { grid, found: { kind: 'workbook', sheets: names, sheet } };
	}
	const { encoding, text, words } = decodeText(bytes, reading.encoding);
	// A picture or a PDF: no table has this character.
	if (text.includes('\0')) return 'no-text';
	const separator = reading.separator ?? findSeparator(text);
	return {
		grid: readRecords(text, separator),
		found: { kind: 'text', encoding, words, separator }
	};
}
