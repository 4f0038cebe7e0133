/** Two processes that carry the same evening: each with a memory of its own, on one log. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { logEntry } from '#lib/server/db/schema/log.ts';
import type { Room } from '#lib/server/live/room/room.ts';
import { boxAgenda, findBox } from './ballot-box.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening, type TestEvening } from './evening.ts';

let database: TestDatabase;
let evening: TestEvening;
let elsewhere: Room;

beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	evening = await holdEvening(database, boxAgenda, findBox);
	elsewhere = await evening.openElsewhere();
	await evening.command('open-doors');
	await evening.command('start');
	await evening.command('go-to', { stepId: 'secret-box' });
	await evening.command('open-step', { stepId: 'secret-box' });
});

function vote(room: Room, actor: string, word: string, actionId = randomUUID()) {
	const act = { kind: 'act', by: 'participant', channel: 'phone', stepId: 'secret-box' } as const;
	return room.submit({ ...act, actionId, actor, action: { word } });
}

const look = (room: Room) => room.atRest((resting) => resting.viewFor('facilitator'));

function rows() {
	return database.db.select().from(logEntry).where(eq(logEntry.sessionId, evening.sessionId));
}

describe('two processes on one evening', () => {
	it('take answers at the same time, in one order, and show the same', async () => {
		const people = await Promise.all(Array.from({ length: 20 }, () => evening.join()));
		const replies = await Promise.all(
			people.map((person, index) => vote(index % 2 ? elsewhere : evening.room, person, 'yes'))
		);
		expect(replies.every(({ ok }) => ok)).toBe(true);
		await Promise.all([evening.room.refresh(), elsewhere.refresh()]);
		expect(await look(elsewhere)).toEqual(await look(evening.room));
		expect((await look(elsewhere)).step?.answered).toBe(20);
		const seqs = (await rows()).map(({ seq }) => seq);
		expect(seqs.toSorted((a, b) => a - b)).toEqual(seqs.map((_, index) => index + 1));
	});

	it('take the same action once, also when it was sent again to the other one', async () => {
		const ann = await evening.join();
		const id = randomUUID();
		const first = await vote(evening.room, ann, 'yes', id);
		const again = await vote(elsewhere, ann, 'yes', id);
		expect(first.ok && again.ok && again.seq === first.seq).toBe(true);
		expect((await rows()).filter(({ actionId }) => actionId === id)).toHaveLength(1);
	});

	it('know a participant who came in at the other one, and their one ballot', async () => {
		const ann = await evening.join();
		await vote(evening.room, ann, 'yes');
		expect(await vote(elsewhere, ann, 'no')).toMatchObject({
			ok: true,
			own: { content: 'no' }
		});
		await evening.room.refresh();
		expect(await evening.room.atRest((resting) => resting.ownFor(ann))).toEqual({
			is: 'known',
			content: 'no'
		});
		expect((await look(evening.room)).step?.answered).toBe(1);
	});

	it('refuse what came after the other one closed the step', async () => {
		const ann = await evening.join();
		await evening.command('close-step', { stepId: 'secret-box' });
		expect(await vote(elsewhere, ann, 'yes')).toEqual({ ok: false, refusal: 'step-closed' });
	});

	it('take words out on both sides, also after the result was shown', async () => {
		const ann = await evening.join();
		const act = { kind: 'act', by: 'participant', channel: 'phone', stepId: 'secret-box' } as const;
		const id = randomUUID();
		const action = { why: 'De buurman van nummer 3.' };
		await evening.room.submit({ ...act, actionId: id, actor: ann, action });
		await elsewhere.refresh();
		await evening.command('close-step', { stepId: 'secret-box' });
		await evening.command('show-result', { stepId: 'secret-box' });
		const textIds = [...(await evening.log.findTexts(evening.sessionId)).keys()];
		expect(textIds).toHaveLength(1);
		await evening.command('erase-words', { textIds });
		expect([...(await evening.log.findTexts(evening.sessionId)).values()]).toEqual([null]);
		await elsewhere.refresh();
		expect(elsewhere.seq).toBe(evening.room.seq);
		const lines = await rows();
		expect(lines.filter(({ kind }) => kind === 'erase-words')).toHaveLength(1);
		await evening.restart();
		expect((await look(evening.room)).readOnly).toBe(false);
	});

	it('let two consoles press once', async () => {
		const basedOn = (await look(evening.room)).console.controlSeq;
		const press = (room: Room) =>
			room.submit({
				kind: 'command',
				actionId: randomUUID(),
				actor: 'facilitator',
				basedOn,
				name: 'close-step',
				stepId: 'secret-box',
				payload: { stepId: 'secret-box' }
			});
		const replies = await Promise.all([press(evening.room), press(elsewhere)]);
		expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
		expect(replies).toContainEqual({ ok: false, refusal: 'screen-was-behind' });
	});

	it('hear of one another, and are not led astray by a hint of lines that are not there', async () => {
		const ann = await evening.join();
		const reply = await vote(evening.room, ann, 'yes');
		elsewhere.hear(reply.ok ? reply.seq + 1_000 : 0);
		expect((await look(elsewhere)).step?.answered).toBe(1);
		expect(await vote(elsewhere, ann, 'no')).toMatchObject({ ok: true });
	});
});
