import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { logEntry, outcome, sealedBallot } from '#lib/server/db/schema/log.ts';
import type { By } from '#lib/domain/session/log-entry.ts';
import { findBrokenLink } from '#lib/domain/session/chain.ts';
import { sha256 } from '#lib/server/live/room/hashes.ts';
import { aroundWrites } from './around-writes.ts';
import { boxAgenda, findBox } from './ballot-box.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening, type TestEvening } from './evening.ts';

let database: TestDatabase;
let evening: TestEvening;

beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	evening = await holdEvening(database, boxAgenda, findBox);
});

const open = { stepId: 'open-box' };
const secret = { stepId: 'secret-box' };

async function begin(step: { stepId: string } = open): Promise<void> {
	await evening.command('open-doors');
	await evening.command('start');
	await evening.command('go-to', step);
	await evening.command('open-step', step);
}

function rows() {
	return database.db.select().from(logEntry).where(eq(logEntry.sessionId, evening.sessionId));
}

function look() {
	return evening.room.atRest((room) => room.viewFor('facilitator'));
}

describe('a room', () => {
	it('lets nobody in before the doors are open', async () => {
		await expect(evening.join()).rejects.toThrow('session-not-open-yet');
	});

	it('has one effect for an action that came twice, also when both came together', async () => {
		await begin();
		const ann = await evening.join();
		const id = randomUUID();
		const replies = await Promise.all([
			evening.act(ann, 'open-box', { word: 'yes' }, id),
			evening.act(ann, 'open-box', { word: 'yes' }, id)
		]);
		expect(replies.every(({ ok }) => ok)).toBe(true);
		expect((await rows()).filter(({ actionId }) => actionId === id)).toHaveLength(1);
		expect(await evening.act(ann, 'open-box', { word: 'yes' }, id)).toMatchObject({ ok: true });
		expect(await rows()).toHaveLength(6);
	});

	it('shows and acknowledges nothing that is not stored', async () => {
		let release = (): void => undefined;
		let holding = false;
		let stored = (): void => undefined;
		const isStored = new Promise<void>((resolve) => (stored = resolve));
		const held = await holdEvening(database, boxAgenda, findBox, (log) =>
			aroundWrites(log, {
				after: async () => {
					if (!holding) return;
					stored();
					await new Promise<void>((go) => (release = go));
				}
			})
		);
		evening = held;
		await begin();
		const ann = await evening.join();
		holding = true;
		let answered = false;
		let seen: number | null | undefined;
		const reply = evening.act(ann, 'open-box', { word: 'yes' }).then(() => (answered = true));
		await isStored;
		const glance = evening.room
			.atRest((room) => room.viewFor('facilitator').step?.answered)
			.then((count) => (seen = count));
		await new Promise((resolve) => setTimeout(resolve, 80));
		expect({ answered, seen }).toEqual({ answered: false, seen: undefined });
		release();
		await Promise.all([reply, glance]);
		expect({ answered, seen }).toEqual({ answered: true, seen: 1 });
	});

	it('is the same evening after a restart', async () => {
		await begin();
		const people = await Promise.all([evening.join(), evening.join('professional')]);
		for (const person of people) await evening.act(person, 'open-box', { word: 'no' });
		const before = await look();
		await evening.restart();
		expect(await look()).toEqual(before);
	});

	it('puts what waits together into one commit', async () => {
		const sizes: number[] = [];
		evening = await holdEvening(database, boxAgenda, findBox, (log) =>
			aroundWrites(log, { before: ({ entries }) => void sizes.push(entries.length) })
		);
		await begin();
		const people = await Promise.all(Array.from({ length: 40 }, () => evening.join()));
		sizes.length = 0;
		await Promise.all(people.map((one) => evening.act(one, 'open-box', { word: 'yes' })));
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(40);
		expect(sizes.length).toBeLessThanOrEqual(3);
	});

	it('opens read-only when somebody changed its log', async () => {
		await begin();
		const ann = await evening.join();
		await evening.act(ann, 'open-box', { word: 'yes' });
		await database.db
			.update(logEntry)
			.set({ payload: { question: 'word', counts: false, ballot: null } })
			.where(and(eq(logEntry.sessionId, evening.sessionId), eq(logEntry.kind, 'cast')));
		await evening.restart();
		expect((await look()).readOnly).toBe(true);
		expect(await evening.act(ann, 'open-box', { word: 'no' })).toEqual({
			ok: false,
			refusal: 'read-only'
		});
		const stored = await evening.log.read(evening.sessionId);
		expect(findBrokenLink(evening.sessionId, stored.entries, sha256)).not.toBeNull();
	});

	it('keeps a chain that anybody can check', async () => {
		await begin();
		await evening.act(await evening.join(), 'open-box', { why: 'Omdat het kan.' });
		const stored = await evening.log.read(evening.sessionId);
		expect(findBrokenLink(evening.sessionId, stored.entries, sha256)).toBeNull();
		expect(JSON.stringify(stored.entries, sha256)).not.toContain('Omdat het kan');
		expect([...stored.texts.values()]).toContain('Omdat het kan.');
	});

	it('stores the outcome of a step when it closes, and again when it was opened once more', async () => {
		await begin();
		const ann = await evening.join();
		await evening.act(ann, 'open-box', { word: 'yes' });
		await evening.command('close-step', open);
		await evening.command('open-step', open);
		await evening.act(ann, 'open-box', { word: 'no' });
		await evening.command('close-step', open);
		const stored = await database.db
			.select()
			.from(outcome)
			.where(eq(outcome.sessionId, evening.sessionId));
		expect(stored.map(({ result }) => result)).toEqual([{ words: ['no'] }]);
	});
});

