import { describe, expect, it } from 'vitest';
import {
	box,
	count,
	deeds,
	doors,
	foldLines,
	holdEvening,
	join,
	lead,
	say,
	secret,
	type Deed
} from '../../../../tests/support/held-log.ts';
import type { ParticipantKind } from '../audience.ts';
import { regroup } from './../ballot/open-box.ts';

function become(
	who: string,
	from: ParticipantKind,
	kind: ParticipantKind,
	steps: Record<string, string> = {}
): Deed {
	return { kind: 'become', by: { seat: 'phone', who, kind }, payload: { from, steps } };
}

const before = [doors, join('ann'), join('bo')];
const inStep = (...then: Deed[]) => [
	...before,
	lead('start'),
	lead('open-step', { stepId: box }),
	say('pseudonym 1', 'yes'),
	...then
];

describe('somebody who counts as another kind from now on', () => {
	it('is counted as that one among who is there, and back again', () => {
		const moved = become('mover', 'resident', 'professional');
		expect(foldLines(holdEvening([moved], before)).present).toEqual({
			...{ resident: 1, entrepreneur: 0, professional: 1 }
		});
		const back = become('mover', 'professional', 'resident');
		expect(foldLines(holdEvening([moved, back], before)).present.resident).toBe(2);
	});

	it('is of another group in an open step that is not closed for good', () => {
		const moved = become('mover', 'resident', 'professional', { [box]: 'pseudonym 1' });
		const { steps } = foldLines(holdEvening([moved], inStep()));
		expect(steps[box]?.box.ballots?.word?.['pseudonym 1']?.group).toBe('professionals');
	});

	it('leaves what is closed for good as it was told', () => {
		const settled = inStep(
			lead('close-step', { stepId: box }),
			lead('show-result', { stepId: box })
		);
		const moved = become('mover', 'resident', 'professional', { [box]: 'pseudonym 1' });
		expect(() => holdEvening([moved], settled)).toThrow('not-possible-now');
		const { steps } = foldLines(
			holdEvening([become('mover', 'resident', 'professional')], settled)
		);
		expect(steps[box]?.box.ballots?.word?.['pseudonym 1']?.group).toBe('residents');
	});

	it.each([
		['already is', become('mover', 'resident', 'resident'), 'already-done'],
		['nobody was', become('mover', 'entrepreneur', 'resident'), 'not-possible-now'],
		[
			'in a secret step, where the log tells nobody’s kind',
			become('mover', 'resident', 'professional', { [secret]: 'pseudonym' }),
			'not-possible-now'
		]
	])('is refused by name what somebody %s', (_, moved, refusal) => {
		expect(() => holdEvening([moved], before)).toThrow(refusal);
	});

	it('is refused where an earlier line says that they are of another kind', () => {
		const moved = become('mover', 'resident', 'professional');
		expect(() => holdEvening([moved, become('mover', 'resident', 'entrepreneur')], before)).toThrow(
			'not-possible-now'
		);
	});

	it('is refused when the evening is over', () => {
		expect(() => holdEvening([become('mover', 'resident', 'professional')], deeds)).toThrow(
			'session-over'
		);
	});

	it('is recounted from the log alone', () => {
		const moved = become('mover', 'resident', 'professional', { [box]: 'pseudonym 1' });
		const counted = count(
			holdEvening([lead('close-step', { stepId: box }), lead('close-session')], inStep(moved))
		);
		expect(counted).toMatchObject({
			...{ folds: { ok: true }, people: { resident: 1, professional: 1 } },
			chain: { holds: true }
		});
		expect(counted.outcomes.every(({ equalsShown }) => equalsShown)).toBe(true);
	});
});

describe('a sealed ballot', () => {
	const ballot = { group: 'residents', channel: 'phone', content: 'yes' } as const;
	const sealed = { question: 'word', counts: true, ballot };

	it('is of the group of its voter when it is opened', () => {
		expect(regroup([{ ...sealed, as: 'mover' }], { mover: 'professional' })).toMatchObject([
			{ ballot: { group: 'professionals', content: 'yes' } }
		]);
	});

	it('keeps its group where nobody changed, or where it does not say whose kind counts', () => {
		const others = [{ ...sealed, as: 'other' }, sealed, { ...sealed, ballot: null, as: 'mover' }];
		expect(regroup(others, { mover: 'professional' })).toEqual(others);
	});
});
