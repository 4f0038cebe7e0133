import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chance } from '#lib/server/chance.ts';
import { logEntry } from '#lib/server/db/schema/log.ts';
import { participant, session } from '#lib/server/db/schema/session.ts';
import { sessionQueries, type SessionRow } from '#lib/server/db/sessions.ts';
import { joinsFromAddress, openDoor } from '#lib/server/live/door/door.ts';
import { keepTidy } from '#lib/server/sessions/tidy.ts';
import { openLooks } from '#lib/server/live/room/looks.ts';
import type { Rooms } from '#lib/server/live/room/rooms.ts';
import { identifySocket } from '#lib/server/live/sockets/identify.ts';
import { aroundWrites } from './around-writes.ts';
import { boxAgenda, findBox } from './ballot-box.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening } from './evening.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());

/** The doors are open; writing fails before or after it is stored, as long as the test says so. */
async function openDoors(mostParticipants = 500, opened = true) {
	const trouble = { when: null as 'before' | 'after' | null };
	const fail = (now: 'before' | 'after') => {
		if (trouble.when === now) throw new Error('connection reset');
	};
	const evening = await holdEvening(database, boxAgenda, findBox, (log) =>
		aroundWrites(log, { before: () => fail('before'), after: async () => fail('after') })
	);
	if (opened) await evening.command('open-doors');
	const findRoom = async () => {
		await evening.room.refresh();
		return evening.room;
	};
	const rooms = { find: async () => evening.room, findFresh: findRoom } as unknown as Rooms;
	const door = openDoor(sessionQueries(database.db), rooms, chance, false, mostParticipants);
	const row = { id: evening.sessionId } as SessionRow;
	const looks = openLooks(rooms, sessionQueries(database.db));
	return {
		trouble,
		command: evening.command,
		restart: evening.restart,
		welcome: (welcome: boolean) => evening.command('set-newcomers', { welcome }),
		joinRoom: () => evening.join(),
		async holdToTheEnd() {
			await evening.command('start');
			await evening.command('close-session');
		},
		id: evening.sessionId,
		eraseNothing: () => evening.command('erase-words', { textIds: [] }),
		door,
		code: async () => (await sessionQueries(database.db).findById(row.id))?.code ?? '',
		stored: async () =>
			(await database.db.select().from(participant).where(eq(participant.sessionId, row.id)))
				.length,
		newSecret: door.newSecret,
		join: (token: string | null) => door.join(row, token, 'resident', null),
		async lookWith(token: string | null) {
			const participantId = (await door.recognise(row.id, token)) ?? '';
			return looks.asParticipant(row.id, participantId);
		},
		present: () => evening.room.atRest((room) => room.viewFor('facilitator').present.resident)
	};
}

describe('whoever cannot come in', () => {
	it('is told so and leaves nothing behind: too early, too late, or when the hall is full', async () => {
		const early = await openDoors(500, false);
		expect(await early.join(null)).toEqual({ refusal: 'session-not-open-yet', token: null });
		expect(await early.stored()).toBe(0);
		const small = await openDoors(2);
		const first = await small.join(null);
		await small.join(null);
		expect(await small.join(null)).toEqual({ refusal: 'hall-full', token: null });
		expect(await small.stored()).toBe(2);
		// Who is in comes in again.
		expect(await small.join('token' in first ? first.token : null)).toEqual(first);
		await small.holdToTheEnd();
		expect(await small.join(null)).toEqual({ refusal: 'session-over', token: null });
		expect(await small.stored()).toBe(2);
	});

	it('waits while the doors are closed again; who was in is in, as the same person', async () => {
		const { join, stored, lookWith, present, command, restart } = await openDoors();
		const first = await join(null);
		const token = 'token' in first ? first.token : null;
		await command('close-doors');
		await restart();
		expect(await join(null)).toEqual({ refusal: 'session-not-open-yet', token: null });
		expect(await join(token)).toEqual(first);
		expect((await lookWith(token))?.view).toMatchObject({ phase: 'planned', step: null });
		await command('open-doors');
		expect(await join(token)).toEqual(first);
		await join(null);
		expect([await present(), await stored()]).toEqual([2, 2]);
	});

	it('is told to wait when hundreds come from one address at once, and comes in after that', async () => {
		const { door, code, stored } = await openDoors(5_000);
		const row = await sessionQueries(database.db).findByCode(await code());
		if (!row) throw new Error('The evening is gone');
		const most = joinsFromAddress.most;
		const attempts = Array.from({ length: most + 5 }, () =>
			door.join(row, null, 'resident', null, '192.0.2.66')
		);
		const refused = (await Promise.all(attempts)).filter((one) => 'refusal' in one);
		expect(refused).toHaveLength(5);
		expect(refused[0]).toMatchObject({ refusal: 'too-fast', token: expect.any(String) as string });
		expect(await stored()).toBe(most);
		const [wave] = refused;
		await sleep(joinsFromAddress.seconds * 1_000);
		const again = await door.join(row, wave?.token ?? null, 'resident', null, '192.0.2.66');
		expect(again).toEqual({ token: wave?.token });
	});
});

