/** What whoever leads is told before a wave is put aside: never whether one person answered a secret step. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chance } from '#lib/server/chance.ts';
import { boxAgenda, findBox } from './ballot-box.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening } from './evening.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());

it('two windows that differ by one person tell nothing of that one', async () => {
	const evening = await holdEvening(database, boxAgenda, findBox);
	const clock = { now: new Date() };
	Object.assign(evening.world, { chance: { ...chance, now: () => clock.now } });
	await evening.command('open-doors');
	const people: string[] = [];
	for (const minute of [31, 31, 31, 31, 31, 40, 40, 40, 40, 40, 41]) {
		clock.now = new Date(`2026-11-26T18:${String(minute)}:10Z`);
		people.push(await evening.join());
	}
	await evening.command('start');
	await evening.command('go-to', { stepId: 'secret-box' });
	await evening.command('open-step', { stepId: 'secret-box' });
	const foresee = async () =>
		evening.room.atRest((resting) =>
			['40', '41'].map((last) =>
				resting.foreseeWave('2026-11-26T18:40', `2026-11-26T18:${last}`, people)
			)
		);
	const before = await foresee();
	const told = before.map((wave) => [wave.people, wave.steps.map(({ answered }) => answered)]);
	expect(told).toEqual([
		[5, [null]],
		[6, [null]]
	]);
	expect(await evening.act(people.at(-1) ?? '', 'secret-box', { word: 'no' })).toMatchObject({
		ok: true
	});
	expect(await foresee()).toEqual(before);
});
