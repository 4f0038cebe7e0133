import { describe, expect, it } from 'vitest';
import { choosePlan } from './which-plan.ts';

const of = (from: number, to: number) => ({ plan: { period: { from, to } } });
const [running, next, far] = [of(2027, 2030), of(2031, 2034), of(2037, 2038)];
const plans = [far, next, running];

describe('which wijkopgave of a wijk', () => {
	it.each([
		['the one that runs, also when the next is there', 2030, running],
		['the next one from its first day on', 2031, next],
		['before the first one, that one', 2026, running],
		['between two, the one that begins next', 2035, far],
		['after all of them, the last one', 2040, far]
	])('is %s', (_, year, expected) => {
		expect(choosePlan(plans, year)).toBe(expected);
	});

	it('is found by its first year for good', () => {
		expect(choosePlan(plans, 2040, 2027)).toBe(running);
		expect(choosePlan(plans, 2027, 2028)).toBeNull();
		expect(choosePlan([], 2027)).toBeNull();
	});
});
