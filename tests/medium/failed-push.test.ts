import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { broadcastRoom, type Push } from '#lib/server/live/sockets/broadcast.ts';
import { interval } from '#lib/server/live/room/throttle.ts';
import { boxAgenda, findBox } from './ballot-box.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening, type TestEvening } from './evening.ts';

let database: TestDatabase;
let evening: TestEvening;
beforeAll(async () => {
	database = await openTestDatabase();
	evening = await holdEvening(database, boxAgenda, findBox);
});
afterAll(() => database.close());

it('sends a whole view behind one that did not go out', async () => {
	const pushed: Pick<Push, 'change'>[] = [];
	const bugs: unknown[] = [];
	let fails = false;
	const stop = broadcastRoom(
		evening.room,
		{ meters: { push: () => undefined }, reportBug: (error) => bugs.push(error) },
		({ view, change }) => {
			if (view.audience !== 'wall') return;
			if (fails) throw new Error('not sent');
			pushed.push({ change });
		}
	);
	const darken = async (dark: boolean) => {
		expect(await evening.command('set-wall', { blank: false, dark })).toMatchObject({ ok: true });
		await sleep(2 * interval);
	};
	await evening.command('open-doors');
	await evening.command('start');
	await sleep(2 * interval);
	pushed.length = 0;
	await darken(true);
	fails = true;
	await darken(false);
	fails = false;
	await darken(true);
	await darken(false);
	stop();
	expect(bugs).toHaveLength(1);
	expect(pushed.map(({ change }) => change === null)).toEqual([false, true, false]);
});
