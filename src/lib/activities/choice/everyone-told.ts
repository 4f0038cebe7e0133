import type { Paper, Result } from './schema.ts';

/**
 * Whether the answer of everybody who gave one is in a number that is told. Of two rounds one may be left out; when the second was so
 * small that the first stands alone, a result does not say whether anybody answered in it.
 */
export function isEveryoneTold(
	rounds: Paper['rounds'],
	{ options, before, lastRound }: Pick<Result, 'options' | 'before' | 'lastRound'>
): boolean {
	if (options === null) return false;
	return rounds === 1 || lastRound === 1 || Boolean(before?.votes);
}
