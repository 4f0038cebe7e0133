import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './interval.ts';
import { tellMargin, tellShare } from './told-share.ts';

describe('a share of the hall', () => {
	it('of fewer than twenty people is told as it was counted', () => {
		expect(tellShare(4, 5)).toEqual({ part: 4, whole: 5, form: 'some', people: 5 });
		expect(tellShare(5, 7)).toMatchObject({ part: 5, whole: 7 });
		expect(tellShare(18, 19)).toMatchObject({ part: 18, whole: 19, form: 'some' });
	});

	it('of twenty people and more is told of every ten', () => {
		expect(tellShare(16, 24)).toEqual({ part: 7, whole: 10, form: 'some', people: 24 });
	});

	it('is not rounded to nobody or to everybody', () => {
		expect(tellShare(1, 30)).toMatchObject({ part: 0, form: 'few' });
		expect(tellShare(29, 30)).toMatchObject({ part: 10, form: 'most' });
		expect(tellShare(0, 30).form).toBe('none');
		expect(tellShare(30, 30).form).toBe('all');
		expect(tellShare(0, 6).form).toBe('none');
		expect(tellShare(6, 6).form).toBe('all');
	});

	it('lies within its margin, which is told out of the same whole', () => {
		expect(tellMargin(wilsonInterval(4, 5) ?? { low: 0, high: 1 }, 5)).toEqual({
			low: 1,
			high: 5,
			whole: 5
		});
		const counted = fc
			.integer({ min: 1, max: 200 })
			.chain((people) => fc.tuple(fc.integer({ min: 0, max: people }), fc.constant(people)));
		fc.assert(
			fc.property(counted, ([part, people]) => {
				const share = tellShare(part, people);
				const margin = tellMargin(wilsonInterval(part, people) ?? { low: 0, high: 1 }, people);
				expect(margin.whole).toBe(share.whole);
				expect(margin.low).toBeLessThanOrEqual(share.part);
				expect(margin.high).toBeGreaterThanOrEqual(share.part);
			})
		);
	});
});
