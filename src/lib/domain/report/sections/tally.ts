/** What people chose where it leads to no opgave: the count, and how they moved between two rounds. */
import type { TallyFinding, TallyMethod, TallyOption, TallyShift } from '../../finding/finding.ts';
import { referToText } from '../../free-text.ts';
import { isHidden } from '../../hidden-text.ts';
import type { Placed } from '../evening.ts';
import type { EvidenceRef } from '../evidence.ts';
import { say, type Saying } from '../saying.ts';
import type { SaidOption } from '../sentences.ts';
import type { Line } from '../writing.ts';

export function sayTally(tally: Placed<TallyFinding>): Line[] {
	const { options } = tally.finding;
	const step: EvidenceRef[] = [{ kind: 'step', stepId: tally.stepId }];
	switch (options.is) {
		case 'none':
			return [{ saying: say('tally.nobody'), evidence: step }];
		case 'too-few':
			return [{ saying: say('tally.tooFew'), evidence: step }];
		case 'lost':
			return [{ saying: say('tally.lost'), evidence: step }];
		case 'shown':
			return sayCounted(tally, options.value, step);
	}
}

function sayCounted(
	{ finding, evidence }: Placed<TallyFinding>,
	options: readonly TallyOption[],
	step: EvidenceRef[]
): Line[] {
	const { method, limit, base, isUnanimous, voters, hasEntrepreneurs } = finding;
	const { residents, professionals } = voters;
	const count = { method, limit, voters: base.cast };
	return [
		{ saying: say('tally.counted', count, options.map(sayOption)), evidence },
		...(residents && professionals
			? [
					{
						saying: say('choice.groups', { residents, professionals, hasEntrepreneurs }),
						evidence: step
					}
				]
			: []),
		...(isUnanimous ? [{ saying: sayUnanimous(finding, options), evidence: step }] : []),
		...sayShift(finding, options, step)
	];
}

/** Of two rounds it may have been the first one. */
function sayUnanimous({ base }: TallyFinding, options: readonly TallyOption[]): Saying {
	const isNow = options.every(({ votes }) => votes === 0 || votes === base.cast);
	return isNow ? say('choice.unanimous') : say('tally.unanimousBefore');
}

function sayShift(
	{ shift, method }: TallyFinding,
	options: readonly TallyOption[],
	step: EvidenceRef[]
): Line[] {
	switch (shift?.is) {
		case undefined:
		case 'lost':
			return [];
		case 'none':
		case 'too-few':
			return [{ saying: say('tally.shiftTooFew'), evidence: step }];
		case 'shown':
			return sayMoves(shift.value, method, options, step);
	}
}

function sayMoves(
	{ moves, before, people, stayed, moved, direction }: TallyShift,
	method: TallyMethod,
	options: readonly TallyOption[],
	step: EvidenceRef[]
): Line[] {
	const nameOf = (id: string) => {
		const found = options.find((option) => option.id === id);
		return found ? sayOption(found) : { subject: { kind: 'named' as const, name: id }, votes: 0 };
	};
	return [
		{
			saying: say(
				'tally.before',
				method,
				before.map(({ id, votes }) => ({ ...nameOf(id), votes }))
			),
			evidence: step
		},
		{
			saying:
				stayed === null || moved === null
					? say('tally.shiftTooFew')
					: say('tally.shift', method, { people, stayed, moved, direction }),
			evidence: step
		},
		...moves.map(({ from, to, people: moving }) => ({
			saying:
				from === null
					? say('tally.moveTo', nameOf(to).subject, moving)
					: say('tally.move', nameOf(from).subject, nameOf(to).subject, moving),
			evidence: step
		}))
	];
}

function sayOption({ id, label, theme, votes }: TallyOption): SaidOption {
	if (typeof label === 'string') return { subject: { kind: 'named', name: label }, votes };
	if (label && isHidden(label)) return { subject: { kind: 'hidden' }, votes };
	if (label) return { subject: { kind: 'said', text: referToText(label) }, votes };
	return { subject: { kind: 'theme', theme: theme ?? id }, votes };
}
