import type { TallyFinding } from '../finding/finding.ts';

/** Which of two rounds a count is of, in relation to the conversation between them; null when there was one. */
export function nameRound(round: TallyFinding['round']): 'before' | 'after' | null {
	if (round === undefined) return null;
	return round === 'second' ? 'after' : 'before';
}