describe('whoever is new while the doors are closed to newcomers', () => {
	it('is told so and leaves nothing behind; who is in comes back, and after it anybody comes in', async () => {
		const evening = await openDoors();
		const ann = await evening.join(null);
		await evening.welcome(false);
		expect(await evening.join(null)).toEqual({ refusal: 'no-newcomers', token: null });
		expect(await evening.stored()).toBe(1);
		expect(await evening.join(ann.token)).toEqual(ann);
		// Past the door there is the room, which refuses by itself.
		await expect(evening.joinRoom()).rejects.toThrow('no-newcomers');
		await evening.welcome(true);
		expect(await evening.join(null)).toMatchObject({ token: expect.any(String) as string });
		expect(await evening.present()).toBe(2);
	});
});

describe('what an evening leaves behind', () => {
	const hour = 3600 * 1000;

	it('is gone two days after its end, closed or left, and not before; one still to come keeps all', async () => {
		const over = await openDoors();
		await over.join(null);
		await over.holdToTheEnd();
		const left = await openDoors();
		await left.join(null);
		const toCome = await openDoors();
		await toCome.join(null);
		await database.db
			.update(session)
			.set({ plannedAt: new Date(Date.now() + 11 * 24 * hour) })
			.where(eq(session.id, toCome.id));
		// Words are taken out the day after: that ends no evening anew.
		await over.eraseNothing();
		await database.db
			.update(logEntry)
			.set({ at: new Date(Date.now() + 30 * hour) })
			.where(eq(logEntry.kind, 'erase-words'));
		let hours = 47;
		const tidying = keepTidy({
			alone: (work) => work(),
			sessions: sessionQueries(database.db),
			rooms: { findFresh: () => Promise.reject(new Error('no room')) },
			log: {
				remove: async () => undefined,
				hasUntold: async () => false,
				removeUntold: async () => undefined
			},
			noteErased: async () => undefined,
			keys: { list: () => [], destroy: () => undefined },
			words: { list: async () => [], erase: () => Promise.reject(new Error('no words')) },
			terms: { texts: 240, answers: 240, contacts: 90 },
			auth: { removeExpired: async () => undefined },
			following: { followAll: async () => undefined },
			contacts: { eraseDue: async () => 0 },
			slips: { remove: async () => undefined },
			chance: { ...chance, now: () => new Date(Date.now() + hours * hour) },
			reportFailure: () => undefined
		});
		await tidying.tidy();
		const stored = async () => Promise.all([over, left, toCome].map((evening) => evening.stored()));
		expect(await stored()).toEqual([1, 1, 1]);
		hours = 49;
		await tidying.tidy();
		expect(await stored()).toEqual([0, 0, 1]);
		tidying.close();
	});
});

describe('whoever is in', () => {
	it('is not slowed by somebody at the same address who guesses codes', async () => {
		const { door, code, join } = await openDoors();
		const right = await code();
		const joined = await join(null);
		const address = '192.0.2.66';
		await Promise.all(Array.from({ length: 40 }, () => door.findByCode('QQQQQQ', address)));
		const time = async (readCookie?: (name: string) => string | undefined) => {
			const began = performance.now();
			expect(await door.findByCode(right, address, readCookie)).toMatchObject({ code: right });
			return performance.now() - began;
		};
		const cookies = new Map([[door.cookieName(right), 'token' in joined ? joined.token : '']]);
		expect(await time((name) => cookies.get(name) ?? undefined)).toBeLessThan(1_000);
		expect(await time(() => 'guessed')).toBeGreaterThan(2_000);
	});
});

