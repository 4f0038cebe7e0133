import { describe, expect, it } from 'vitest';
import type { Snapshot } from '#lib/server/watch/snapshot.ts';
import { findWorries } from './worries.ts';

const nothing = { count: 0, p50: null, p95: null, p99: null };
const nobody = { participant: 0, facilitator: 0, wall: 0 };
const calm: Snapshot = {
	sockets: nobody,
	rooms: 0,
	queue: { waiting: 0, longest: 0 },
	memory: { resident: 180_000_000, heap: 90_000_000 },
	lastMinute: {
		commitSize: nothing,
		commitSeconds: nothing,
		tapToAck: nothing,
		tapToWall: nothing,
		loopDelay: { count: 240, p50: 0.001, p95: 0.002, p99: 0.01 },
		refusals: 0,
		sent: nobody,
		suppressed: nobody
	}
};

function worriesAbout(lastMinute: Partial<Snapshot['lastMinute']>, more: Partial<Snapshot> = {}) {
	return [...findWorries({ ...calm, ...more, lastMinute: { ...calm.lastMinute, ...lastMinute } })];
}

describe('what asks for attention', () => {
	it('is nothing while nobody is there', () => {
		expect(worriesAbout({})).toEqual([]);
	});

	it('is what the slowest of a hundred people notice, not what one of them does', () => {
		const fine = { count: 500, p50: 0.05, p95: 0.2, p99: 0.24 };
		expect(worriesAbout({ tapToWall: fine })).toEqual([]);
		expect(worriesAbout({ tapToWall: { ...fine, p99: 0.26 } })).toEqual(['tapToWall']);
		expect(worriesAbout({ tapToAck: { ...fine, p99: 0.6 } })).toEqual(['tapToAck']);
	});

	it('is a hall that hears nothing of what is stored', () => {
		const commitSize = { count: 3, p50: 1, p95: 1, p99: 1 };
		expect(worriesAbout({ commitSize })).toEqual(['sent']);
		expect(worriesAbout({ commitSize, suppressed: { ...nobody, participant: 1 } })).toEqual([]);
	});

	it('is a queue, a memory or a number of refusals that is too large', () => {
		const full = {
			queue: { waiting: 501, longest: 501 },
			memory: { resident: 1_100_000_000, heap: 0 }
		};
		expect(worriesAbout({ refusals: 61 }, full)).toEqual(['queue', 'refusals', 'memory']);
	});
});
