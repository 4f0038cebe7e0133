/** What nobody looked at before the evening closed: it can be read and taken out, and not let through any more. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import { chance } from '#lib/server/chance.ts';
import { erasureQueries } from '#lib/server/db/erasure.ts';
import type { Rooms } from '#lib/server/live/room/rooms.ts';
import { openWords } from '#lib/server/report/words.ts';
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

async function holdOne() {
	const evening = await holdEvening(database, [step]);
	const { log, sessionId } = evening;
	await evening.command('open-doors');
	const ann = await evening.join();
	await evening.command('start');
	await evening.command('open-step', { stepId: step.id });
	const write = async (text: string) => {
		const id = randomUUID();
		await evening.act(ann, step.id, { kind: 'add', id, mood: 'better', theme: null, text });
		return id;
	};
	const decide = (action: object) =>
		evening.room.submit({
			...{ kind: 'moderate', actionId: randomUUID(), actor: 'facilitator', stepId: step.id },
			action
		});
	const rooms = {
		find: async () => evening.room,
		findFresh: async () => evening.room
	} as unknown as Rooms;
	const words = openWords({
		...{ log, rooms, chance, erasure: erasureQueries(database.db) },
		noteErased: async () => undefined
	});
	return {
		...{ evening, write, decide, words },
		async held() {
			const waiting = (await words.heldAtClosing(sessionId)).flat();
			return (await words.list(sessionId))
				.filter(({ id }) => waiting.includes(id))
				.map((text) => text.words);
		}
	};
}

it('is told once the evening is over, until its words are taken out', async () => {
	const { evening, write, decide, words, held } = await holdOne();
	await write('Een bankje bij de vijver');
	await write('Bel mij op 06-12345678');
	const shown = await write('Bel de buurman op 06-87654321');
	const hidden = await write('Bel haar op 06-11112222');
	await decide({ kind: 'show', item: shown });
	await decide({ kind: 'hide', item: hidden, reason: 'personal' });
	expect(await held()).toEqual([]);
	await evening.command('close-session');
	expect(await held()).toEqual(['Bel mij op 06-12345678']);
	// The result is settled: nobody lets it through any more.
	const { entries } = await evening.log.read(evening.sessionId);
	const late = entries.length;
	expect(await decide({ kind: 'show', item: shown })).toMatchObject({ refusal: 'session-over' });
	expect((await evening.log.read(evening.sessionId)).entries).toHaveLength(late);
	const ids = (await words.heldAtClosing(evening.sessionId)).flat();
	await words.erase(evening.sessionId, 'facilitator', ids);
	expect(await words.heldAtClosing(evening.sessionId)).toEqual([]);
});
