import { expect, it } from 'vitest';
import { countSince, listArrivals, viewCrowd } from './arrivals.ts';
import { planState, type SessionState } from './session.ts';

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

it('goes through the hall again only when somebody came in or a wave was made', () => {
	const state: SessionState = { ...came('2026-11-26T18:30', '2026-11-26T18:31'), cameIn: 2 };
	const before = viewCrowd(state).arrivals;
	expect(viewCrowd(state).arrivals).toBe(before);
	const minute = '2026-11-26T18:40';
	const late = { kind: 'resident', buurt: null, channel: 'phone', place: 2, minute } as const;
	state.participants = { ...state.participants, late };
	state.cameIn = 3;
	expect(viewCrowd(state).arrivals).toHaveLength(3);
	state.participants.late = { ...late, wave: 0 };
	state.waves.push({ from: minute, to: minute, people: ['late'], isAside: true });
	expect(viewCrowd(state).arrivals).toEqual(before);
});
