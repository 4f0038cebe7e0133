/** The lines under a result: out of how many, and which places are shared. */
import { sumKinds } from '../../domain/audience.ts';
import type { Texts } from './names.ts';
import type { Tie } from './podium.ts';
import type { Method, Result } from './schema.ts';

/** How a ballot looked: what the numbers can be held against. */
export interface BallotRules {
	method: Method;
	limit: number;
	perOption: number;
}

export function writeBase({ voters }: Result, rules: BallotRules, texts: Texts): string {
	const count = sumKinds(voters);
	const ballot = texts.result.ballot[rules.method](rules.limit, rules.perOption);
	return count === 0 ? texts.result.voters(0) : `${texts.result.voters(count)} ${ballot}`;
}

export function writeTies(ties: readonly Tie[], texts: Texts): string {
	return ties.map(({ count, rank }) => texts.result.tie(count, rank)).join(' ');
}

/** The longest a bar can be: every voter gave this option all they could. */
export function mostVotes({ voters }: Result, { method, limit, perOption }: BallotRules): number {
	const each = method === 'approval' ? 1 : Math.min(perOption, limit);
	return sumKinds(voters) * each;
}
