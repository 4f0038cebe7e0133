/** Duplicated, late and reordered messages: a refusal that was given is final. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LogQueries } from '#lib/server/db/log.ts';
import { givenRefusal } from '#lib/server/db/schema/log.ts';
import { hashText } from '#lib/server/live/room/hashes.ts';
import { aroundWrites } from './around-writes.ts';
import { boxAgenda, findBox } from './ballot-box.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening, type TestEvening } from './evening.ts';

const stepId = 'secret-box';
let database: TestDatabase;
let evening: TestEvening;
let failing = false;

beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());

async function begin(shared: boolean): Promise<void> {
	const fail = () => {
		if (failing) throw new Error('The database went away between deciding and storing');
	};
	const failAtTimes = (log: LogQueries) => aroundWrites(log, { before: fail });
	evening = await holdEvening(database, boxAgenda, findBox, failAtTimes, 5_000, shared);
	await evening.command('open-doors');
	await evening.command('start');
	await evening.command('go-to', { stepId });
}

const vote = (person: string, id: string) => evening.act(person, stepId, { word: 'yes' }, id);

async function isInLog(id: string): Promise<boolean> {
	const { entries } = await evening.log.read(evening.sessionId);
	return entries.some(({ actionId }) => actionId === id);
}

const places = [
	{ where: 'at the only server there is', shared: false },
	{ where: 'at one of several servers', shared: true }
];

describe.each(places)('a person who was refused $where', ({ shared }) => {
	beforeEach(() => begin(shared));

	it('finds nothing of it in the log, also when the same message comes once more after the step was opened', async () => {
		const ann = await evening.join();
		const id = randomUUID();
		const refused = { ok: false, refusal: 'step-not-open' };
		expect(await vote(ann, id)).toEqual(refused);
		await evening.command('open-step', { stepId });
		expect(await vote(ann, id)).toEqual(refused);
		expect(await isInLog(id)).toBe(false);
	});

	it('is so once, also when a copy stands right behind what opened the step', async () => {
		const ann = await evening.join();
		const id = randomUUID();
		const refused = { ok: false, refusal: 'step-not-open' };
		// While this one is committed, the others are queued, and committed as one batch.
		const before = evening.command('set-wall', { blank: true, dark: false });
		const first = vote(ann, id);
		const opened = evening.command('open-step', { stepId });
		const copy = vote(ann, id);
		expect(await Promise.all([before, first, opened, copy])).toMatchObject([
			{ ok: true },
			refused,
			{ ok: true },
			refused
		]);
		expect(await isInLog(id)).toBe(false);
	});

	it('leaves a trace where another server has to know it, without a word of what was asked or by whom', async () => {
		const ann = await evening.join();
		const id = randomUUID();
		await vote(ann, id);
		await vote(ann, id);
		const asked = { kind: 'act', by: 'participant', channel: 'phone', stepId };
		const key = hashText(id, JSON.stringify({ ...asked, action: { word: 'yes' } }));
		const stored = await database.db
			.select()
			.from(givenRefusal)
			.where(eq(givenRefusal.sessionId, evening.sessionId));
		const trace = { sessionId: evening.sessionId, number: 1, key, refusal: 'step-not-open' };
		expect(stored).toEqual(shared ? [trace] : []);
	});

	it('can give the same answer anew', async () => {
		const ann = await evening.join();
		await vote(ann, randomUUID());
		await evening.command('open-step', { stepId });
		expect(await vote(ann, randomUUID())).toMatchObject({ ok: true });
	});

	it('only because the database was away is taken after all', async () => {
		const ann = await evening.join();
		const id = randomUUID();
		await evening.command('open-step', { stepId });
		failing = true;
		expect(await vote(ann, id)).toEqual({ ok: false, refusal: 'not-saved' });
		failing = false;
		expect(await vote(ann, id)).toMatchObject({ ok: true });
	});

	it('and then changed what was wrong on the same form is taken', async () => {
		const ann = await evening.join();
		await evening.command('open-step', { stepId });
		const id = randomUUID();
		const long = { why: 'x'.repeat(1_000) };
		expect(await evening.act(ann, stepId, long, id)).toMatchObject({ ok: false });
		expect(await evening.act(ann, stepId, { why: 'x' }, id)).toMatchObject({
			ok: true
		});
	});
});
