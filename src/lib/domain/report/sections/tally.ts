/** What people chose where it leads to no opgave: the count, and how they moved between two rounds. */
import type { TallyFinding, TallyOption, TallyShift } from '../../finding/finding.ts';
import { referToText } from '../../free-text.ts';
import { isHidden } from '../../hidden-text.ts';
import { nameRound } from '../asked-round.ts';
import type { Placed } from '../evening.ts';
import type { EvidenceRef } from '../evidence.ts';
import { say, type Saying } from '../saying.ts';
import type { Asked, SaidOption } from '../sentences.ts';
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
	tally: Placed<TallyFinding>,
	options: readonly TallyOption[],
	step: EvidenceRef[]
): Line[] {
	const { finding, evidence } = tally;
	const { method, limit, base, isUnanimous, voters, hasEntrepreneurs, round } = finding;
	const { residents, professionals } = voters;
	const asked = askedIn(tally, nameRound(round));
	const count = { method, limit, voters: base.cast, asked };
	return [
		...sayOnlyFirst(finding, step),
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
		...sayShift(tally, options, step)
	];
}

/** Each sentence with a count says this itself: it is also read alone, beside its evidence. */
function askedIn({ finding, stepTitle }: Placed<TallyFinding>, round: Asked['round']): Asked {
	return { question: finding.question || null, step: stepTitle, round };
}

function sayOnlyFirst({ round }: TallyFinding, evidence: EvidenceRef[]): Line[] {
	if (round === undefined || round === 'second') return [];
	return [
		{ saying: say(round === 'first-only' ? 'tally.firstOnly' : 'tally.firstAlone'), evidence }
	];
}

/** Of two rounds it may have been the first one. */
function sayUnanimous({ base, round }: TallyFinding, options: readonly TallyOption[]): Saying {
	const isNow = options.every(({ votes }) => votes === 0 || votes === base.cast);
	if (!isNow || (round !== undefined && round !== 'second')) return say('tally.unanimousBefore');
	return say(round === 'second' ? 'tally.unanimousAfter' : 'choice.unanimous');
}

function sayShift(
	tally: Placed<TallyFinding>,
	options: readonly TallyOption[],
	step: EvidenceRef[]
): Line[] {
	const { shift } = tally.finding;
	switch (shift?.is) {
		case undefined:
		case 'lost':
			return [];
		case 'none':
		case 'too-few':
			return [{ saying: say('tally.shiftTooFew'), evidence: step }];
		case 'shown':
			return sayMoves(shift.value, tally, options, step);
	}
}

function sayMoves(
	shift: TallyShift,
	tally: Placed<TallyFinding>,
	options: readonly TallyOption[],
	step: EvidenceRef[]
): Line[] {
	const { moves, people, stayed, moved, direction } = shift;
	const { method } = tally.finding;
	const nameOf = (id: string) => nameById(id, options).subject;
	const asked = askedIn(tally, 'after');
	return [
		{ saying: sayBefore(shift, tally, options), evidence: tally.evidence },
		{
			saying:
				stayed === null || moved === null
					? say('tally.shiftTooFew')
					: say('tally.shift', method, { people, stayed, moved, direction, asked }),
			evidence: step
		},
		...moves.map(({ from, to, people: moving }) => ({
			saying:
				from === null
					? say('tally.moveTo', nameOf(to), moving)
					: say('tally.move', nameOf(from), nameOf(to), moving),
			evidence: step
		}))
	];
}

function sayBefore(
	{ before, castBefore }: TallyShift,
	tally: Placed<TallyFinding>,
	options: readonly TallyOption[]
): Saying {
	const { method, limit } = tally.finding;
	const counted = before.map(({ id, votes }) => ({ ...nameById(id, options), votes }));
	if (castBefore === undefined) return say('tally.before', method, counted);
	const asked = askedIn(tally, 'before');
	return say('tally.counted', { method, limit, voters: castBefore, asked }, counted);
}

function nameById(id: string, options: readonly TallyOption[]): SaidOption {
	const found = options.find((option) => option.id === id);
	return found ? sayOption(found) : { subject: { kind: 'named', name: id }, votes: 0 };
}

function sayOption({ id, label, theme, votes }: TallyOption): SaidOption {
	if (typeof label === 'string') return { subject: { kind: 'named', name: label }, votes };
	if (label && isHidden(label)) return { subject: { kind: 'hidden' }, votes };
	if (label) return { subject: { kind: 'said', text: referToText(label) }, votes };
	return { subject: { kind: 'theme', theme: theme ?? id }, votes };
}
