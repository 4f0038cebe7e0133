import { expect, it } from 'vitest';
import { countSince, listArrivals } from './arrivals.ts';
import { planState } from './session.ts';

const came = (...minutes: string[]) => ({
	...planState(),
	participants: Object.fromEntries(
		minutes.map((minute, place) => [
			`person ${String(place)}`,
			{ kind: 'resident' as const, buurt: null, channel: 'phone' as const, place, minute }
		])
	)
});

it('tells by the minute how many came in, oldest first', () => {
	const arrivals = listArrivals(came('2026-11-26T18:31', '2026-11-26T18:30', '2026-11-26T18:31'));
	expect(arrivals).toEqual([
		{ minute: '2026-11-26T18:30', people: 1 },
		{ minute: '2026-11-26T18:31', people: 2 }
	]);
});

it('counts who came in lately, and not who came in before that', () => {
	const arrivals = listArrivals(came('2026-11-26T18:30', '2026-11-26T18:35', '2026-11-26T18:36'));
	expect(countSince(arrivals, 5, new Date('2026-11-26T18:36:20Z'))).toBe(2);
	expect(countSince(arrivals, 5, new Date('2026-11-26T18:50:00Z'))).toBe(0);
});
