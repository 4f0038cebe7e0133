/** What a choice says to the report. */
import { discloseCount, type Disclosed } from '../../domain/disclosure/disclosed.ts';
import type {
	Finding,
	TallyFinding,
	TallyMethod,
	TallyRound,
	TallyShift
} from '../../domain/finding/finding.ts';
import { mostChoices, scaleOf } from './options.ts';
import type { Published } from './schema.ts';
import { nameOption } from './words.ts';

const methods = {
	one: 'single',
	more: 'approval',
	'scale-5': 'scale',
	'scale-10': 'scale'
} as const satisfies Record<Published['kind'], TallyMethod>;

export function findings(published: Published): Finding[] {
	const { question, kind, rung, base, voters, hasEntrepreneurs, isUnanimous } = published;
	return [
		{
			kind: 'tally',
			isAboutPriorities: false,
			...{ question, rung, base, voters, hasEntrepreneurs, isUnanimous },
			method: methods[kind],
			limit: scaleOf(kind) ?? mostChoices(published, published.options),
			options: findOptions(published),
			shift: findShift(published),
			...findRound(published)
		}
	];
}

/** A report names the round of what it counts: else the first would be taken for what people chose in the end. */
function findRound({ rounds, before, lastRound }: Published): { round?: TallyRound } {
	if (rounds === 1) return {};
	if (before) return { round: 'second' };
	return { round: lastRound === 1 ? 'first-only' : 'first-alone' };
}

function findOptions({ options, base, isLost }: Published): TallyFinding['options'] {
	const counted = options?.map((option) => {
		const { id, votes, rank, split } = option;
		return { id, label: nameOption(option), theme: null, group: null, votes, rank, split };
	});
	return discloseCount(base.cast, counted ?? null, isLost);
}

/** Only where both rounds may stand beside each other; the number who moved may still be hidden. */
function findShift({ before, shift, isLost }: Published): Disclosed<TallyShift> | null {
	if (!before) return null;
	if (isLost) return { is: 'lost' };
	if (!before.votes || !shift) return { is: 'too-few' };
	const { people, stayed, moved, direction, moves } = shift;
	return {
		is: 'shown',
		value: {
			...{ people, stayed, moved, direction, moves },
			...{ before: before.votes, castBefore: before.cast }
		}
	};
}
