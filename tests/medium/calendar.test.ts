/** What a calendar gets that follows the evenings, at the addresses where it asks. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { area } from '#lib/server/db/schema/wijkkompas.ts';
import { sessionQueries } from '#lib/server/db/sessions.ts';
import { openDesk, type SessionDesk } from '#lib/server/sessions/desk.ts';
import { GET as getAll } from '../../src/routes/(site)/avonden/agenda.ics/+server.ts';
import { GET as getOne } from '../../src/routes/(site)/avonden/[id]/agenda.ics/+server.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

const now = new Date('2026-11-27T20:00:00Z');
const wijken = [
	{ code: 'WK014115', slug: 'nieuwstraat', name: 'Nieuwstraat' },
	{ code: 'WK014116', slug: 'de-riet', name: 'De Riet' }
];
let database: TestDatabase;
let desk: SessionDesk;
let made = 0;

beforeAll(async () => {
	database = await openTestDatabase();
	await database.db
		.insert(area)
		.values(wijken.map(({ code, slug, name }) => ({ code, slug, name, kind: 'wijk' as const })));
	desk = openDesk(sessionQueries(database.db), {
		now: () => now,
		newId: () => `id-${(made += 1)}`,
		newCode: () => `CODE${(made += 1)}`,
		newToken: () => '',
		newKey: () => Buffer.alloc(32),
		newNonce: () => Buffer.alloc(12)
	});
});
afterAll(() => database.close());

async function plan(wijk: string, title: string, plannedAt: string, practice = false) {
	const details = { title, place: 'Hof 1; zaal 2, achter', plannedAt: new Date(plannedAt) };
	const session = await desk.create({ ...details, practice, wijk }, 'nl');
	expect(await desk.plan(session)).toEqual({ ok: true });
	return session.id;
}

async function ask(path: string, id?: string, at = 'https://wijk.example'): Promise<Response> {
	const url = new URL(path, at);
	const app = {
		desk,
		kompas: { listWijken: async () => wijken },
		municipality: { name: 'Almelo' },
		now: () => now
	};
	const event = { params: { id }, locals: { app, language: 'nl' }, url } as never;
	return id === undefined ? getAll(event) : getOne(event);
}

/** The lines as they read: a long one is folded over several. */
const read = async (answer: Response) =>
	(await answer.text()).replaceAll(/\r\n[ \t]/g, '').split('\r\n');
const valuesOf = (lines: string[], name: string) =>
	lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1));

describe('the calendar of the evenings to come', () => {
	it('has each at its own hour, in winter and summer, and none of practice, past or in preparation', async () => {
		const winter = await plan('WK014115', 'Winter, met soep', '2026-12-03T18:30:00Z');
		await plan('WK014116', 'Zomer', '2027-06-03T17:30:00Z');
		await plan('WK014115', 'Oefenen', '2026-12-04T18:30:00Z', true);
		await plan('WK014115', 'Nooit gehouden', '2026-11-01T18:30:00Z');
		const draft = { title: 'Concept', place: 'hier', practice: false, wijk: 'WK014115' };
		await desk.create({ ...draft, plannedAt: new Date('2026-12-05T18:30:00Z') }, 'nl');
		const answer = await ask('/avonden/agenda.ics');
		expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
		const lines = await read(answer);
		expect(valuesOf(lines, 'SUMMARY')).toEqual(['Winter\\, met soep', 'Zomer']);
		expect(valuesOf(lines, 'DTSTART')).toEqual(['20261203T183000Z', '20270603T173000Z']);
		const minutes = (await desk.find(winter))?.agenda.reduce((sum, step) => sum + step.minutes, 0);
		expect(minutes).toBeGreaterThan(60);
		const end = new Date(Date.parse('2026-12-03T18:30:00Z') + (minutes ?? 0) * 60_000);
		expect(valuesOf(lines, 'DTEND')[0]).toBe(end.toISOString().replaceAll(/[-:]|\.\d+/g, ''));
		expect(valuesOf(lines, 'LOCATION')[0]).toBe('Hof 1\\; zaal 2\\, achter');
	});

	it('is that of one wijk where one is asked for, and is not found for a wijk that is not there', async () => {
		expect(valuesOf(await read(await ask('/avonden/agenda.ics?wijk=de-riet')), 'SUMMARY')).toEqual([
			'Zomer'
		]);
		await expect(ask('/avonden/agenda.ics?wijk=elders')).rejects.toMatchObject({ status: 404 });
	});

	it('keeps an evening the same entry when it moves, also where it was taken alone', async () => {
		const id = await plan('WK014115', 'Verplaatst', '2026-12-10T18:30:00Z');
		const before = valuesOf(await read(await ask(`/avonden/${id}/agenda.ics`, id)), 'UID');
		const session = await desk.find(id);
		if (!session) throw new Error('gone');
		const { title, place } = session;
		await desk.saveDetails(session, { title, place, plannedAt: new Date('2026-12-11T18:30:00Z') });
		const lines = await read(await ask(`/avonden/${id}/agenda.ics`, id));
		expect(valuesOf(lines, 'UID')).toEqual(before);
		expect(valuesOf(lines, 'DTSTART')).toEqual(['20261211T183000Z']);
		expect(valuesOf(lines, 'URL;VALUE=URI')).toEqual([`https://wijk.example/avonden/${id}`]);
		expect(valuesOf(await read(await ask('/avonden/agenda.ics')), 'UID')).toContain(before[0]);
		// A hall reaches the same server by another address.
		const inHall = await read(
			await ask(`/avonden/${id}/agenda.ics`, id, 'http://192.168.1.4:3000')
		);
		expect(valuesOf(inHall, 'UID')).toEqual(before);
		expect(valuesOf(inHall, 'URL;VALUE=URI')).toEqual([`http://192.168.1.4:3000/avonden/${id}`]);
	});

	it('has no address of its own for an evening that is not to come', async () => {
		await expect(ask('/avonden/x/agenda.ics', 'x')).rejects.toMatchObject({ status: 404 });
	});
});
