/** Everything that the draft is made of, frozen when the evening closes: the same inputs give the same words. */
import { z } from 'zod';
import { rungs } from '../rung.ts';
import { channels, fillChannels, type Channel, type CountByKind } from '../audience.ts';
import { boundaryBreakSchema } from '../wijkkompas/boundary-break.ts';
import type { Figure } from '../wijkkompas/figure.ts';
import { indicatorSchema } from '../wijkkompas/indicator.ts';
import { measurementSchema } from '../wijkkompas/measurement.ts';
import { countByKindSchema, findingsSchema } from '../finding/finding-schema.ts';
import { linksSchema, type Links } from '../links/links.ts';
import type { StepAccount } from '../session/account.ts';

export interface DraftInputs {
	wijk: { code: string; name: string; buurten: { code: string; name: string }[] };
	/** Name of the municipality. */
	municipality: string;
	/** The indicator that counts inhabitants. */
	inhabitants?: string | undefined;
	session: {
		id: string;
		title: string;
		plannedAt: string;
		/** When the doors opened; not known of the oldest evenings. */
		heldOn?: string | undefined;
		place: string;
		practice: boolean;
	};
	/** The day (ISO 8601) on which everything below was frozen. */
	frozenOn: string;
	figures: Figure[];
	/** In the order of the programme. Free text stands here as a reference alone: words can be erased, a draft stays. */
	steps: StepAccount[];
	/** Which figure and which initiatives belong to a topic. Absent in evenings of before: then the theme says it. */
	links?: Links | undefined;
	/** The texts among them that had no words any more on that day. Not known of evenings of before. */
	erased?: string[] | undefined;
	/** People who took part. */
	present: CountByKind;
	/** How many others were put aside, as no hall. Not known of evenings of before. */
	putAside?: number | undefined;
	/** People by buurt, as `countByBuurt` makes it: groups too small to show are already merged away. */
	presentByBuurt: Record<string, number>;
	/** People by the way in which they took part. */
	byChannel: Record<Channel, number>;
}

const text = z.string().min(1);
const count = z.int().min(0);

const figureSchema = z.object({
	indicator: indicatorSchema,
	wijk: z.array(measurementSchema),
	municipality: z.array(measurementSchema),
	country: z.array(measurementSchema),
	comparison: z.object({
		status: z.enum(['better', 'same', 'worse', 'unknown', 'suppressed', 'neutral']),
		latest: measurementSchema.nullable(),
		previous: measurementSchema.nullable(),
		reason: z.enum(['first-measurement', 'no-figure', 'boundary-break', 'within-margin']).nullable()
	}),
	breaks: z.array(boundaryBreakSchema)
});

/** Parsing freezes: whatever is not named here, such as the words of a card, does not get in. */
export const draftInputsSchema: z.ZodType<DraftInputs> = z.object({
	wijk: z.object({
		code: text,
		name: text,
		buurten: z.array(z.object({ code: text, name: text }))
	}),
	municipality: text,
	inhabitants: text.optional(),
	session: z.object({
		id: text,
		title: z.string(),
		plannedAt: text,
		heldOn: text.optional(),
		place: z.string(),
		practice: z.boolean()
	}),
	frozenOn: text,
	figures: z.array(figureSchema),
	steps: z.array(
		z.object({
			stepId: text,
			activity: text,
			title: z.string(),
			rung: z.enum(rungs).nullable(),
			answered: count.nullable(),
			findings: findingsSchema,
			withheld: count.optional(),
			isUncomputed: z.boolean().optional()
		})
	),
	links: linksSchema.optional(),
	erased: z.array(text).optional(),
	present: countByKindSchema,
	putAside: count.optional(),
	presentByBuurt: z.record(z.string(), count),
	byChannel: z.partialRecord(z.enum(channels), count).transform(fillChannels)
});
