import { expect, test } from 'vitest';
import { HallClock } from './hall-clock.ts';

const minute = 60_000;

/** A laptop whose clock is so far off, and an answer of the server takes so long on the way there and back. */
function openLaptop({ off, way = 0 }: { off: number; way?: number }) {
	const laptop = { time: Date.parse('2026-10-24T18:00:00Z'), passed: 0, off, isConnected: true };
	const pass = (milliseconds: number) => {
		laptop.time += milliseconds;
		laptop.passed += milliseconds;
	};
	const askServer = () => {
		pass(way);
		const said = laptop.isConnected ? laptop.time : null;
		pass(way);
		return Promise.resolve(said);
	};
	const own = { now: () => laptop.time + laptop.off, passed: () => laptop.passed };
	return { laptop, pass, clock: new HallClock(askServer, own) };
}

test.each([-5, 3, 5])(
	'a laptop that is %d minutes off says the time of the server',
	async (off) => {
		const { laptop, pass, clock } = openLaptop({ off: off * minute, way: 280 });
		await clock.ask();
		pass(10 * minute);
		expect(clock.read()).toBe(laptop.time);
	}
);

test('a clock that goes back an hour during the evening changes nothing, also without internet', async () => {
	const { laptop, pass, clock } = openLaptop({ off: 3 * minute });
	await clock.ask();
	clock.read();
	laptop.isConnected = false;
	pass(minute);
	laptop.off -= 60 * minute;
	expect(clock.read()).toBe(laptop.time);
	pass(minute);
	expect(clock.read()).toBe(laptop.time);
});

test('a clock that is put ahead is right again as soon as the server answers', async () => {
	const { laptop, pass, clock } = openLaptop({ off: 0 });
	await clock.ask();
	clock.read();
	laptop.off += 60 * minute;
	pass(500);
	clock.read();
	await Promise.resolve();
	await Promise.resolve();
	expect(clock.read()).toBe(laptop.time);
});

test('a laptop that slept says the time of now, also without internet', async () => {
	const { laptop, clock } = openLaptop({ off: 3 * minute });
	await clock.ask();
	clock.read();
	laptop.isConnected = false;
	laptop.time += 30 * minute;
	expect(clock.read()).toBe(laptop.time);
	// No answer says nothing: what was heard before stays.
	await clock.ask();
	expect(clock.read()).toBe(laptop.time);
});