describe('names in the log', () => {
	it('are nobody’s elsewhere, another one in every step, and nobody can tell any more once the evening is over', async () => {
		await begin();
		const ann = await evening.join();
		await evening.act(ann, 'open-box', { word: 'yes' });
		await evening.command('go-to', secret);
		await evening.command('open-step', secret);
		await evening.act(ann, 'secret-box', { word: 'yes' });
		const lines = await rows();
		const seats = lines.map(({ by }) => by as By);
		const names = seats.flatMap((by) => (by.seat === 'phone' ? [by.who] : []));
		expect(new Set(names).size).toBe(3);
		expect(JSON.stringify(lines)).not.toContain(ann);
		expect(JSON.stringify(seats)).not.toContain('facilitator');
		await evening.command('close-session');
		expect(evening.world.keys.list(evening.sessionId)).toEqual([]);
	});
});

describe('a secret step', () => {
	it('holds nobody’s name in its log, and lets one change one’s mind', async () => {
		await begin(secret);
		const ann = await evening.join();
		await evening.act(ann, 'secret-box', { word: 'yes' });
		const reply = await evening.act(ann, 'secret-box', { word: 'no' });
		expect(reply).toMatchObject({ ok: true, own: { is: 'known', content: 'no' } });
		expect((await look()).step?.answered).toBe(1);
		const casts = (await rows()).filter(({ kind }) => kind === 'cast');
		const seats = casts.map(({ by }) => by as Extract<By, { seat: 'phone' }>);
		expect(new Set(seats.map(({ who }) => who)).size).toBe(1);
		expect(seats[0]?.who).not.toBe(ann);
		expect(seats.map(({ kind }) => kind)).toEqual([null, null]);
		expect(casts.map(({ payload }) => payload)).toEqual([
			{ question: 'word', counts: true },
			{ question: 'word', counts: true }
		]);
		expect(casts[0]?.at).toEqual(casts[1]?.at);
	});

	it('still knows one’s own answer after a restart, as long as it is not closed for good', async () => {
		await begin(secret);
		const ann = await evening.join();
		await evening.act(ann, 'secret-box', { word: 'yes' });
		const room = await evening.restart();
		expect(await room.atRest((resting) => resting.ownFor(ann))).toEqual({
			is: 'known',
			content: 'yes'
		});
	});

	it('cannot be led back to anybody once the hall has seen the result', async () => {
		await begin(secret);
		const [ann, bo] = [await evening.join(), await evening.join()];
		const ownOf = (person: string) => evening.room.atRest((room) => room.ownFor(person));
		await evening.act(ann, 'secret-box', { word: 'yes' });
		await evening.command('close-step', secret);
		expect(await ownOf(ann)).toEqual({ is: 'known', content: 'yes' });
		expect(await ownOf(bo)).toEqual({ is: 'none' });
		await evening.command('show-result', secret);
		expect(evening.world.keys.list(evening.sessionId)).toEqual(['evening']);
		expect(
			await database.db
				.select()
				.from(sealedBallot)
				.where(eq(sealedBallot.sessionId, evening.sessionId))
		).toEqual([]);
		// Of neither it is said that there is no answer: who gave one, nobody can find out any more.
		expect(await ownOf(ann)).toEqual({ is: 'cut' });
		expect(await ownOf(bo)).toEqual({ is: 'cut' });
		expect(await evening.command('open-step', secret)).toEqual({
			ok: false,
			refusal: 'result-was-shown'
		});
		await evening.command('hide-result', secret);
		expect(await evening.command('open-step', secret)).toEqual({
			ok: false,
			refusal: 'result-was-shown'
		});
	});
});

describe('two facilitators', () => {
	it('cannot skip a step by pressing at the same time', async () => {
		await evening.command('open-doors');
		await evening.command('start');
		const basedOn = (await look()).console.controlSeq;
		const press = () =>
			evening.room.submit({
				kind: 'command',
				actionId: randomUUID(),
				actor: 'facilitator',
				basedOn,
				name: 'go-to',
				stepId: 'secret-box',
				payload: secret
			});
		expect(await press()).toMatchObject({ ok: true });
		expect(await press()).toEqual({ ok: false, refusal: 'screen-was-behind' });
	});
});
