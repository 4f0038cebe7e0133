/** The own indicators of a wijk, and their figures. */
import { indicatorSchema, type Indicator } from '../../domain/wijkkompas/indicator.ts';
import { readRow, type ImportRefusal } from '../../domain/wijkkompas/import-row.ts';
import type { Measurement } from '../../domain/wijkkompas/measurement.ts';
import { isOneName } from '../../domain/wijkkompas/own-indicator.ts';
import { yearOf } from '../../texts/time-zone.ts';
import type { KompasQueries } from '../db/kompas.ts';

export interface KompasDesk {
	listOwn(wijk: string): Promise<{ indicator: Indicator; values: Measurement[] }[]>;
	/** Adds an indicator that only this wijk has; false when it has one of that name. */
	addOwn(indicator: Indicator): Promise<boolean>;
	/** Saves what a person typed as the figure of one year; gives the reason when it cannot be one. */
	saveOwn(indicator: Indicator, year: string, typed: string): Promise<ImportRefusal | null>;
}

export function openKompasDesk(queries: KompasQueries, now: () => Date): KompasDesk {
	return {
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
			const isTaken = all.some(
				({ id, area, texts }) =>
					id === indicator.id ||
					(area === indicator.area && isOneName(texts.nl.name, indicator.texts.nl.name))
			);
			if (isTaken) return false;
			const definition = indicatorSchema.parse(indicator);
			await queries.insertIndicators([{ position: all.length, definition }]);
			return true;
		},
		async saveOwn(indicator, year, typed) {
			const { id, unit, source } = indicator;
			const area = indicator.area ?? '';
			const thisYear = yearOf(now());
			// Whoever types a year that has not come says what they expect.
			const status = Number(year) > thisYear ? 'forecast' : 'available';
			const reading = readRow(
				{ area, indicator: id, year, value: typed, unit, status, source },
				{
					areas: new Set([area]),
					indicators: new Map([[id, indicator]]),
					thisYear
				}
			);
			if ('reason' in reading) return reading.reason;
			await queries.saveMeasurements([reading]);
			return null;
		}
	};
}
