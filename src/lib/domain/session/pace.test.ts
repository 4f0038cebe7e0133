import { describe, expect, it } from 'vitest';
import type { StepPhase } from '../activity.ts';
import { measurePace } from './pace.ts';

const half8 = new Date('2026-11-26T18:30:00Z');
const at = (minutes: number) => half8.getTime() + minutes * 60_000;
const step = (id: string, minutes: number, phase: StepPhase = 'ready', isSkipped = false) => ({
	...{ id, minutes, phase, isSkipped }
});

/** The evening was planned as 10, 20 and 30 minutes. In minutes: how late it is, and when it ends. */
function measure(
	steps: ReturnType<typeof step>[],
	now: number,
	{ current = null, reached = null }: { current?: string | null; reached?: number | null } = {}
) {
	const reachedAt = reached === null ? null : new Date(at(reached)).toISOString();
	const { late, endsAt } = measurePace(
		{ steps, plannedMinutes: 60, reachedAt },
		{ plannedAt: half8, currentStepId: current, now: at(now) }
	);
	return [late / 60_000, (endsAt.getTime() - at(0)) / 60_000];
}

const planned = [step('a', 10), step('b', 20), step('c', 30)];
const inB = [step('a', 10, 'closed'), step('b', 20, 'open'), step('c', 30)];

describe('how late it is', () => {
	it('before the first step: as much as the start is over, and never ahead', () => {
		expect(measure(planned, -15)).toEqual([0, 60]);
		expect(measure(planned, 6)).toEqual([6, 66]);
	});

	it('within a step: as late as one came to it, whatever of its time is used', () => {
		for (const now of [16, 20, 36]) {
			expect(measure(inB, now, { current: 'b', reached: 16 })).toEqual([6, 66]);
		}
	});

	it('grows once a step takes longer than planned', () => {
		expect(measure(inB, 40, { current: 'b', reached: 16 })).toEqual([10, 70]);
	});

	it('ahead where a step took less', () => {
		expect(measure(inB, 5, { current: 'b', reached: 4 })).toEqual([-6, 54]);
	});

	it('is made up for by a step that is skipped or shorter, and made more by a break', () => {
		const on = { current: 'b', reached: 16 };
		const [a, b, c] = [inB[0]!, inB[1]!, inB[2]!];
		expect(measure([a, b, step('c', 30, 'ready', true)], 20, on)).toEqual([-24, 36]);
		expect(measure([a, b, step('c', 24)], 20, on)).toEqual([0, 60]);
		expect(measure([a, b, step('pause', 10), c], 20, on)).toEqual([16, 76]);
	});

	it('of a step that was held already, and is gone back to, nothing is left; what follows it may be held as well', () => {
		const back = [step('a', 10, 'closed'), step('b', 20, 'shown'), step('c', 30)];
		expect(measure(back, 40, { current: 'a', reached: 39 })).toEqual([10, 70]);
	});
});
