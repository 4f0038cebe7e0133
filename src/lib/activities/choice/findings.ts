/** What a choice says to the report. */
import { disclose, type Disclosed } from '../../domain/disclosure/disclosed.ts';
import type {
	Finding,
	TallyFinding,
	TallyMethod,
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
			limit: scaleOf(kind) ?? mostChoices(published),
			options: findOptions(published),
			shift: findShift(published)
		}
	];
}

function findOptions({ options, base }: Published): TallyFinding['options'] {
	if (options === null) return base.cast === 0 ? { is: 'none' } : { is: 'too-few' };
	return disclose(base.cast, () =>
		options.map((option) => {
			const { id, votes, rank, split } = option;
			return { id, label: nameOption(option), theme: null, group: null, votes, rank, split };
		})
	);
}

/** Only where both rounds and the number who moved may stand beside each other. */
function findShift({ before, shift }: Published): Disclosed<TallyShift> | null {
	if (!before) return null;
	if (!before.votes || !shift || shift.stayed === null || shift.moved === null) {
		return { is: 'too-few' };
	}
	const { people, stayed, moved, direction, moves } = shift;
	return {
		is: 'shown',
		value: { people, stayed, moved, direction, moves, before: before.votes }
	};
}
