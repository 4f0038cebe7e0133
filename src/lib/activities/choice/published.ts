/** A result as it was stored. */
import { z } from 'zod';
import { channels } from '../../domain/audience.ts';
import { rungs } from '../../domain/rung.ts';
import { kinds, secrecies, type Published } from './schema.ts';

const count = z.int().min(0);
const median = z.object({ from: count, to: count }).nullable();

export const publishedSchema: z.ZodType<Published> = z.object({
	question: z.string(),
	kind: z.enum(kinds),
	limit: count,
	lowest: z.string(),
	highest: z.string(),
	secrecy: z.enum(secrecies),
	rounds: z.union([z.literal(1), z.literal(2)]),
	rung: z.enum(rungs),
	base: z.object({ present: count, entitled: count, cast: count, valid: count }),
	voters: z.object({ residents: count.nullable(), professionals: count.nullable() }),
	hasEntrepreneurs: z.boolean(),
	options: z
		.array(
			z.object({
				id: z.string(),
				label: z.string().nullable(),
				votes: count,
				rank: count,
				split: z.object({ residents: count, professionals: count }).nullable()
			})
		)
		.nullable(),
	median,
	channels: z.partialRecord(z.enum(channels), count).nullable() as z.ZodType<Published['channels']>,
	isUnanimous: z.boolean(),
	before: z
		.object({
			cast: count,
			votes: z.array(z.object({ id: z.string(), votes: count })).nullable(),
			median
		})
		.nullable(),
	lastRound: z.union([z.literal(1), z.literal(2)]).exactOptional(),
	shift: z
		.object({
			people: count,
			stayed: count.nullable(),
			moved: count.nullable(),
			direction: z.object({ up: count, down: count }).nullable(),
			moves: z.array(z.object({ from: z.string().nullable(), to: z.string(), people: count }))
		})
		.nullable(),
	isLost: z.literal(true).exactOptional()
});
