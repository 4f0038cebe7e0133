/** What an evening leaves behind goes when its term is over, and not before: words first, then the log. Results stay. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import { chance } from '#lib/server/chance.ts';
import { erasureQueries } from '#lib/server/db/erasure.ts';
import { freeText } from '#lib/server/db/schema/log.ts';
import { sessionQueries } from '#lib/server/db/sessions.ts';
import { slipQueries } from '#lib/server/db/slips.ts';
import type { Rooms } from '#lib/server/live/room/rooms.ts';
import type { Kompas } from '#lib/server/kompas/kompas.ts';
import { openExports } from '#lib/server/report/export.ts';
import { openWords } from '#lib/server/report/words.ts';
import { keepTidy } from '#lib/server/sessions/tidy.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening } from './evening.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());

const step = {
	...{ id: 'cards', activity: 'contributions', title: 'Wat speelt er?', minutes: 10, note: '' },
	settings: findActivity('contributions')?.settingsSchema.parse({})
};

/** An evening with one card, and the tidying of a server some months later. */
async function holdOne(isReported = true) {
	const evening = await holdEvening(database, [step]);
	await evening.command('open-doors');
	const ann = await evening.join();
	await evening.command('start');
	await evening.command('open-step', { stepId: step.id });
	const id = randomUUID();
	const card = { kind: 'add', id, mood: 'better', theme: null, text: 'Een bankje bij de vijver' };
	expect(await evening.act(ann, step.id, card)).toMatchObject({ ok: true });
	await evening.command('close-step', { stepId: step.id });
	await evening.command('show-result', { stepId: step.id });
	await evening.command('close-session');
	if (isReported) await evening.command('report');
	const sessions = sessionQueries(database.db);
	const { log, sessionId } = evening;
	const rooms = { find: async () => evening.room } as unknown as Rooms;
	const words = openWords({
		...{ log, rooms, chance, erasure: erasureQueries(database.db) },
		noteErased: async () => undefined
	});
	const failures: unknown[] = [];
	const exports = openExports({ log, sessions, kompas: {} as Kompas });
	return {
		evening,
		words: async () => (await words.list(sessionId)).map((text) => text.words),
		lines: async () => (await log.readStretch(sessionId, 0, 1_000)).length,
		outcomes: async () => (await sessions.listOutcomes(sessionId)).length,
		async withheld() {
			const session = await sessions.findById(sessionId);
			return session && exports.withheldFrom({ ...session, publishedAt: new Date() }, null);
		},
		async tidyAfter(months: number) {
			const now = new Date();
			now.setUTCMonth(now.getUTCMonth() + months);
			const tidying = keepTidy({
				...{
					alone: (work) => work(),
					sessions,
					rooms,
					log,
					keys: evening.world.keys,
					words,
					chance: { ...chance, now: () => now }
				},
				...{
					terms: { texts: 24, answers: 60, contacts: 90 },
					auth: { removeExpired: async () => undefined },
					following: { followAll: async () => undefined },
					contacts: { eraseDue: async () => 0 },
					slips: slipQueries(database.db)
				},
				noteErased: async () => undefined,
				reportFailure: (error) => failures.push(error)
			});
			await tidying.tidy();
			tidying.close();
			expect(failures).toEqual([]);
		}
	};
}

it('words go after their term, and the log that named them still holds', async () => {
	const { evening, words, lines, tidyAfter } = await holdOne();
	await tidyAfter(23);
	expect(await words()).toEqual(['Een bankje bij de vijver']);
	const before = await lines();
	await tidyAfter(25);
	expect(await words()).toEqual([]);
	const room = await evening.restart();
	expect((await room.atRest((resting) => resting.viewFor('wall'))).readOnly).toBe(false);
	expect(await lines()).toBe(before + 1);
	// Once: there is nothing left to erase.
	await tidyAfter(26);
	expect(await lines()).toBe(before + 1);
});

it('the log goes after its term; results stay, and who wants to recount is told why not', async () => {
	const { words, lines, outcomes, withheld, tidyAfter } = await holdOne();
	const results = await outcomes();
	expect(results).toBeGreaterThan(0);
	await tidyAfter(59);
	expect(await lines()).toBeGreaterThan(0);
	expect(await withheld()).not.toBe('removed');
	await tidyAfter(61);
	expect([await lines(), await words(), await outcomes()]).toEqual([0, [], results]);
	expect(await withheld()).toBe('removed');
});

it('what was written on an evening without a report, which could not be made, goes after the same term', async () => {
	const { words, lines, tidyAfter } = await holdOne(false);
	await tidyAfter(23);
	expect(await words()).toHaveLength(1);
	await tidyAfter(25);
	expect(await words()).toEqual([]);
	await tidyAfter(61);
	expect(await lines()).toBe(0);
});

it('the mark by which a slip finds a text goes with the words', async () => {
	const { evening, tidyAfter } = await holdOne();
	const ofEvening = eq(freeText.sessionId, evening.sessionId);
	const marks = async () =>
		(await database.db.select().from(freeText).where(ofEvening)).map(
			(row) => row.slipMark !== null
		);
	expect(await marks()).toEqual([true]);
	await tidyAfter(25);
	expect(await marks()).toEqual([false]);
});
