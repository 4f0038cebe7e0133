/**
 * Lines of before moderation had a place of its own: then three activities each had actions with these names. A log that was written
 * then still folds, to the same result.
 */
import { z } from 'zod';
import { accepted, refuse, type Verdict } from '../refusal.ts';
import type { Decision } from './action.ts';
import type { FindWritten } from './moderate.ts';
import { decisionsOn, findStanding, keepDecisions, type Moderation } from './standing.ts';

const kind = z.enum(['release', 'hide', 'unhide']);
const oldLineSchema = z.union([
	z.object({ kind, id: z.string() }).transform(({ kind, id }) => ({ kind, item: id })),
	z.object({ kind, remark: z.string() }).transform(({ kind, remark }) => ({ kind, item: remark }))
]);
export type OldModeration = z.infer<typeof oldLineSchema>;

/** Null for a line that is something else. */
export function readOldModeration(payload: unknown): OldModeration | null {
	const parsed = oldLineSchema.safeParse(payload);
	return parsed.success ? parsed.data : null;
}

/** What stood like that already was not always refused. */
export function moderateAsBefore(
	moderation: Moderation,
	{ kind, item }: OldModeration,
	findWritten: FindWritten
): Verdict {
	const written = findWritten(item);
	if (!written) return refuse('text-unknown');
	const decisions = decisionsOn(moderation, written);
	const isHiding = kind === 'hide';
	if (findStanding(decisions, written) === (isHiding ? 'hidden' : 'shown')) return accepted;
	// Nobody asked why.
	const decision: Decision = isHiding ? { kind, reason: null } : { kind: 'show' };
	keepDecisions(moderation, written, [...decisions, decision]);
	return accepted;
}
