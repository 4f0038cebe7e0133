/** Where figures come in: a file that is first looked through, and the own indicators of a wijk. */
import { parse } from 'csv-parse/sync';
import { parseMeasurements, type BadRow } from '../../domain/wijkkompas/import.ts';
import { indicatorSchema, type Indicator } from '../../domain/wijkkompas/indicator.ts';
import { readRow, type ImportRefusal } from '../../domain/wijkkompas/import-row.ts';
import type { Measurement } from '../../domain/wijkkompas/measurement.ts';
import type { KompasQueries } from '../db/kompas.ts';

export interface CheckedFile {
	good: number;
	bad: BadRow[];
	/** Good rows by what they would do. */
	added: number;
	changed: number;
	same: number;
}

export interface KompasDesk {
	/** Looks a file through and stores nothing; null when it cannot be read as CSV at all. */
	check(csv: string): Promise<CheckedFile | null>;
	/** Stores the good rows of a file; gives how many. The file is read again: what comes from a browser is never trusted. */
	store(csv: string): Promise<number>;
	listOwn(wijk: string): Promise<{ indicator: Indicator; values: Measurement[] }[]>;
	/** Adds an indicator that only this wijk has; false when there is one of that id. */
	addOwn(indicator: Indicator): Promise<boolean>;
	/** Saves what a person typed as the figure of one year; gives the reason when it cannot be one. */
	saveOwn(indicator: Indicator, year: string, typed: string): Promise<ImportRefusal | null>;
}

export function openKompasDesk(queries: KompasQueries): KompasDesk {
	async function read(csv: string) {
		const kinds = ['country', 'municipality', 'wijk', 'buurt'] as const;
		const [areas, indicators] = await Promise.all([
			Promise.all(kinds.map((kind) => queries.listAreas(kind))),
			queries.listIndicators(null)
		]);
		let rows: Record<string, string>[];
		try {
			// Blank lines are kept: row numbers are those a person sees in a spreadsheet.
			rows = parse(csv, { columns: true, bom: true, relax_column_count: true });
		} catch {
			return null;
		}
		return parseMeasurements(rows, {
			areas: new Set(areas.flat().map(({ code }) => code)),
			indicators: new Map(indicators.map((indicator) => [indicator.id, indicator]))
		});
	}

	return {
		async check(csv) {
			const result = await read(csv);
			if (!result) return null;
			const { good, bad } = result;
			const known = await queries.listMeasurements([...new Set(good.map(({ area }) => area))]);
			const keyOf = ({ area, indicator, year }: Measurement) => `${area} ${indicator} ${year}`;
			const before = new Map(known.map((one) => [keyOf(one), one]));
			const added = good.filter((one) => !before.has(keyOf(one))).length;
			const same = good.filter((one) => {
				const old = before.get(keyOf(one));
				return old?.value === one.value && old.status === one.status && old.source === one.source;
			}).length;
			return { good: good.length, bad, added, same, changed: good.length - added - same };
		},
		async store(csv) {
			const result = await read(csv);
			if (!result || result.good.length === 0) return 0;
			await queries.saveMeasurements(result.good);
			return result.good.length;
		},
		async listOwn(wijk) {
			const [indicators, values] = await Promise.all([
				queries.listIndicators(wijk),
				queries.listMeasurements([wijk])
			]);
			return indicators
				.filter(({ area }) => area === wijk)
				.map((indicator) => ({
					indicator,
					values: values
						.filter((one) => one.indicator === indicator.id)
						.toSorted((a, b) => b.year - a.year)
				}));
		},
		async addOwn(indicator) {
			const all = await queries.listIndicators(null);
			if (all.some(({ id }) => id === indicator.id)) return false;
			const definition = indicatorSchema.parse(indicator);
			await queries.insertIndicators([{ position: all.length, definition }]);
			return true;
		},
		async saveOwn(indicator, year, typed) {
			const { id, unit, source } = indicator;
			const area = indicator.area ?? '';
			// A person types this one, so both decimal marks are understood here; a file has to be exact.
			const value = typed.replace(',', '.');
			const reading = readRow(
				{ area, indicator: id, year, value, unit, status: 'available', source },
				{ areas: new Set([area]), indicators: new Map([[id, indicator]]) }
			);
			if ('reason' in reading) return reading.reason;
			await queries.saveMeasurements([reading]);
			return null;
		}
	};
}
