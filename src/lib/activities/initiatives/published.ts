/** A result as it was stored, by this version or an earlier one. */
import { z } from 'zod';
import { freeTextSchema } from '../../domain/free-text.ts';
import { countByKindSchema } from '../../domain/finding/finding-schema.ts';
import { rungs } from '../../domain/rung.ts';
import { themeIdSchema } from '../../domain/wijkkompas/theme-schema.ts';
import { pointSchema } from './schema.ts';
import type { Outcome } from './screens.ts';

const id = z.string();
const count = z.int().min(0);

export const publishedSchema: z.ZodType<Outcome> = z.object({
	question: z.string(),
	rung: z.enum(rungs),
	initiatives: z.array(
		z.object({
			id,
			title: freeTextSchema,
			what: freeTextSchema,
			needed: freeTextSchema.nullable(),
			theme: themeIdSchema.nullable(),
			buurt: z.object({ code: id, name: z.string() }).nullable(),
			point: pointSchema.nullable(),
			leaders: count,
			hands: count,
			supporters: countByKindSchema,
			topic: id.nullable().exactOptional()
		})
	)
});
