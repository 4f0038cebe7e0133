/** A programme that changes while the evening is on: in every process, after a restart, and on the pages beside the evening. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import type { ProgrammeChange } from '#lib/domain/session/programme.ts';
import type { Step } from '#lib/domain/session/session.ts';
import { session } from '#lib/server/db/schema/session.ts';
import { sessionQueries } from '#lib/server/db/sessions.ts';
import type { Room } from '#lib/server/live/room/room.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening, type TestEvening } from './evening.ts';

let database: TestDatabase;
let evening: TestEvening;
let elsewhere: Room;

const stepFor = (id: string, activity: string): Step => ({
	...{ id, activity, title: id, minutes: 10, note: '' },
	settings: findActivity(activity)?.settingsSchema.parse({})
});
const agenda = [
	stepFor('welcome', 'message'),
	stepFor('cards', 'contributions'),
	stepFor('end', 'message')
];
const pause = {
	activity: 'message',
	title: 'Pauze',
	minutes: 15,
	settings: { heading: '', body: '' }
};

beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	evening = await holdEvening(database, agenda);
	elsewhere = await evening.openElsewhere();
	await evening.command('open-doors');
	await evening.command('start');
});

const look = (room: Room) => room.atRest((resting) => resting.viewFor('facilitator'));
const change = (made: ProgrammeChange) => evening.command('change-programme', { change: made });
const titles = async (room: Room) => (await look(room)).console.steps.map(({ title }) => title);
const stored = async () => (await sessionQueries(database.db).findById(evening.sessionId))?.agenda;

describe('a changed programme', () => {
	it('is the same in another process and after a restart, and its new step is held', async () => {
		await change({ change: 'add', step: pause, before: 'end' });
		await change({ change: 'move', stepId: 'cards', before: 'end' });
		await change({ change: 'skip', stepId: 'end' });
		const changed = ['welcome', 'Pauze', 'cards', 'end'];
		await elsewhere.refresh();
		expect(await titles(elsewhere)).toEqual(changed);
		const added = (await look(elsewhere)).console.steps[1]?.id;
		await evening.command('go-to', { stepId: added });
		await evening.restart();
		await elsewhere.refresh();
		expect(await look(elsewhere)).toEqual(await look(evening.room));
		expect((await look(evening.room)).step).toMatchObject({ title: 'Pauze', number: 2, of: 3 });
		expect(evening.bugs).toEqual([]);
	});

	it('stands on the pages beside the evening at once, with the notes that no log holds', async () => {
		const note = 'Leg de pennen klaar.';
		const noted = agenda.map((step) => (step.id === 'cards' ? { ...step, note } : step));
		const { db } = database;
		await db.update(session).set({ agenda: noted }).where(eq(session.id, evening.sessionId));
		await change({ change: 'add', step: pause, before: 'cards' });
		await change({ change: 'skip', stepId: 'end' });
		const now = (await stored())?.map(({ title, note, skipped }) => [title, note, skipped]);
		expect(now).toEqual([
			['welcome', '', undefined],
			['Pauze', '', undefined],
			['cards', note, undefined],
			['end', '', true]
		]);
		expect(JSON.stringify(await evening.log.read(evening.sessionId))).not.toContain(note);
	});

	it('changes once where two consoles press at the same time', async () => {
		const basedOn = (await look(evening.room)).console.controlSeq;
		const press = (room: Room, stepId: string) =>
			room.submit({
				...{ kind: 'command', actionId: randomUUID(), actor: 'facilitator', basedOn },
				...{ name: 'change-programme', stepId: null },
				payload: { change: { change: 'skip', stepId } }
			});
		const replies = await Promise.all([press(evening.room, 'cards'), press(elsewhere, 'end')]);
		expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
		expect(replies).toContainEqual({ ok: false, refusal: 'screen-was-behind' });
	});

	it('adds one step however often the message comes', async () => {
		const request = {
			kind: 'command',
			name: 'change-programme',
			...{ actionId: randomUUID(), actor: 'facilitator', basedOn: null, stepId: null },
			payload: { change: { change: 'add', step: pause, before: null } }
		} as const;
		for (const room of [evening.room, elsewhere, evening.room]) {
			expect(await room.submit(request)).toMatchObject({ ok: true });
		}
		await evening.room.refresh();
		expect(await titles(evening.room)).toEqual(['welcome', 'cards', 'end', 'Pauze']);
	});
});
