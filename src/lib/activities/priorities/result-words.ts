/** The lines under a result: out of how many, and which places are shared. */
import type { Texts } from './names.ts';
import type { Tie } from './podium.ts';
import type { Method, Result } from './schema.ts';

/** How a ballot looked: what the numbers can be held against. */
export interface BallotRules {
	method: Method;
	limit: number;
	perOption: number;
}

/** How many voted; and where they are so few that nothing more is told, that. */
export function writeVoters(
	{ base, options }: Pick<Result, 'base' | 'options'>,
	texts: Texts
): string {
	const voters = texts.result.voters(base.cast);
	return options === null && base.cast > 0 ? `${voters} ${texts.result.tooFew}` : voters;
}

/** Out of how many people, and what each of them could choose. */
export function writeBase({ base, options }: Result, rules: BallotRules, texts: Texts): string {
	const voters = writeVoters({ base, options }, texts);
	if (options === null) return voters;
	return `${voters} ${texts.result.ballot[rules.method](rules.limit, rules.perOption)}`;
}

export function writeTies(ties: readonly Tie[], texts: Texts): string {
	return ties.map(({ count, rank }) => texts.result.tie(count, rank)).join(' ');
}

/** The longest a bar can be: every voter gave this option all they could. */
export function mostVotes({ base }: Result, { method, limit, perOption }: BallotRules): number {
	const each = method === 'approval' ? 1 : Math.min(perOption, limit);
	return base.cast * each;
}
