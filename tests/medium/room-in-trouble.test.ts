import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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

async function begin(): Promise<void> {
	await evening.command('open-doors');
	await evening.command('start');
	await evening.command('go-to', { stepId: 'open-box' });
	await evening.command('open-step', { stepId: 'open-box' });
}

const look = () => evening.room.atRest((room) => room.viewFor('facilitator'));

describe('a room in trouble', () => {
	it('forgets what could not be stored, says so, and goes on', async () => {
		let broken = false;
		const shaky = await holdEvening(database, boxAgenda, findBox, (log) =>
			aroundWrites(log, {
				before: () => {
					if (broken) throw new Error('disk full');
				}
			})
		);
		evening = shaky;
		await begin();
		const ann = await evening.join();
		broken = true;
		const id = randomUUID();
		expect(await evening.act(ann, 'open-box', { word: 'yes' }, id)).toEqual({
			ok: false,
			refusal: 'not-saved'
		});
		expect((await look()).step?.answered).toBe(0);
		broken = false;
		expect(await evening.act(ann, 'open-box', { word: 'yes' }, id)).toMatchObject({ ok: true });
		expect((await look()).step?.answered).toBe(1);
		// Retried before anybody was acknowledged.
		expect(evening.bugs).toHaveLength(2);
	});

	it('does not let words that cannot be stored take along those of others', async () => {
		await begin();
		const [ann, bo] = [await evening.join(), await evening.join()];
		const replies = await Promise.all([
			evening.act(ann, 'open-box', { word: 'yes', why: 'zero \0 byte' }),
			evening.act(bo, 'open-box', { word: 'yes' }),
			evening.act(ann, 'open-box', { word: 'yes', why: 'half \ud83c of a tree' })
		]);
		expect(replies).toMatchObject([
			{ ok: false, refusal: 'message-malformed' },
			{ ok: true },
			{ ok: false, refusal: 'message-malformed' }
		]);
	});

	it('stores the others one by one when one action breaks a commit', async () => {
		const poisoned = await holdEvening(database, boxAgenda, findBox, (log) =>
			aroundWrites(log, {
				before: ({ texts }) => {
					if (JSON.stringify(texts).includes('poison')) throw new Error('refused');
				}
			})
		);
		evening = poisoned;
		await begin();
		const people = await Promise.all(Array.from({ length: 5 }, () => evening.join()));
		const replies = await Promise.all(
			people.map((person, index) =>
				evening.act(person, 'open-box', { why: index === 2 ? 'poison' : 'because' })
			)
		);
		expect(replies.map(({ ok }) => ok)).toEqual([true, true, false, true, true]);
		expect((await evening.log.findTexts(evening.sessionId)).size).toBe(4);
	});

	it('tells people that their answer is stored when only the word of the database was lost', async () => {
		let isLost = false;
		evening = await holdEvening(database, boxAgenda, findBox, (log) =>
			aroundWrites(log, {
				after: async () => {
					if (!isLost) return;
					isLost = false;
					throw new Error('connection reset');
				}
			})
		);
		await begin();
		const people = await Promise.all([evening.join(), evening.join(), evening.join()]);
		isLost = true;
		const replies = await Promise.all(
			people.map((person) => evening.act(person, 'open-box', { word: 'yes' }))
		);
		expect(replies.every(({ ok }) => ok)).toBe(true);
		const { entries } = await evening.log.read(evening.sessionId);
		expect(entries.filter(({ kind }) => kind === 'cast')).toHaveLength(3);
	});

	it('gives nobody the part of one step as that of another', async () => {
		await begin();
		const ann = await evening.join();
		const [reply] = await Promise.all([
			evening.act(ann, 'open-box', { word: 'yes' }),
			evening.command('go-to', { stepId: 'secret-box' })
		]);
		expect(reply).toMatchObject({ ok: true });
		expect(reply).not.toHaveProperty('own');
	});

	it('goes on when a screen cannot be made', async () => {
		let isBroken = false;
		evening = await holdEvening(database, boxAgenda, (name) => {
			const box = findBox(name);
			if (!box) return null;
			const ownFor = (...asked: Parameters<typeof box.rules.ownFor>) => {
				if (isBroken) throw new Error('a bug in a view');
				return box.rules.ownFor(...asked);
			};
			return { ...box, rules: { ...box.rules, ownFor } };
		});
		await begin();
		const ann = await evening.join();
		isBroken = true;
		expect(await evening.act(ann, 'open-box', { word: 'yes' })).toMatchObject({ ok: true });
		await expect(evening.room.atRest((room) => room.ownFor(ann))).rejects.toThrow('a bug');
		isBroken = false;
		expect(await evening.act(ann, 'open-box', { word: 'no' })).toMatchObject({ ok: true });
		expect(evening.bugs.length).toBeGreaterThan(0);
	});
});

describe('while the database is away', () => {
	it('takes nothing, shows nothing that is not stored, and goes on when it is back', async () => {
		let away = false;
		const refuse = () => Promise.reject(new Error('connection refused'));
		evening = await holdEvening(database, boxAgenda, findBox, (log) => ({
			...aroundWrites(log, {
				before: () => {
					if (away) throw new Error('connection reset');
				}
			}),
			read: (...asked) => (away ? refuse() : log.read(...asked))
		}));
		await begin();
		const ann = await evening.join();
		away = true;
		const id = randomUUID();
		const notSaved = { ok: false, refusal: 'not-saved' };
		expect(await evening.act(ann, 'open-box', { word: 'yes' }, id)).toEqual(notSaved);
		// The phone retries: the retry may not be acknowledged as something that was stored.
		expect(await evening.act(ann, 'open-box', { word: 'yes' }, id)).toEqual(notSaved);
		const glance = look();
		away = false;
		expect((await glance).step?.answered).toBe(0);
		expect(await evening.act(ann, 'open-box', { word: 'yes' }, id)).toMatchObject({ ok: true });
		expect((await look()).step?.answered).toBe(1);
	});
});
