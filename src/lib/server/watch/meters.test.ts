import { afterEach, describe, expect, it } from 'vitest';
import { openMeters, type Meters } from './meters.ts';

const opened: Meters[] = [];
afterEach(() => {
	for (const meters of opened.splice(0)) meters.close();
});

function openAt() {
	let now = 0;
	const meters = openMeters(() => now);
	opened.push(meters);
	return { meters, pass: (seconds: number) => (now += seconds) };
}

const room = { sessionId: 'evening', seq: 4, waiting: 0 };
const received = (seq: number) => ({ ok: true, seq, at: '2026-11-26T18:30:00.000Z' }) as const;

/** The value of one line of what Prometheus reads. */
async function readLine(meters: Meters, name: string): Promise<number | null> {
	const { text } = await meters.expose();
	const line = text.split('\n').find((candidate) => candidate.startsWith(`${name} `));
	return line ? Number(line.slice(name.length + 1)) : null;
}

describe('the meters', () => {
	it('count who is connected, and who left', async () => {
		const { meters } = openAt();
		meters.sockets.opened('participant');
		meters.sockets.opened('participant');
		meters.sockets.opened('wall');
		meters.sockets.closed('participant');
		expect(meters.read().sockets).toEqual({ participant: 1, facilitator: 0, wall: 1 });
		expect(await readLine(meters, 'wijkdialoog_sockets{audience="participant"}')).toBe(1);
	});

	it('see the rooms that are awake, all that waits in them, and the fullest', async () => {
		const { meters } = openAt();
		const asleep = meters.roomWoke({ ...room, waiting: 7 });
		meters.roomWoke({ ...room, waiting: 12 });
		expect(meters.read()).toMatchObject({ rooms: 2, queue: { waiting: 19, longest: 12 } });
		expect(await readLine(meters, 'wijkdialoog_queue_length')).toBe(19);
		asleep();
		expect(meters.read()).toMatchObject({ rooms: 1, queue: { waiting: 12, longest: 12 } });
		expect(await readLine(meters, 'wijkdialoog_rooms_awake')).toBe(1);
	});

	it('measure a commit that was written, and no commit that failed', async () => {
		const { meters, pass } = openAt();
		await meters.commit(async () => {
			pass(0.02);
			return 40;
		});
		await meters.commit(() => Promise.resolve(0));
		const failing = meters.commit(() => Promise.reject(new Error('disk full')));
		await expect(failing).rejects.toThrow('disk full');
		const { commitSize, commitSeconds } = meters.read().lastMinute;
		expect(commitSize.count).toBe(1);
		expect(Math.round(commitSize.p50 ?? 0)).toBeCloseTo(40, -1);
		expect(commitSeconds.p95).toBeCloseTo(0.02, 2);
		expect(await readLine(meters, 'wijkdialoog_commit_actions_sum')).toBe(40);
	});

	it('measure from a tap to its ack, and to the push to the wall that contains it', () => {
		const { meters, pass } = openAt();
		meters.roomWoke(room);
		const first = meters.tap('evening');
		pass(0.01);
		first(received(5));
		const second = meters.tap('evening');
		pass(0.02);
		second(received(6));
		pass(0.05);
		meters.push('sent', 'wall', 'evening', 5);
		expect(meters.read().lastMinute.tapToAck.count).toBe(2);
		expect(meters.read().lastMinute.tapToWall.count).toBe(1);
		expect(meters.read().lastMinute.tapToWall.p50).toBeCloseTo(0.08, 2);
		meters.push('sent', 'wall', 'another evening', 6);
		meters.push('sent', 'participant', 'evening', 6);
		expect(meters.read().lastMinute.tapToWall.count).toBe(1);
		meters.push('sent', 'wall', 'evening', 6);
		expect(meters.read().lastMinute.tapToWall.count).toBe(2);
	});

	it('give no time to the wall to a tap that changes nothing there, or that was sent twice', () => {
		const { meters, pass } = openAt();
		meters.roomWoke(room);
		// From before a restart, sent again: it was on the wall when the room woke.
		meters.tap('evening')(received(3));
		meters.tap('evening')(received(5));
		meters.push('suppressed', 'wall', 'evening', 5);
		meters.tap('evening')(received(5));
		pass(30);
		meters.push('sent', 'wall', 'evening', 6);
		expect(meters.read().lastMinute.tapToWall.count).toBe(0);
	});

	it('count refusals by name, and never as a tap', async () => {
		const { meters } = openAt();
		meters.tap('evening')({ ok: false, refusal: 'too-fast' });
		meters.refusal('code-unknown');
		expect(meters.read().lastMinute).toMatchObject({ refusals: 2, tapToAck: { count: 0 } });
		expect(await readLine(meters, 'wijkdialoog_refusals_total{refusal="too-fast"}')).toBe(1);
	});

	it('of two apps in one process do not count each other', () => {
		const { meters } = openAt();
		openAt().meters.sockets.opened('wall');
		expect(meters.read().sockets.wall).toBe(0);
	});

	it('tell nothing about which evening it was', async () => {
		const { meters } = openAt();
		meters.roomWoke({ sessionId: 'evening-of-ann', seq: 0, waiting: 0 });
		meters.tap('evening-of-ann')(received(1));
		meters.push('sent', 'wall', 'evening-of-ann', 1);
		const { text } = await meters.expose();
		expect(text).toContain('wijkdialoog_tap_to_wall_seconds_count 1');
		expect(text).toContain('nodejs_eventloop_lag_seconds');
		expect(text + JSON.stringify(meters.read())).not.toContain('evening-of-ann');
	});
});
