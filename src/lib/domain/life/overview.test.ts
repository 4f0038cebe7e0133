import { describe, expect, it } from 'vitest';
import { initiativeStates, isUnanswered } from './initiative-life.ts';
import { countOverview, orderByNeed, orderByWaiting } from './overview.ts';

/** Of each state another number: one of the first, two of the second, and so on. The first of those that wait is late. */
const city = initiativeStates.flatMap((state, index) =>
	Array.from({ length: index + 1 }, (_, which) => ({
		state,
		daysLate: isUnanswered(state) && which === 0 ? 3 : 0
	}))
);

describe('what became of all initiatives', () => {
	it('adds up: each is counted in one state, of every state that there is', () => {
		const { all, byState } = countOverview(city);
		expect(Object.keys(byState)).toEqual([...initiativeStates]);
		expect(Object.values(byState)).toEqual(initiativeStates.map((_, index) => index + 1));
		expect(Object.values(byState).reduce((sum, n) => sum + n, 0)).toBe(all);
		expect(all).toBe(city.length);
	});

	it('says how many wait for an answer, and how many of those too long', () => {
		const waiting = city.filter(({ state }) => isUnanswered(state)).length;
		expect(countOverview(city)).toMatchObject({ waiting, late: 3 });
		expect(waiting).toBe(2 + 3 + 4);
	});

	it('of a wijk without any is nothing in every state', () => {
		const { byState, ...rest } = countOverview([]);
		expect(rest).toEqual({ all: 0, waiting: 0, late: 0 });
		expect(new Set(Object.values(byState))).toEqual(new Set([0]));
	});

	it('puts first what should have been answered first, and last what changed long ago', () => {
		const one = (id: string, dueOn: string | null, since: string | null) => ({ id, dueOn, since });
		const ordered = orderByNeed([
			one('old', null, '2026-12-01T09:00:00.000Z'),
			one('new', null, '2027-01-01T09:00:00.000Z'),
			one('untouched', null, null),
			one('to come', '2027-02-01', '2026-12-01T09:00:00.000Z'),
			one('late', '2026-12-24', '2026-12-01T09:00:00.000Z')
		]);
		expect(ordered.map(({ id }) => id)).toEqual(['late', 'to come', 'new', 'old', 'untouched']);
	});

	it('puts first for who answers what waits without a day, and of those what waits longest', () => {
		const one = (id: string, dueOn: string | null, since: string) => ({ id, dueOn, since });
		const ordered = orderByWaiting([
			one('to come', '2027-02-01', '2026-12-01T09:00:00.000Z'),
			one('late', '2026-12-24', '2026-12-01T09:00:00.000Z'),
			one('undated', null, '2026-12-02T09:00:00.000Z'),
			one('undated, longer', null, '2026-12-01T09:00:00.000Z')
		]);
		expect(ordered.map(({ id }) => id)).toEqual(['undated, longer', 'undated', 'late', 'to come']);
	});
});
