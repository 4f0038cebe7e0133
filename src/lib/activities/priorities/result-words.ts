/** The lines under a result: out of how many, and which places are shared. */
import { discloseCount } from '../../domain/disclosure/disclosed.ts';
import { isUnreadable, type Texts } from './names.ts';
import type { Tie } from './podium.ts';
import type { Method, Option, Result } from './schema.ts';

/** How a ballot looked: what the numbers can be held against. */
export interface BallotRules {
	method: Method;
	limit: number;
	perOption: number;
}

type Counted = Pick<Result, 'base' | 'options' | 'isLost'>;

/** Above a result; where nothing is told of it, there is nothing that matters most. */
export function writeHeading({ options }: Counted, texts: Texts): string {
	return options === null ? texts.closed : texts.result.title;
}

/** How many voted; and where nothing more is told, why not. */
export function writeVoters({ base, options, isLost }: Counted, texts: Texts): string {
	const voters = texts.result.voters(base.cast);
	switch (discloseCount(base.cast, options, isLost).is) {
		case 'too-few':
			return `${voters} ${texts.result.tooFew}`;
		case 'lost':
			return `${voters} ${texts.result.lost}`;
		case 'none':
		case 'shown':
			return voters;
	}
}

/** Out of how many people, and what each of them could choose. */
export function writeBase(result: Counted, rules: BallotRules, texts: Texts): string {
	const voters = writeVoters(result, texts);
	if (result.options === null) return voters;
	return `${voters} ${texts.result.ballot[rules.method](rules.limit, rules.perOption)}`;
}

export function writeTies(ties: readonly Tie[], texts: Texts): string {
	return ties.map(({ count, rank }) => texts.result.tie(count, rank)).join(' ');
}

/** How many of them nobody can read any more; empty when there are none. */
export function writeGone(options: readonly Option[], texts: Texts): string {
	const gone = options.filter(isUnreadable).length;
	return gone > 0 ? texts.result.gone(gone) : '';
}

/** The longest a bar can be: every voter gave this option all they could. */
export function mostVotes({ base }: Result, { method, limit, perOption }: BallotRules): number {
	const each = method === 'approval' ? 1 : Math.min(perOption, limit);
	return base.cast * each;
}
