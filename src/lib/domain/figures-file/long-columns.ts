/** Our own long form: one figure in each row. Read with Dutch or English names, and with the words that people use. */
import type { TidyRow } from '../wijkkompas/import-row.ts';

/** Each column by its name in our own files, and what else it may be called. */
const names = {
	area: ['gebied', 'gebiedscode', 'gebiedcode'],
	name: ['naam', 'gebiedsnaam'],
	indicator: [],
	year: ['jaar'],
	value: ['waarde'],
	unit: ['eenheid'],
	status: [],
	source: ['bron'],
	respondents: ['aantal_mensen', 'aantal mensen', 'n'],
	low: ['ondergrens'],
	high: ['bovengrens'],
	boundary_year: ['jaar_grenzen', 'jaar grenzen', 'indeling']
} as const;

export type LongColumn = keyof typeof names;

const unitWords: Record<string, string> = {
	'%': 'percent',
	procent: 'percent',
	'verandering in %': 'percent-change',
	aantal: 'count',
	'inwoners/km2 land': 'per-square-kilometre',
	'inwoners/km² land': 'per-square-kilometre',
	'per km2': 'per-square-kilometre',
	'per km²': 'per-square-kilometre',
	'‰': 'per-thousand',
	'per 1.000': 'per-thousand',
	'per 1000': 'per-thousand',
	km: 'kilometre',
	'afwijking t.o.v. nl': 'deviation',
	afwijking: 'deviation',
	rapportcijfer: 'grade'
};

const statusWords: Record<string, string> = {
	beschikbaar: 'available',
	definitief: 'available',
	onderdrukt: 'suppressed',
	geheim: 'suppressed',
	'niet gemeten': 'not-measured',
	niet_gemeten: 'not-measured',
	voorlopig: 'provisional',
	schatting: 'estimate',
	prognose: 'forecast',
	verwachting: 'forecast'
};

/** Where each of our columns stands, by its place; null for a table that is not in the long form at all. */
export function findLongColumns(columns: readonly string[]): Map<LongColumn, number> | null {
	const plain = columns.map((column) => column.toLowerCase());
	const found = new Map<LongColumn, number>();
	for (const [name, others] of Object.entries(names) as [LongColumn, readonly string[]][]) {
		const place = plain.findIndex((column) => column === name || others.includes(column));
		if (place >= 0) found.set(name, place);
	}
	return found.has('indicator') && (found.has('value') || found.has('area')) ? found : null;
}

/** The same row in the words that our own files have. */
export function inOurWords(row: TidyRow): TidyRow {
	const { unit = '', status = '' } = row;
	return {
		...row,
		unit: unitWords[unit.toLowerCase()] ?? unit,
		status: statusWords[status.toLowerCase()] ?? status
	};
}
