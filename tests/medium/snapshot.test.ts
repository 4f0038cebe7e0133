import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { logEntry, snapshot } from '#lib/server/db/schema/log.ts';
import { boxAgenda, findBox } from './ballot-box.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening, type TestEvening } from './evening.ts';

let database: TestDatabase;
let evening: TestEvening;
let ann: string;
let firstAct: string;

const stepId = 'open-box';

beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());

/** An evening with a snapshot somewhere in its log, and lines after it. */
beforeEach(async () => {
	evening = await holdEvening(database, boxAgenda, findBox, (log) => log, 10);
	await evening.command('open-doors');
	await evening.command('start');
	await evening.command('go-to', { stepId });
	await evening.command('open-step', { stepId });
	ann = await evening.join();
	firstAct = randomUUID();
	await evening.act(ann, stepId, { word: 'yes' }, firstAct);
	for (const word of ['no', 'yes', 'no', 'yes', 'no', 'yes']) {
		await evening.act(ann, stepId, { word });
	}
	await vi.waitFor(async () => expect(await readSnapshot()).toBeDefined());
});

const ofThisEvening = () => eq(snapshot.sessionId, evening.sessionId);
const readSnapshot = async () =>
	(await database.db.select().from(snapshot).where(ofThisEvening()))[0];
const look = () => evening.room.atRest((room) => room.viewFor('facilitator'));

function changeLine(seq: number, word: string) {
	return database.db
		.update(logEntry)
		.set({
			payload: {
				question: 'word',
				counts: true,
				ballot: { group: 'residents', channel: 'phone', content: word }
			}
		})
		.where(and(eq(logEntry.sessionId, evening.sessionId), eq(logEntry.seq, seq)));
}

describe('a room that opens from a snapshot', () => {
	it('is the same evening, and takes no action twice', async () => {
		const before = await look();
		expect((await readSnapshot())?.seq).toBeLessThan(before.seq);
		await evening.restart();
		expect(await look()).toEqual(before);
		const own = await evening.room.atRest((room) => room.ownFor(ann));
		expect(own).toEqual({ is: 'known', content: 'yes' });
		expect(await evening.act(ann, stepId, { word: 'yes' }, firstAct)).toMatchObject({ seq: 6 });
		// The same number with something else in it is no copy of it.
		const other = await evening.act(ann, stepId, { word: 'no' }, firstAct);
		expect(other).toEqual({ ok: false, refusal: 'id-taken' });
		expect((await look()).seq).toBe(before.seq);
	});

	it('is closed for writing when a line before the snapshot was changed', async () => {
		await changeLine(7, 'yes');
		await evening.restart();
		let isTold = false;
		evening.room.onFold(() => (isTold = true));
		await vi.waitFor(async () => expect((await look()).readOnly).toBe(true));
		expect(isTold).toBe(true);
		expect(await evening.act(ann, stepId, { word: 'no' })).toEqual({
			ok: false,
			refusal: 'read-only'
		});
	});

	it('is closed for writing at once when a line after it was changed', async () => {
		await changeLine((await look()).seq, 'no');
		await evening.restart();
		expect((await look()).readOnly).toBe(true);
	});

	it('is closed for writing when the snapshot says something else than the log', async () => {
		const state = (await readSnapshot())?.state
			.replace('"yes"', '"no"')
			.replace('"resident":1', '"resident":9');
		await database.db.update(snapshot).set({ state }).where(ofThisEvening());
		await evening.restart();
		await vi.waitFor(async () => expect((await look()).readOnly).toBe(true));
	});

	it('folds the log anew when older rules made the snapshot', async () => {
		const before = await look();
		await database.db.update(snapshot).set({ version: 0, state: '{}' }).where(ofThisEvening());
		await evening.restart();
		expect(await look()).toEqual(before);
	});
});
