import { expect, it } from 'vitest';
import type { AnyActivity } from '../activity.ts';
import { emptyBox, putBallot } from '../ballot/box.ts';
import { countAnswered, countAnsweredEach, countAnsweredNow } from './results.ts';
import type { StepState } from './session.ts';

const box = emptyBox(true);
for (const voter of ['ann', 'bo', 'cor'])
	putBallot(box, voter, { question: 'first', counts: true });
for (const voter of ['bo', 'dee']) putBallot(box, voter, { question: 'second', counts: true });

function stepIn(state: unknown): StepState {
	return { phase: 'open', state, box, result: null, pending: null, openedAt: null, moderation: {} };
}

const voting = { askedNow: ({ round }: { round: string }) => round };
const withRounds = { rules: { voting } } as unknown as AnyActivity;
const without = { rules: { voting: {} } } as unknown as AnyActivity;

it('in a step with rounds only who answered this round has answered now, and everybody has answered in all', () => {
	expect(countAnsweredNow(stepIn({ round: 'first' }), withRounds)).toBe(3);
	expect(countAnsweredNow(stepIn({ round: 'second' }), withRounds)).toBe(2);
	expect(countAnswered(stepIn({ round: 'second' }), withRounds)).toBe(4);
	expect(countAnsweredNow(stepIn({ round: 'second' }), without)).toBe(4);
});

it('of questions beside each other has answered who answered all of them', () => {
	const beside = { rules: { voting: { askedTogether: () => ['first', 'second'] } } };
	expect(countAnsweredNow(stepIn({}), beside as unknown as AnyActivity)).toBe(1);
	expect(countAnsweredEach(stepIn({}), beside as unknown as AnyActivity)).toEqual([3, 2]);
	const one = { rules: { voting: { askedTogether: () => ['first'] } } };
	expect(countAnsweredNow(stepIn({}), one as unknown as AnyActivity)).toBe(4);
	expect(countAnsweredEach(stepIn({}), one as unknown as AnyActivity)).toEqual([]);
});
