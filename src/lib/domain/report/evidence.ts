/** What stands behind a sentence, by reference: a click shows the votes, cards and figures themselves. */
import { z } from 'zod';

const id = z.string().min(1);

export const evidenceRefSchema = z.discriminatedUnion('kind', [
	/** One figure of the kompas. Without years: that there is no figure. */
	z.object({
		kind: z.literal('figure'),
		indicator: id,
		area: id,
		years: z.array(z.int())
	}),
	/** All frozen figures together, and the day on which they were frozen. */
	z.object({ kind: z.literal('kompas') }),
	/** The votes for one option. */
	z.object({ kind: z.literal('vote'), stepId: id, optionId: id }),
	z.object({
		kind: z.literal('recognition'),
		stepId: id,
		indicator: id,
		group: z.enum(['residents', 'professionals'])
	}),
	/** What somebody wrote with a figure. */
	z.object({ kind: z.literal('remark'), stepId: id, indicator: id, remarkId: id }),
	z.object({ kind: z.literal('card'), stepId: id, cardId: id }),
	z.object({ kind: z.literal('initiative'), stepId: id, initiativeId: id }),
	/** The outcome of a step as a whole: its rung, and how many people answered. */
	z.object({ kind: z.literal('step'), stepId: id }),
	/** Who were there: the counts by kind, by buurt and by channel. */
	z.object({ kind: z.literal('attendance') })
]);

export type EvidenceRef = z.infer<typeof evidenceRefSchema>;
export type EvidenceKind = EvidenceRef['kind'];
export type Group = Extract<EvidenceRef, { kind: 'recognition' }>['group'];

/** All evidence together, each piece once, in order of first appearance. Years of the same figure are joined. */
export function mergeEvidence(refs: readonly EvidenceRef[]): EvidenceRef[] {
	const merged = new Map<string, EvidenceRef>();
	for (const ref of refs) {
		const key = keyOf(ref);
		const seen = merged.get(key);
		merged.set(key, seen ? joinYears(seen, ref) : ref);
	}
	return [...merged.values()];
}

function keyOf(ref: EvidenceRef): string {
	return JSON.stringify(ref.kind === 'figure' ? [ref.kind, ref.indicator, ref.area] : ref);
}

function joinYears(one: EvidenceRef, other: EvidenceRef): EvidenceRef {
	if (one.kind !== 'figure' || other.kind !== 'figure') return one;
	const years = new Set([...one.years, ...other.years]);
	return { ...one, years: [...years].sort((a, b) => a - b) };
}