describe('whoever comes in while the server is in trouble', () => {
	it.each(['before', 'after'] as const)(
		'is counted once at the next try, when it failed %s it was stored',
		async (when) => {
			const { trouble, join, present } = await openDoors();
			trouble.when = when;
			const refused = await join(null);
			expect(refused).toMatchObject({ refusal: 'not-saved' });
			trouble.when = null;
			expect(await join(refused.token)).toEqual({ token: refused.token });
			expect(await join(refused.token)).toEqual({ token: refused.token });
			expect(await present()).toBe(1);
		}
	);

	it('is counted once, also after two tries at the same moment', async () => {
		const { trouble, join, present } = await openDoors();
		trouble.when = 'before';
		const { token } = await join(null);
		trouble.when = null;
		expect(await Promise.all([join(token), join(token)])).toEqual([{ token }, { token }]);
		expect(await present()).toBe(1);
	});

	it('has no seat at a socket before they are in, so that nobody counts as connected who did not come in', async () => {
		const { trouble, join, code, door, command } = await openDoors();
		const identify = identifySocket({ door, auth: {} as never });
		trouble.when = 'before';
		const { token } = await join(null);
		trouble.when = null;
		const hello = {
			...{ audience: 'participant' as const, code: await code(), address: '192.0.2.7' },
			cookies: `${door.cookieName(await code())}=${token}`
		};
		expect(await identify(hello)).toEqual({ refusal: 'not-joined' });
		await command('close-doors');
		expect(await identify(hello)).toEqual({ refusal: 'not-joined' });
		await command('open-doors');
		await join(token);
		expect(await identify(hello)).toMatchObject({ kind: 'phone' });
	});

	it('comes in no sooner than anybody once the hall is full', async () => {
		const { trouble, join, present } = await openDoors(1);
		trouble.when = 'before';
		const { token } = await join(null);
		trouble.when = null;
		await join(null);
		expect(await join(token)).toEqual({ refusal: 'hall-full', token: null });
		expect(await present()).toBe(1);
	});

	it('does not see the evening before they are in, also not while the doors are closed again', async () => {
		const { trouble, join, lookWith, command } = await openDoors();
		trouble.when = 'before';
		const { token } = await join(null);
		trouble.when = null;
		expect(await lookWith(token)).toBeNull();
		await command('close-doors');
		expect(await lookWith(token)).toBeNull();
		await command('open-doors');
		await join(token);
		expect(await lookWith(token)).toMatchObject({ view: { phase: 'open' } });
	});
});

describe('whoever sends the form twice', () => {
	it('is one participant, whichever of the two arrives first', async () => {
		const { join, present, newSecret } = await openDoors();
		const token = newSecret();
		expect(await Promise.all([join(token), join(token), join(token)])).toEqual(
			Array.from({ length: 3 }, () => ({ token }))
		);
		expect(await join(token)).toEqual({ token });
		expect(await present()).toBe(1);
	});

	it('is another than who sends it from another browser', async () => {
		const { join, present, newSecret } = await openDoors();
		const [ann, bo] = [newSecret(), newSecret()];
		await Promise.all([join(ann), join(bo), join(null)]);
		expect(await present()).toBe(3);
	});

	it('gets a secret of ours in the place of one that can be guessed', async () => {
		const { join } = await openDoors();
		for (const weak of ['', 'a', 'K7M4TP', 'x'.repeat(500)]) {
			expect(await join(weak)).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/) });
		}
	});
});

describe('whoever was in', () => {
	it('is thanked when the evening is over', async () => {
		const { join, holdToTheEnd, lookWith } = await openDoors();
		const { token } = await join(null);
		await holdToTheEnd();
		expect(await lookWith(token)).toMatchObject({ view: { phase: 'closed' } });
		expect(await join(null)).toEqual({ refusal: 'session-over', token: null });
	});
});
