import { z } from 'zod';
import { encodings } from './encoding.ts';
import { mappingSchema } from './mapping.ts';
import { shareReadings } from './shares.ts';
import { separators } from './separator.ts';

/** How a person wants a file to be read; null is "find out". */
export const readingSchema = z.strictObject({
	encoding: z.enum(encodings).nullable(),
	separator: z.enum(separators).nullable(),
	sheet: z.string().max(100).nullable(),
	/** The line with the names of the columns. */
	header: z.int().min(1).max(1000).nullable(),
	/** Decides about numbers with two readings. */
	mark: z.enum(['point', 'comma']).nullable(),
	/** What 0.264 is, in a column of percentages without any above 1. */
	shares: z.enum(shareReadings).nullable().default(null),
	/** Somebody looked: the codes are right, also where the file gives a place another name. */
	namesMayDiffer: z.boolean(),
	mapping: mappingSchema.nullable(),
	/** Columns of a kept mapping that nobody can tell apart in this table: a person chooses first. */
	unsure: z.array(z.string().max(200)).default([])
});

export type Reading = z.infer<typeof readingSchema>;

export const findOutAll: Reading = {
	encoding: null,
	separator: null,
	sheet: null,
	header: null,
	mark: null,
	shares: null,
	namesMayDiffer: false,
	mapping: null,
	unsure: []
};
