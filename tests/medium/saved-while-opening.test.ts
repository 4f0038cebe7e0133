/** Somebody saves the programme at the desk while somebody else opens the doors: the desk and the evening have the same one. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import type { Step } from '#lib/domain/session/session.ts';
import { chance } from '#lib/server/chance.ts';
import { sessionQueries } from '#lib/server/db/sessions.ts';
import { leadRoom, type LeadWorld } from '#lib/server/live/room/lead.ts';
import { openDesk, type Saved } from '#lib/server/sessions/desk.ts';
import { exampleSituation } from '../activities/situation.ts';
import { aroundWrites } from './around-writes.ts';
import { openServerDatabase, openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening } from './evening.ts';

const server = process.env.TEST_DATABASE_URL ?? '';
let database: TestDatabase;
beforeAll(async () => {
	// Only at a server there are connections that wait for one another.
	database = await (server ? openServerDatabase(server) : openTestDatabase());
});
afterAll(() => database.close());

const stepFor = (id: string, title: string): Step => ({
	...{ id, activity: 'message', title, minutes: 10, note: 'Leg de pennen klaar.' },
	settings: findActivity('message')?.settingsSchema.parse({})
});
const prepared = [stepFor('welcome', 'Welkom')];
const changed = [...prepared, stepFor('end', 'Afsluiting')];

type Desk = ReturnType<typeof openDesk>;
type Save = (desk: Desk, row: NonNullable<Awaited<ReturnType<Desk['find']>>>) => Promise<Saved>;

/** `save` begins after the server read what is prepared, or within the commit that opens the doors. */
async function open(save: Save, when: 'after reading' | 'within the commit') {
	const { db } = database;
	const queries = sessionQueries(db);
	const desk = openDesk(queries, chance);
	let saved: Promise<Saved> | null = null;
	let begin = async (): Promise<void> => undefined;
	const evening = await holdEvening(database, prepared, findActivity, (log) =>
		aroundWrites(log, { before: () => void (when === 'within the commit' && begin()) })
	);
	const row = await desk.find(evening.sessionId);
	if (!row) throw new Error('The evening is gone');
	begin = async () => void (await (saved ??= save(desk, row)));
	const { wijk, figures } = exampleSituation();
	const kompas = {
		findWijkByCode: async () => wijk,
		listBuurten: async () => wijk.buurten,
		async figuresOf() {
			if (when === 'after reading') await begin();
			return figures;
		}
	};
	const reply = await leadRoom(
		evening.room,
		'facilitator',
		{ id: randomUUID(), basedOn: 0, command: { kind: 'open-doors' } },
		{ sessions: queries, kompas, chance } as unknown as LeadWorld
	);
	const now = await desk.find(evening.sessionId);
	const { console, phase } = await evening.room.atRest((room) => room.viewFor('facilitator'));
	return {
		...{ reply, saved: await (saved as Promise<Saved> | null), bugs: evening.bugs },
		held: { phase, titles: console.steps.map(({ title }) => title) },
		desk: { phase: now?.phase, titles: now?.agenda.map(({ title }) => title) },
		said: JSON.stringify(await evening.log.read(evening.sessionId))
	};
}

const saveProgramme: Save = (desk, row) => desk.saveAgenda(row, changed);

describe('a programme that is saved while the doors open', () => {
	it('is held when it was saved before, without the notes', async () => {
		const { reply, saved, desk, held, said } = await open(saveProgramme, 'after reading');
		expect([reply, saved]).toMatchObject([{ ok: true }, { ok: true }]);
		expect(held).toEqual({ phase: 'open', titles: ['Welkom', 'Afsluiting'] });
		expect(desk).toEqual(held);
		expect(said).not.toContain('pennen');
	});

	it('is refused when the doors were first, so that whoever typed it hears so', async () => {
		const { reply, saved, desk, held, bugs } = await open(saveProgramme, 'within the commit');
		expect(reply).toMatchObject({ ok: true });
		expect(saved).toEqual({ ok: false, refusal: 'screen-was-behind' });
		expect(held).toEqual({ phase: 'open', titles: ['Welkom'] });
		expect(desk).toEqual(held);
		expect(bugs).toEqual([]);
	});
});

it('an evening that is withdrawn before its doors open stays a draft', async () => {
	const { reply, saved, desk } = await open(async (at, row) => at.withdraw(row), 'after reading');
	expect([reply, saved]).toMatchObject([{ refusal: 'not-possible-now' }, { ok: true }]);
	expect(desk.phase).toBe('draft');
});
