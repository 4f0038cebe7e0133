/** Writing figures: one statement for many, and what was there is taken over by what comes. */
import { sql } from 'drizzle-orm';
import type { Measurement } from '../../domain/wijkkompas/measurement.ts';
import type { Transaction } from './client.ts';
import { measurement } from './schema/wijkkompas.ts';

/** Rows per statement; Postgres takes at most 65,535 parameters. */
const rowsAtOnce = 1_000;

export async function upsertMeasurements(
	tx: Transaction,
	rows: readonly Measurement[]
): Promise<void> {
	for (let start = 0; start < rows.length; start += rowsAtOnce) {
		await tx
			.insert(measurement)
			.values(rows.slice(start, start + rowsAtOnce))
			.onConflictDoUpdate({
				target: [measurement.area, measurement.indicator, measurement.year],
				set: {
					value: sql`excluded.value`,
					status: sql`excluded.status`,
					source: sql`excluded.source`,
					respondents: sql`excluded.respondents`,
					low: sql`excluded.low`,
					high: sql`excluded.high`,
					boundaryYear: sql`excluded.boundary_year`
				}
			});
	}
}
