/** A result as it was stored, by this version or an earlier one. */
import { z } from 'zod';
import { freeTextSchema } from '../../domain/free-text.ts';
import { countByKindSchema } from '../../domain/finding/finding-schema.ts';
import { kompasThemeIds } from '../../domain/wijkkompas/theme.ts';
import { moods } from './mood.ts';
import type { Outcome } from './outcome.ts';

const id = z.string();
const count = z.int().min(0);
const theme = z.enum(kompasThemeIds).nullable();

export const publishedSchema: z.ZodType<Outcome> = z.object({
	question: z.string(),
	moods: z.array(z.enum(moods)),
	writers: count.nullable(),
	cards: z.array(
		z.object({
			id,
			mood: z.enum(moods),
			theme,
			text: freeTextSchema,
			supporters: countByKindSchema,
			clusterId: id.nullable()
		})
	),
	clusters: z.array(
		z.object({
			id,
			title: freeTextSchema,
			theme,
			cardIds: z.array(id),
			people: count,
			leftOut: z.literal(true).exactOptional(),
			figure: z.string().nullable().exactOptional()
		})
	),
	withheld: count
});
