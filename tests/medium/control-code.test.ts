/** The control code of an evening, on the screens of every process, from the closing on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findControlCode } from '#lib/domain/session/control-code.ts';
import type { Room } from '#lib/server/live/room/room.ts';
import { boxAgenda, findBox } from './ballot-box.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening } from './evening.ts';

let database: TestDatabase;

beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());

const see = (room: Room, audience: 'wall' | 'facilitator' = 'wall') =>
	room.atRest((resting) => resting.viewFor(audience).controlCode);

/** An evening that runs; `linesPerSnapshot` as small as asked. */
async function run(linesPerSnapshot?: number) {
	const evening = await holdEvening(database, boxAgenda, findBox, undefined, linesPerSnapshot);
	await evening.command('open-doors');
	await evening.command('start');
	await evening.command('go-to', { stepId: 'open-box' });
	await evening.command('open-step', { stepId: 'open-box' });
	await evening.act(await evening.join(), 'open-box', { word: 'yes', why: 'Daarom' });
	return evening;
}

describe('the control code', () => {
	it('is on no screen before the closing, and on the wall from then on', async () => {
		const evening = await run();
		const elsewhere = await evening.openElsewhere();
		expect(await see(evening.room)).toBeNull();
		await evening.command('close-session');
		const code = await see(evening.room);
		expect(code).toBe(findControlCode((await evening.log.read(evening.sessionId)).entries));
		expect(code).toMatch(/^[0-9a-f]{64}$/);
		expect(await see(evening.room, 'facilitator')).toBe(code);
		expect(
			await evening.room.atRest((resting) => resting.viewFor('participant'))
		).not.toHaveProperty('controlCode');
		await elsewhere.refresh();
		expect(await see(elsewhere)).toBe(code);
		expect((await evening.log.findClosing(evening.sessionId))?.hash).toBe(code);
	});

	it('stays what it was when words are taken out and the report is made, also after a restart', async () => {
		const evening = await run();
		await evening.command('close-session');
		const code = await see(evening.room);
		const [textId = ''] = (await evening.log.findTexts(evening.sessionId)).keys();
		for (const [name, payload] of [
			['report', {}],
			['erase-words', { textIds: [textId] }],
			['set-wall', { blank: false, dark: true }]
		] as const) {
			expect(await evening.command(name, payload)).toMatchObject({ ok: true });
		}
		expect(await see(evening.room)).toBe(code);
		await evening.restart();
		expect(await see(evening.room)).toBe(code);
	});

	it('is there too for who remembers the closing from a snapshot alone', async () => {
		const evening = await run(1);
		await evening.command('close-session');
		const code = await see(evening.room);
		const { seq } = evening.room;
		await expect
			.poll(async () => (await evening.log.readSnapshot(evening.sessionId))?.seq)
			.toBe(seq);
		await evening.restart();
		expect(await see(evening.room)).toBe(code);
	});
});
