import { z } from 'zod';
import { measurementStatusSchema } from '../wijkkompas/measurement.ts';

const column = z.string().min(1).max(200);

/** What the columns of a wide table are: one row for each place (and year), one column for each figure. */
export const mappingSchema = z.strictObject({
	area: column,
	/** Compared with the name that we know: codes are used again for other places. */
	name: column.nullable(),
	/** The column with the year; null when the whole table is of `fixedYear`. */
	year: column.nullable(),
	fixedYear: z.int().min(1900).max(2100).nullable(),
	/** Only rows that hold this: of a table with several ages, those of adults. */
	only: z.array(z.strictObject({ column, values: z.array(z.string().max(200)).max(20) })).max(10),
	figures: z.array(z.strictObject({ column, indicator: z.string().min(1) })).max(200),
	status: measurementStatusSchema,
	source: z.string().trim().min(1).max(200),
	boundaryYear: z.int().min(1900).max(2100).nullable()
});

export type Mapping = z.infer<typeof mappingSchema>;

/**
 * StatLine numbers its fields anew in each table: `AantalInwoners_5` is `AantalInwoners_6` a year later. By this name they are one, for a
 * person's mapping as well.
 */
export function fieldName(column: string): string {
	return column
		.toLowerCase()
		.replace(/_\d+$/, '')
		.replace(/[\s_-]+/g, '_');
}

/** A kept mapping on a table of another year: with the names that its columns have there. */
export function fitMapping(mapping: Mapping, columns: readonly string[]): Mapping {
	const here = (column: string) =>
		columns.find((one) => one === column) ??
		columns.find((one) => fieldName(one) === fieldName(column)) ??
		column;
	return {
		...mapping,
		area: here(mapping.area),
		name: mapping.name === null ? null : here(mapping.name),
		year: mapping.year === null ? null : here(mapping.year),
		only: mapping.only.map((one) => ({ ...one, column: here(one.column) })),
		figures: mapping.figures.map((one) => ({ ...one, column: here(one.column) }))
	};
}
