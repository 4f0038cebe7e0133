import { describe, expect, it } from 'vitest';
import { pauseAfter } from './back-off.ts';

describe('the pause before another try', () => {
	it('grows with every try, up to ten seconds', () => {
		const pauses = [1, 2, 3, 4, 5, 6, 60].map((tries) => pauseAfter(tries, 1));
		expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
	});

	it('differs from phone to phone, and is never nothing', () => {
		expect(pauseAfter(3, 0)).toBe(1_000);
		expect(pauseAfter(3, 0.5)).toBe(1_500);
	});
});
