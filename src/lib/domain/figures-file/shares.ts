/**
 * Excel keeps what it shows as 26,4% as 0.264. A column of percentages in which no number is above 1 may hold either: that is asked of a
 * person, and not guessed.
 */
import { readCell, writeCell } from '../wijkkompas/cell.ts';
import type { BadRow, NumberedRow } from '../wijkkompas/import.ts';
import type { ImportContext } from '../wijkkompas/import-row.ts';

export const shareReadings = ['hundredfold', 'as-written'] as const;
/** What 0.264 is: 26.4%, or 0.264%. */
export type ShareReading = (typeof shareReadings)[number];

interface Settled {
	readonly rows: readonly NumberedRow[];
	/** Refused until somebody says what they are. */
	readonly bad: readonly BadRow[];
	/** The columns (or, of a long table, the indicators) in question. */
	readonly asked: readonly string[];
}

export function settleShares(
	rows: readonly NumberedRow[],
	chosen: ShareReading | null,
	{ indicators }: Pick<ImportContext, 'indicators'>
): Settled {
	const highest = new Map<string, number>();
	for (const row of rows) {
		const unit = indicators.get(row.cells.indicator ?? '')?.unit;
		const value = numberIn(row, 'value');
		if (value === null || (unit !== 'percent' && unit !== 'percent-change')) continue;
		highest.set(nameOf(row), Math.max(highest.get(nameOf(row)) ?? 0, Math.abs(value)));
	}
	const asked = [...highest].filter(([, most]) => most > 0 && most <= 1).map(([name]) => name);
	const isAsked = (row: NumberedRow) =>
		asked.includes(nameOf(row)) && numberIn(row, 'value') !== null;
	if (chosen === 'as-written') return { rows, bad: [], asked };
	if (chosen === 'hundredfold') {
		return { rows: rows.map((row) => (isAsked(row) ? timesHundred(row) : row)), bad: [], asked };
	}
	const bad = rows.filter(isAsked).map(({ line, column, cells }): BadRow => ({
		...{ row: line, column, value: cells.value ?? '' },
		reason: 'share-or-percent'
	}));
	return { rows: rows.filter((row) => !isAsked(row)), bad, asked };
}

const nameOf = ({ column, cells }: NumberedRow) => column ?? cells.indicator ?? '';

function numberIn({ cells, mark }: NumberedRow, name: string): number | null {
	const reading = readCell(cells[name] ?? '', mark);
	return reading.kind === 'number' ? reading.number : null;
}

function timesHundred(row: NumberedRow): NumberedRow {
	const larger = ['value', 'low', 'high'].flatMap((name) => {
		const number = numberIn(row, name);
		return number === null ? [] : [[name, writeCell(number * 100)]];
	});
	return {
		...row,
		written: row.cells.value ?? '',
		cells: { ...row.cells, ...Object.fromEntries(larger) }
	};
}
