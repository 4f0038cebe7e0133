import { isWithinBounds } from './bounds.ts';
import { readCell, type DecimalMark } from './cell.ts';
import type { Indicator } from './indicator.ts';
import {
	explainsAbsence,
	isMarginAround,
	measurementStatusSchema,
	type Measurement,
	type MeasurementStatus
} from './measurement.ts';

/** Why a row was refused. */
export type ImportRefusal =
	| 'missing-column'
	| 'unknown-area'
	| 'other-name'
	| 'unknown-indicator'
	| 'other-areas-indicator'
	| 'bad-year'
	| 'year-to-come'
	| 'wrong-unit'
	| 'unknown-status'
	| 'missing-source'
	| 'missing-without-reason'
	| 'value-though-absent'
	| 'two-readings'
	| 'share-or-percent'
	| 'not-a-number'
	| 'not-a-whole-number'
	| 'out-of-range'
	| 'bad-margin'
	| 'bad-respondents'
	| 'too-few-respondents'
	| 'bad-boundary-year'
	| 'duplicate'
	| 'damaged-text'
	| 'stray-quote'
	| 'other-width';

/** What the importer may take for granted: the areas and indicators that exist. */
export interface ImportContext {
	readonly areas: ReadonlySet<string>;
	readonly indicators: ReadonlyMap<string, Indicator>;
	/** What is measured in a later year can only be a forecast. */
	readonly thisYear: number;
}

/** One row of which column names and cells are without spaces around them. */
export type TidyRow = Readonly<Record<string, string>>;

/** A row that cannot be a measurement, and the text that is to blame. */
export interface RefusedRow {
	readonly reason: ImportRefusal;
	readonly value: string;
}

/** "Enquête-uitkomst niet tonen bij n<30." */
const fewestRespondents = 30;

/** Reads one row as a measurement, or gives the first reason why it is none. */
export function readRow(
	row: TidyRow,
	context: ImportContext,
	mark: DecimalMark | null = null
): Measurement | RefusedRow {
	const subject = readSubject(row, context);
	if ('reason' in subject) return subject;
	const numbers = readNumbers(row, subject.definition, subject.status, mark);
	if ('reason' in numbers) return numbers;
	const { definition, ...rest } = subject;
	return { ...rest, indicator: definition.id, ...numbers };
}

type Subject = Pick<Measurement, 'area' | 'year' | 'status' | 'source'> & {
	definition: Indicator;
};

function readSubject(row: TidyRow, context: ImportContext): Subject | RefusedRow {
	const area = cellOf(row, 'area');
	if (!context.areas.has(area)) return refuse('unknown-area', area);
	const definition = context.indicators.get(cellOf(row, 'indicator'));
	if (!definition) return refuse('unknown-indicator', cellOf(row, 'indicator'));
	if (definition.area !== null && definition.area !== area) {
		return refuse('other-areas-indicator', area);
	}
	const year = readYear(cellOf(row, 'year'));
	if (year === null) return refuse('bad-year', cellOf(row, 'year'));
	if (cellOf(row, 'unit') !== definition.unit) return refuse('wrong-unit', cellOf(row, 'unit'));
	const status = measurementStatusSchema.safeParse(cellOf(row, 'status'));
	if (!status.success) return refuse('unknown-status', cellOf(row, 'status'));
	if (year > context.thisYear && status.data !== 'forecast') {
		return refuse('year-to-come', cellOf(row, 'year'));
	}
	const source = cellOf(row, 'source');
	if (source === '') return refuse('missing-source', source);
	return { area, definition, year, status: status.data, source };
}

type Numbers = Pick<Measurement, 'value' | 'low' | 'high' | 'respondents' | 'boundaryYear'>;

function readNumbers(
	row: TidyRow,
	definition: Indicator,
	status: MeasurementStatus,
	mark: DecimalMark | null
): Numbers | RefusedRow {
	const absenceExplained = explainsAbsence(status);
	const found: Record<'value' | 'low' | 'high', number | null> = {
		value: null,
		low: null,
		high: null
	};
	for (const column of ['value', 'low', 'high'] as const) {
		const text = cellOf(row, column);
		const reading = readCell(text, mark);
		if (reading.kind === 'missing') continue;
		if (reading.kind !== 'number') return refuse(reading.kind, text);
		if (!isWithinBounds(reading.number, definition.unit)) return refuse('out-of-range', text);
		found[column] = reading.number;
	}
	const { value, low, high } = found;
	const text = cellOf(row, 'value');
	if (value === null && !absenceExplained) return refuse('missing-without-reason', text);
	if (value !== null && absenceExplained) return refuse('value-though-absent', text);
	if (!isMarginAround(value, low, high)) {
		return refuse('bad-margin', `${cellOf(row, 'low')} ${cellOf(row, 'high')}`.trim());
	}
	if (definition.unit === 'count' && value !== null && !Number.isInteger(value)) {
		// Most often "3.255", where the point was meant for thousands.
		return refuse('not-a-whole-number', text);
	}

	const respondents = readWhole(cellOf(row, 'respondents'));
	if (respondents === 'unreadable') {
		return refuse('bad-respondents', cellOf(row, 'respondents'));
	}
	const fewPeople = respondents !== null && respondents < fewestRespondents;
	if (definition.kind === 'survey' && value !== null && fewPeople) {
		return refuse('too-few-respondents', cellOf(row, 'respondents'));
	}
	const boundaryCell = cellOf(row, 'boundary_year');
	const boundaryYear = readYear(boundaryCell);
	if (boundaryYear === null && readWhole(boundaryCell) !== null) {
		return refuse('bad-boundary-year', boundaryCell);
	}
	return { value, low, high, respondents, boundaryYear };
}

function refuse(reason: ImportRefusal, value: string): RefusedRow {
	return { reason, value };
}

function cellOf(row: TidyRow, column: string): string {
	return row[column] ?? '';
}

export function readYear(text: string): number | null {
	const year = readWhole(text);
	if (year === null || year === 'unreadable') return null;
	return year >= 1900 && year <= 2100 ? year : null;
}

function readWhole(text: string): number | 'unreadable' | null {
	if (readCell(text).kind === 'missing') return null;
	return /^\d{1,9}$/.test(text) ? Number(text) : 'unreadable';
}
