import type { Indicator } from '../wijkkompas/indicator.ts';
import type { Table } from './grid.ts';
import { fieldName, type Mapping } from './mapping.ts';
import {
	countsInhabitants,
	publishers,
	yearOfTable,
	type Field,
	type Publisher
} from './publishers.ts';

export interface Suggestion {
	readonly mapping: Mapping;
	readonly publisher: Publisher['id'] | null;
	/** Columns that we know, but that count in something else than our indicator does. */
	readonly otherUnit: readonly string[];
}

export interface SuggestContext {
	/** The indicator that counts who lives somewhere. */
	readonly inhabitants: string;
	readonly indicators: ReadonlyMap<string, Indicator>;
	readonly fileName: string;
}

/** What a wide table seems to be, for a person to look at and to correct. Null where no column holds codes of places. */
export function suggestMapping(table: Table, context: SuggestContext): Suggestion | null {
	const area = findAreaColumn(table);
	if (area === null) return null;
	const publisher = findPublisher(table, context);
	const known = usable(table).flatMap((column) => {
		const field = publisher?.fields[fieldName(column)];
		const indicator = findIndicator(field, context);
		return field && indicator ? [{ column, indicator, fits: field.unit === indicator.unit }] : [];
	});
	const year = findColumn(table, ['jaar', 'year', 'perioden', 'periode']);
	const ofTable = year === null ? yearOf(publisher, context.fileName) : onlyYear(table, year);
	const figures = known
		.filter(({ fits }) => fits)
		.map(({ column, indicator }) => ({ column, indicator: indicator.id }));
	return {
		publisher: publisher?.id ?? null,
		otherUnit: known.filter(({ fits }) => !fits).map(({ column }) => column),
		mapping: {
			area,
			name: findNameColumn(table, area),
			year,
			fixedYear: year === null ? ofTable : null,
			only: findOnly(table, publisher),
			figures,
			status: publisher?.status ?? 'available',
			source: nameSource(publisher, context, ofTable, figures[0]?.indicator),
			boundaryYear: findBorders(publisher, context.fileName, ofTable)
		}
	};
}

/** The publisher of which the table has the most fields that we have an indicator for; one is enough. */
function findPublisher(table: Table, context: SuggestContext): Publisher | null {
	const scored = publishers.map((publisher) => ({
		publisher,
		count: table.columns.filter((column) => {
			const field = publisher.fields[fieldName(column)];
			return findIndicator(field, context) !== undefined;
		}).length
	}));
	const best = scored.reduce((one, other) => (other.count > one.count ? other : one));
	return best.count > 0 ? best.publisher : null;
}

/** Codes are told by how they look. Of two such columns the one with the most different codes: rows name their municipality too. */
function findAreaColumn(table: Table): string | null {
	const looked = table.rows.slice(0, 500);
	const scored = usable(table).map((column) => {
		const place = table.columns.indexOf(column);
		const codes = new Set<string>();
		for (const { cells } of looked) {
			const cell = tidyCode(cells[place] ?? '');
			if (looksLikeCode(cell)) codes.add(cell);
		}
		return { column, different: codes.size };
	});
	const best = scored.reduce<{ column: string; different: number } | null>(
		(one, other) => (other.different > (one?.different ?? 0) ? other : one),
		null
	);
	return best?.column ?? null;
}

/** Spaces fill codes up to ten characters in StatLine. NL00 and NL01 are the country. */
export function tidyCode(cell: string): string {
	const code = cell.trim().toUpperCase();
	return /^NL0[01]$/.test(code) ? 'NL' : code;
}

/** NL, GM0141, PV23, WK0363MA, BU01411000. */
export function looksLikeCode(code: string): boolean {
	return code === 'NL' || /^(NL|LD|PV|GM|WK|BU)\d{2}[0-9A-Z]{0,6}$/.test(code);
}

function findNameColumn(table: Table, area: string): string | null {
	// In StatLine this column holds the code in one kind of file, and the name in another.
	const names = ['wijknaam', 'buurtnaam', 'naam', 'regio', 'gebiedsnaam', 'wijkenenbuurten'];
	const found = findColumn(table, names);
	if (found === null || found === area) return null;
	const place = table.columns.indexOf(found);
	const holdsCodes = table.rows
		.slice(0, 20)
		.some(({ cells }) => looksLikeCode(tidyCode(cells[place] ?? '')));
	return holdsCodes ? null : found;
}

function findOnly(table: Table, publisher: Publisher | null): Mapping['only'] {
	return Object.entries(publisher?.only ?? {}).flatMap(([name, values]) => {
		const column = findColumn(table, [name]);
		return column ? [{ column, values: [...values] }] : [];
	});
}

function findColumn(table: Table, names: readonly string[]): string | null {
	for (const name of names) {
		const [found, other] = usable(table).filter((column) => fieldName(column) === name);
		// Of `jaar_1` and `jaar_2` nobody knows which is meant.
		if (found !== undefined) return other === undefined ? found : null;
	}
	return null;
}

/** Of two columns with one name nobody knows which is meant. */
function usable({ columns, doubles }: Table): readonly string[] {
	return columns.filter((column) => !doubles.includes(column));
}

function findIndicator(field: Field | undefined, { indicators, inhabitants }: SuggestContext) {
	if (!field) return undefined;
	return indicators.get(field.indicator === countsInhabitants ? inhabitants : field.indicator);
}

function findBorders(
	publisher: Publisher | null,
	fileName: string,
	ofTable: number | null
): number | null {
	const borders = publisher?.borders ?? null;
	if (borders === 'of-the-year') return ofTable;
	return borders?.[tableIn(fileName) ?? ''] ?? null;
}

/** The number of a table of StatLine. */
function tableIn(fileName: string): string | undefined {
	return /\d{5}ned/.exec(fileName.toLowerCase())?.[0];
}

/** Only a name that the publisher gives tells a year: the number of a table, or that of a spreadsheet (`kwb-2024.xlsx`). Any other may be a day. */
function yearOf(publisher: Publisher | null, fileName: string): number | null {
	if (publisher?.id !== 'cbs-kwb') return null;
	const sheet = /^kwb-(20\d{2})(?![\d-])/i.exec(fileName)?.[1];
	return yearOfTable[tableIn(fileName) ?? ''] ?? (sheet ? Number(sheet) : null);
}

/** The year that stands in every row; null where they differ. */
function onlyYear({ columns, rows }: Table, column: string): number | null {
	const place = columns.indexOf(column);
	const years = new Set(rows.map(({ cells }) => (cells[place] ?? '').trim()));
	const [only] = years;
	return years.size === 1 && only && /^(19|20)\d{2}$/.test(only) ? Number(only) : null;
}

function nameSource(
	publisher: Publisher | null,
	{ fileName, indicators }: SuggestContext,
	ofTable: number | null,
	first: string | undefined
): string {
	const table = tableIn(fileName);
	if (publisher?.id === 'rivm') return table ? `rivm-${table}` : fileName.slice(0, 200);
	if (publisher?.id === 'cbs-kwb')
		return ofTable === null ? 'cbs-kwb' : `cbs-kwb-${String(ofTable)}`;
	return (first && indicators.get(first)?.source) || fileName.slice(0, 200);
}
