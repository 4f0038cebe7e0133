/** A result as it was stored. Its shape is the same as before ballots were sealed. */
import { z } from 'zod';
import { freeTextSchema } from '../../domain/free-text.ts';
import { groups } from '../../domain/ballot/ballot.ts';
import { recognitionAnswers } from '../../domain/finding/finding.ts';
import { rungs } from '../../domain/rung.ts';
import type { Published } from './schema.ts';

const count = z.int().min(0);

const groupResult = z
	.object({
		counts: z.record(z.enum(recognitionAnswers), count),
		total: count,
		tenths: count,
		low: z.number(),
		high: z.number()
	})
	.nullable();

/** An indicator is frozen as it was asked; it was checked when it came in. */
const askedIndicator = z.custom<Published['indicators'][number]>(
	(value) => typeof value === 'object' && value !== null && 'id' in value && 'figure' in value
);

export const publishedSchema: z.ZodType<Published> = z.object({
	question: z.string(),
	rung: z.enum(rungs),
	indicators: z.array(askedIndicator),
	results: z.array(
		z.object({
			indicator: z.string(),
			answers: count,
			residents: groupResult,
			professionals: groupResult,
			guess: z.object({ tenths: count, people: count }).nullable(),
			isLost: z.literal(true).exactOptional()
		})
	),
	remarks: z.array(
		z.object({
			id: z.string(),
			indicator: z.string(),
			text: freeTextSchema,
			group: z.enum(groups).nullable(),
			state: z.literal('visible')
		})
	)
});
