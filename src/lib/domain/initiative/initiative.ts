/** An initiative that outlives the evening on which it was said. What became of it is its life (`domain/life`). */
import { z } from 'zod';
import { participantKinds } from '../audience.ts';
import type { FreeText } from '../free-text.ts';
import { themeIdSchema } from '../wijkkompas/theme-schema.ts';
import { findingsOf, type Finding, type ProposalFinding } from '../finding/finding.ts';

const people = z.int().min(0);

export const initiativeSchema = z.strictObject({
	id: z.string().min(1),
	/** Code of the wijk in which it was said. */
	wijk: z.string().min(1),
	sessionId: z.string().min(1),
	/** Said on a practice evening: it counts for nothing. */
	practice: z.boolean(),
	/** Null: these words were erased at their writer's request. */
	title: z.string().nullable(),
	what: z.string().nullable(),
	needed: z.string().nullable(),
	/** Some of these words are not the writer's: whoever moderates put them there. */
	reworded: z.boolean().default(false),
	/** The ids under which the words stand with the evening, so that erasing them there finds them here too. */
	textIds: z.array(z.string().min(1)),
	theme: themeIdSchema.nullable(),
	/** Code of the buurt; null for the whole wijk, or when nobody knows yet. */
	buurt: z.string().min(1).nullable(),
	/** WGS84, in degrees. */
	point: z
		.strictObject({
			latitude: z.number().min(-90).max(90),
			longitude: z.number().min(-180).max(180)
		})
		.nullable(),
	/** People who said "ik begin hiermee". */
	leaders: people,
	/** People who said "ik help mee". */
	hands: people,
	/** People who said "ik steun dit". A kind under 5 people is not shown on its own. */
	supporters: z.record(z.enum(participantKinds), people)
});
export type Initiative = z.infer<typeof initiativeSchema>;

/** By which its acts are found: a phone makes the id of a proposal, and may copy one from another evening. */
export function subjectOf({ sessionId, id }: Pick<Initiative, 'sessionId' | 'id'>): string {
	return `${sessionId}:${id}`;
}

/** The evening on which initiatives were said, as far as an initiative keeps it. */
export interface Occasion {
	/** Code of the wijk. */
	wijk: string;
	sessionId: string;
	practice: boolean;
}

/**
 * The initiatives in what an evening has to say. The words must have been put in (`attachTexts`): without them it throws.
 * What has neither title nor plan left, because its writer had them erased, is no initiative any more.
 */
export function foundInitiatives(findings: readonly Finding[], evening: Occasion): Initiative[] {
	return findingsOf(findings, 'proposal')
		.map((finding) => beginInitiative(finding, evening))
		.filter(({ title, what }) => title !== null || what !== null);
}

function beginInitiative(finding: ProposalFinding, evening: Occasion): Initiative {
	const { id, title, what, needed, point, leaders, hands, supporters } = finding;
	return {
		id,
		...evening,
		title: readWords(title),
		what: readWords(what),
		needed: needed && readWords(needed),
		reworded: [title, what, needed].some((text) => text?.reworded === true),
		textIds: [title, what, needed].flatMap((text) => (text ? [text.textId] : [])),
		theme: themeIdSchema.nullable().parse(finding.theme),
		buurt: finding.buurt,
		point,
		leaders,
		hands,
		supporters
	};
}

function readWords({ textId, text }: FreeText): string | null {
	if (text === undefined) throw new Error(`The words of ${textId} were not put in`);
	return text;
}
