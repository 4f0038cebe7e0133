/** Findings as they are frozen. What the schema does not name, is left out: of free text only the reference stays. */
import { z } from 'zod';
import { disclosedSchema } from '../disclosure/disclosed-schema.ts';
import { freeTextSchema, hiddenTextSchema } from '../free-text.ts';
import { rungs } from '../rung.ts';
import {
	moods,
	recognitionAnswers,
	tallyMethods,
	tallyRounds,
	type Finding,
	type FindingKind,
	type FindingOf,
	type RecognitionCount
} from './finding.ts';
import { upgradeFindings } from './old-findings.ts';

const id = z.string().min(1);
const count = z.int().min(0);
const theme = z.string().nullable();
const freeText = freeTextSchema.omit({ text: true });
const split = z.object({ residents: count, professionals: count });

export const countByKindSchema = z.object({
	resident: count,
	entrepreneur: count,
	professional: count
});

const tally = z.object({
	kind: z.literal('tally'),
	question: z.string(),
	isAboutPriorities: z.boolean(),
	method: z.enum(tallyMethods),
	limit: count,
	rung: z.enum(rungs),
	base: z.object({ present: count, entitled: count, cast: count, valid: count }),
	voters: z.object({ residents: count.nullable(), professionals: count.nullable() }),
	hasEntrepreneurs: z.boolean(),
	options: disclosedSchema(
		z.array(
			z.object({
				id,
				label: z.union([z.string(), freeText, hiddenTextSchema]).nullable(),
				theme,
				group: id.nullable(),
				votes: count,
				rank: count,
				split: split.nullable()
			})
		)
	),
	isUnanimous: z.boolean(),
	shift: disclosedSchema(
		z.object({
			people: count,
			stayed: count.nullable(),
			moved: count.nullable(),
			direction: z.object({ up: count, down: count }).nullable(),
			moves: z.array(z.object({ from: id.nullable(), to: id, people: count })),
			before: z.array(z.object({ id, votes: count })),
			castBefore: count.exactOptional()
		})
	).nullable(),
	round: z.enum(tallyRounds).exactOptional()
});

const said = z.object({
	kind: z.literal('said'),
	id,
	text: freeText,
	mood: z.enum(moods),
	theme,
	people: count,
	group: z
		.object({
			...{ id, title: freeText, theme, people: count },
			leftOut: z.literal(true).exactOptional(),
			figure: id.nullable().exactOptional()
		})
		.nullable()
});

const recognitionCount: z.ZodType<RecognitionCount> = z.record(z.enum(recognitionAnswers), count);

const figureAnswer = z.object({
	kind: z.literal('figure-answer'),
	indicator: id,
	residents: disclosedSchema(recognitionCount),
	professionals: disclosedSchema(recognitionCount),
	remarks: z.array(z.object({ id, text: freeText }))
});

const proposal = z.object({
	kind: z.literal('proposal'),
	id,
	title: freeText,
	what: freeText,
	needed: freeText.nullable(),
	theme,
	buurt: id.nullable(),
	point: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
	leaders: count,
	hands: count,
	supporters: countByKindSchema,
	topic: id.nullable().exactOptional()
});

/** A kind without a schema does not compile. */
export type FindingSchemas = { [Kind in FindingKind]: z.ZodType<FindingOf<Kind>> };

const schemas = {
	tally,
	said,
	'figure-answer': figureAnswer,
	proposal
} satisfies FindingSchemas;

export const findingSchema: z.ZodType<Finding> = z.discriminatedUnion('kind', [
	schemas.tally,
	schemas.said,
	schemas['figure-answer'],
	schemas.proposal
]);

/** The findings of one step, also as an earlier version of this program stored them. */
export const findingsSchema: z.ZodType<Finding[]> = z.preprocess(
	upgradeFindings,
	z.array(findingSchema)
);
