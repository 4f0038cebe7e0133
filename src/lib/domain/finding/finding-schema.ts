/** Findings as they are frozen. What the schema does not name, is left out: of free text only the reference stays. */
import { z } from 'zod';
import { rungs } from '../rung.ts';
import { recognitionAnswers, type Finding } from './finding.ts';

const id = z.string().min(1);
const count = z.int().min(0);
const theme = z.string().nullable();
const freeText = z.object({ textId: id });

export const countByKindSchema = z.object({
	resident: count,
	entrepreneur: count,
	professional: count
});

const recognition = z.object({
	kind: z.literal('recognition'),
	indicator: id,
	residents: z.record(z.enum(recognitionAnswers), count),
	professionals: z.record(z.enum(recognitionAnswers), count),
	remarks: z.array(
		z.object({ id, text: freeText, by: z.enum(['resident', 'professional']).nullable() })
	)
});

const card = z.object({
	kind: z.literal('card'),
	id,
	mood: z.enum(['good', 'better', 'wish']),
	theme,
	text: freeText,
	supporters: countByKindSchema,
	clusterId: id.nullable()
});

const cluster = z.object({
	kind: z.literal('cluster'),
	id,
	title: freeText,
	theme,
	cardIds: z.array(id)
});

const priority = z.object({
	kind: z.literal('priority'),
	method: z.enum(['approval', 'dots']),
	limit: count,
	rung: z.enum(rungs),
	voters: countByKindSchema,
	options: z.array(
		z.object({
			id,
			label: z.union([z.string(), freeText]),
			votes: count,
			rank: count,
			theme,
			clusterId: id.nullable()
		})
	)
});

const initiative = z.object({
	kind: z.literal('initiative'),
	id,
	title: freeText,
	what: freeText,
	needed: freeText.nullable(),
	theme,
	buurt: id.nullable(),
	point: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
	leaders: count,
	hands: count,
	supporters: countByKindSchema
});

export const findingSchema: z.ZodType<Finding> = z.discriminatedUnion('kind', [
	recognition,
	card,
	cluster,
	priority,
	initiative
]);
