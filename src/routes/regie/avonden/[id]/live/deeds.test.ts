import { describe, expect, it } from 'vitest';
import { stepPhases, type StepPhase } from '#lib/domain/activity.ts';
import { isHeld, isResultHidden } from './deeds.ts';

const step = (phase: StepPhase, isSecret: boolean) => ({ activity: 'choice', phase, isSecret });
const hiddenIn = (isSecret: boolean) =>
	stepPhases.filter((phase) => isResultHidden(step(phase, isSecret)));

describe('the console says that the result is hidden', () => {
	it('of a secret step until it is shown', () => {
		expect(hiddenIn(true)).toEqual(['open', 'closed', 'final']);
	});

	it('of an open step not while everybody sees it grow', () => {
		expect(hiddenIn(false)).toEqual(['closed', 'final']);
	});

	it('never of a message: it has none', () => {
		expect(isResultHidden({ ...step('closed', false), activity: 'message' })).toBe(false);
	});
});

it('the programme ticks off what was held, also when its result was never shown', () => {
	expect(stepPhases.filter(isHeld)).toEqual(['closed', 'final', 'shown']);
});
