import { describe, expect, it } from 'vitest';
import { orderFor } from './order.ts';

const ids = ['line-1', 'line-2', 'line-3', 'line-4', 'line-5', 'line-6'];

describe('an order of one’s own', () => {
	it('stays the same for the same person and holds every option once', () => {
		expect(orderFor('ann', ids)).toEqual(orderFor('ann', ids));
		expect(orderFor('ann', ids).toSorted()).toEqual(ids);
		expect(orderFor('ann', [])).toEqual([]);
	});

	it('puts every option in every place about equally often', () => {
		const people = 6_000;
		const times = new Map<string, number>();
		for (let person = 0; person < people; person += 1) {
			orderFor(`person-${String(person)}`, ids).forEach((id, place) => {
				const key = `${id} in place ${String(place)}`;
				times.set(key, (times.get(key) ?? 0) + 1);
			});
		}
		expect(times.size).toBe(36);
		// 1000 expected, with a standard deviation of 29: five of those is no accident.
		for (const count of times.values()) expect(Math.abs(count - 1_000)).toBeLessThan(145);
	});

	it('gives neighbours unrelated orders', () => {
		const seconds = new Set<string>();
		for (let person = 0; person < 300; person += 1) {
			seconds.add(orderFor(`person-${String(person)}`, ids).join());
		}
		// Of 720 orders, 300 draws give about 245 different ones.
		expect(seconds.size).toBeGreaterThan(215);
	});
});
