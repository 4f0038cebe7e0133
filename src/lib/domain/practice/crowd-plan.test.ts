import { expect, it } from 'vitest';
import { seedDice } from '../dice.ts';
import { firstIn, planCrowd } from './crowd-plan.ts';

const minutes = (count: number) => count * 60_000;

it('at a human pace a few are there at once, most within a minute, some late, and some drop out', () => {
	const crowd = planCrowd(100, 'human', seedDice('crowd'));
	const came = (from: number, to: number) =>
		crowd.filter(({ comesAt }) => comesAt >= from && comesAt < to).length;
	expect(came(0, 1)).toBe(firstIn);
	expect(came(0, minutes(1.1))).toBe(90);
	expect(came(minutes(2), minutes(10))).toBe(10);
	const gone = crowd.filter(({ leavesAt }) => leavesAt !== null);
	expect(gone).toHaveLength(10);
	expect(gone.every(({ comesAt, leavesAt }) => (leavesAt ?? 0) > comesAt)).toBe(true);
	const back = gone.filter(({ returnsAt }) => returnsAt !== null);
	expect(back.length).toBeGreaterThan(0);
	expect(back.length).toBeLessThan(gone.length);
});

it('the smallest crowd is there at once at either pace, and a quick one stays whole', () => {
	for (const pace of ['human', 'quick'] as const) {
		const crowd = planCrowd(5, pace, seedDice('crowd'));
		expect(crowd.every(({ comesAt, leavesAt }) => comesAt === 0 && leavesAt === null)).toBe(true);
	}
	expect(planCrowd(100, 'quick', seedDice('crowd')).every(({ comesAt }) => comesAt === 0)).toBe(
		true
	);
});
