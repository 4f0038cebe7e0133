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
 * A mapping that is kept for other tables, with all the columns of the table that it was made on. Of the borders it has what a person
 * typed: what a file says of itself is of that file alone.
 */
export const keptMappingSchema = mappingSchema.extend({
	columns: z.array(z.string()).default([])
});

export type KeptMapping = z.infer<typeof keptMappingSchema>;

/** `suggested` is what the table seemed to be by itself. */
export function keepMapping(
	mapping: Mapping,
	columns: readonly string[],
	suggested: Mapping | null
): KeptMapping {
	const isTyped = mapping.boundaryYear !== (suggested?.boundaryYear ?? null);
	return {
		...mapping,
		boundaryYear: isTyped ? mapping.boundaryYear : null,
		columns: [...columns]
	};
}

/** All columns that a mapping says something about. */
export function usedColumns({ area, name, year, only, figures }: Mapping): string[] {
	return [area, name, year, ...[...only, ...figures].map(({ column }) => column)].filter(
		(column) => column !== null
	);
}

/** A kept mapping on another table. */
export interface Fitted {
	readonly mapping: Mapping;
	/** Columns that the number behind their name alone tells apart: which of them is meant here, only a person can say. */
	readonly unsure: readonly string[];
}

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

/**
 * A kept mapping on another table: with the names that its columns have there. What belongs to one file only (its year, a source that names
 * a year) is that of this file, as far as it is known; so are the borders, and else those that were typed. `suggested` is what this table
 * seems to be by itself.
 */
export function fitMapping(
	{ columns: madeOn, ...kept }: KeptMapping,
	columns: readonly string[],
	suggested: Mapping | null,
	fileName: string
): Fitted {
	const isSameTable =
		madeOn.length === columns.length && madeOn.every((one, at) => one === columns[at]);
	const unsure = new Set<string>();
	/** Null where more than one column may be meant. A column that is not there keeps its name, and is asked for by it. */
	const here = (column: string): string | null => {
		if (isSameTable) return column;
		const named = (one: string) => fieldName(one) === fieldName(column);
		const found = columns.filter(named);
		if (found.length < 2 && madeOn.filter(named).length < 2) return found[0] ?? column;
		unsure.add(column);
		return null;
	};
	const orNull = (column: string | null) => (column === null ? null : here(column));
	const moved = <Part extends { column: string }>(parts: readonly Part[]) =>
		parts.flatMap((part) => {
			const column = here(part.column);
			return column === null ? [] : [{ ...part, column }];
		});
	const year = orNull(kept.year) ?? suggested?.year ?? null;
	const mapping = {
		...kept,
		area: here(kept.area) ?? suggested?.area ?? kept.area,
		name: orNull(kept.name),
		year,
		fixedYear: year === null ? (suggested?.fixedYear ?? null) : null,
		only: moved(kept.only),
		figures: moved(kept.figures),
		source: isOfOneFile(kept.source) ? (suggested?.source ?? fileName) : kept.source,
		boundaryYear: suggested?.boundaryYear ?? kept.boundaryYear
	};
	return { mapping, unsure: [...unsure] };
}

/** Whether a source names a year or a table. */
const isOfOneFile = (source: string) => /(?<!\d)((19|20)\d{2}(?!\d)|\d{5}ned)/i.test(source);
