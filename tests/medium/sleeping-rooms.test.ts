/** Idle rooms: the process evicts them from memory, and the log wakes them again. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { chance } from '#lib/server/chance.ts';
import type { Room } from '#lib/server/live/room/room.ts';
import { keepRooms, type Rooms } from '#lib/server/live/room/rooms.ts';
import { boxAgenda, findBox } from './ballot-box.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening, type TestEvening } from './evening.ts';
import { startLiveApp } from './live-app.ts';

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);

describe('a room', () => {
	let database: TestDatabase;
	let evening: TestEvening;
	let rooms: Rooms;
	let awake: Room[];
	let isWatched: boolean;

	beforeAll(async () => {
		database = await openTestDatabase();
	});
	afterAll(() => database.close());

	beforeEach(async () => {
		evening = await holdEvening(database, boxAgenda, findBox);
		await evening.command('open-doors');
		await evening.command('start');
		await evening.command('go-to', { stepId: 'secret-box' });
		await evening.command('open-step', { stepId: 'secret-box' });
		rooms = keepRooms({ ...evening.world, shared: false });
		awake = [];
		isWatched = false;
		rooms.watchedBy((sessionId) => isWatched && sessionId === evening.sessionId);
		rooms.onWake((room) => {
			awake.push(room);
			return () => awake.splice(awake.indexOf(room), 1);
		});
	});
	afterEach(() => rooms.close());

	const wake = () => rooms.find(evening.sessionId);
	const countAnswered = (room: Room) =>
		room.atRest((resting) => resting.viewFor('facilitator').step?.answered);

	function submitVote(room: Room, actor: string) {
		const act = { kind: 'act', by: 'participant', channel: 'phone', stepId: 'secret-box' } as const;
		return room.submit({ ...act, actionId: randomUUID(), actor, action: { word: 'yes' } });
	}

	async function vote(room: Room) {
		const actor = await evening.join();
		await room.refresh();
		return submitVote(room, actor);
	}

	it('falls asleep when nobody asked for it for ten minutes, and wakes from the log', async () => {
		const room = await wake();
		await vote(room);
		rooms.letSleep(inMinutes(9));
		expect(awake).toEqual([room]);
		rooms.letSleep(inMinutes(11));
		expect(awake).toEqual([]);
		const woken = await wake();
		expect(woken).not.toBe(room);
		expect(awake).toEqual([woken]);
		expect(await countAnswered(woken)).toBe(1);
	});

	it('stays awake for who watches it, and for what waits in it', async () => {
		const room = await wake();
		isWatched = true;
		rooms.letSleep(inMinutes(11));
		expect(awake).toEqual([room]);
		isWatched = false;
		const voted = submitVote(room, await evening.join());
		rooms.letSleep(inMinutes(11));
		expect(awake).toEqual([room]);
		await voted;
		await room.drain();
		rooms.letSleep(inMinutes(11));
		expect(awake).toEqual([]);
	});

	it('is kept awake by who asks for it, and not by what other processes do', async () => {
		const room = await wake();
		const clock = vi.spyOn(chance, 'now').mockImplementation(() => inMinutes(8));
		try {
			await wake();
			rooms.letSleep(inMinutes(16));
			expect(awake).toEqual([room]);
			clock.mockImplementation(() => inMinutes(16));
			await evening.join();
			rooms.hear(evening.sessionId, evening.room.seq);
			await room.drain();
			expect(room.seq).toBe(evening.room.seq);
			rooms.letSleep(inMinutes(19));
			expect(awake).toEqual([]);
		} finally {
			clock.mockRestore();
		}
	});

	it('hands over what is sent to it in its sleep, so that it is seen where people look', async () => {
		const asleep = await wake();
		rooms.letSleep(inMinutes(11));
		const woken = await wake();
		const seen: number[] = [];
		woken.onFold((entries, ours) => ours && seen.push(...entries.map(({ seq }) => seq)));
		const reply = await vote(asleep);
		expect(reply).toMatchObject({ ok: true, own: { is: 'known', content: 'yes' } });
		expect(seen).toEqual(reply.ok ? [reply.seq] : []);
		expect(await countAnswered(woken)).toBe(1);
		expect(await countAnswered(asleep)).toBe(1);
		expect(awake).toEqual([woken]);
	});

	it('wakes for who still held it', async () => {
		const asleep = await wake();
		rooms.letSleep(inMinutes(11));
		expect(await vote(asleep)).toMatchObject({ ok: true });
		expect(awake).toHaveLength(1);
		expect(awake[0]).not.toBe(asleep);
	});
});

describe('an evening at a server', () => {
	it('leaves its memory when the last screen has gone, and is pushed again to who comes back', async () => {
		const live = await startLiveApp();
		const clock = vi.spyOn(chance, 'now');
		const countRooms = () => live.app.meters.read().rooms;
		try {
			const session = await live.planEvening();
			const staff = `${live.app.auth.cookieName}=${live.staffToken}`;
			const openConsole = () =>
				live.connect({ audience: 'facilitator', code: session.code }, staff);
			const before = countRooms();
			const wall = await live.connect({ audience: 'wall', code: session.code });
			await wall.emitWithAck('look');
			expect(countRooms()).toBe(before + 1);
			clock.mockImplementation(() => inMinutes(11));
			// The practice evening of the first start, at which nobody looks, goes; the one that is watched stays.
			await expect.poll(countRooms, { timeout: 5_000 }).toBe(1);
			wall.close();
			clock.mockImplementation(() => inMinutes(22));
			await expect.poll(countRooms, { timeout: 5_000 }).toBe(0);

			const again = await live.connect({ audience: 'wall', code: session.code });
			await again.emitWithAck('look');
			const opened = new Promise((done) => again.on('view', ({ phase }) => done(phase)));
			const command = { kind: 'open-doors' } as const;
			const sent = { id: randomUUID(), basedOn: 0, command };
			expect(await (await openConsole()).emitWithAck('command', sent)).toMatchObject({ ok: true });
			expect(await opened).toBe('open');
		} finally {
			clock.mockRestore();
			await live.close();
		}
	}, 40_000);
});
