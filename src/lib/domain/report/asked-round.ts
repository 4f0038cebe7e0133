/** Which of two rounds a count is of, in relation to the conversation between them. */
import { z } from 'zod';
import type { TallyFinding } from '../finding/finding.ts';
import { isText, type Wording } from './draft.ts';

export type AskedRound = 'before' | 'after';

/** Null when there was one round. */
export function nameRound(round: TallyFinding['round']): AskedRound | null {
	if (round === undefined) return null;
	return round === 'second' ? 'after' : 'before';
}

const counted = z.object({ asked: z.object({ round: z.enum(['before', 'after']) }) });

/** The one round that a sentence tells; null: there was one, or its words do not say which. */
export function findToldRound(wording: Wording): AskedRound | null {
	if (isText(wording)) return null;
	if (wording.say === 'tally.before') return 'before';
	if (wording.say !== 'tally.counted') return null;
	return counted.safeParse(wording.with[0]).data?.asked.round ?? null;
}
