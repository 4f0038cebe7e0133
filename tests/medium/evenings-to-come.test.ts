import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { session } from '#lib/server/db/schema/session.ts';
import { area } from '#lib/server/db/schema/wijkkompas.ts';
import { sessionQueries } from '#lib/server/db/sessions.ts';
import type { Chance } from '#lib/server/chance.ts';
import { openDesk, type SessionDesk } from '#lib/server/sessions/desk.ts';
import { boxAgenda, findBox } from './ballot-box.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening } from './evening.ts';

const now = new Date('2026-11-27T20:00:00Z');
let database: TestDatabase;
let desk: SessionDesk;
let made = 0;

const chance: Chance = {
	now: () => now,
	newId: () => `id ${(made += 1)}`,
	newCode: () => `CODE${(made += 1)}`,
	newToken: () => '',
	newKey: () => Buffer.alloc(32),
	newNonce: () => Buffer.alloc(12)
};

beforeAll(async () => {
	database = await openTestDatabase();
	await database.db.insert(area).values({ code: 'WK014115', kind: 'wijk', name: 'N', slug: 'n' });
	desk = openDesk(sessionQueries(database.db), chance);
});
afterAll(() => database.close());

async function plan(title: string, plannedAt: string): Promise<void> {
	const details = { title, place: 'buurthuis', plannedAt: new Date(plannedAt), practice: false };
	const session = await desk.create({ ...details, wijk: 'WK014115' }, 'nl');
	expect(await desk.plan(session)).toEqual({ ok: true });
}

describe('the evenings to come', () => {
	it('are those of tonight and later, the next one first; not one that was never held', async () => {
		await plan('next week', '2026-12-03T18:30:00Z');
		await plan('tonight', '2026-11-27T18:30:00Z');
		await plan('never held', '2026-11-26T18:30:00Z');
		const titles = (await desk.listUpcoming()).map(({ title }) => title);
		expect(titles).toEqual(['tonight', 'next week']);
	});
});

describe('the reports of a wijk', () => {
	it('are the public ones, the last published first, and none of practice', async () => {
		const publish = async (title: string, publishedAt: string | null, more: object = {}) => {
			const details = { title, place: 'buurthuis', plannedAt: now, practice: false, ...more };
			const { id } = await desk.create({ wijk: 'WK014115', ...details }, 'nl');
			await database.db
				.update(session)
				.set({ phase: 'reported', publishedAt: publishedAt ? new Date(publishedAt) : null })
				.where(eq(session.id, id));
		};
		await database.db.insert(area).values({ code: 'WK2', kind: 'wijk', name: 'E', slug: 'e' });
		await publish('second', '2026-11-20T10:00:00Z');
		await publish('last', '2026-11-25T10:00:00Z');
		await publish('first', '2026-11-01T10:00:00Z');
		await publish('not public', null);
		await publish('practice', '2026-11-26T10:00:00Z', { practice: true });
		await publish('elsewhere', '2026-11-26T10:00:00Z', { wijk: 'WK2' });
		const titles = (await desk.listPublished('WK014115', 2)).map(({ title }) => title);
		expect(titles).toEqual(['last', 'second']);
	});
});

it('an evening knows when its doors opened, and no more once they are closed again', async () => {
	const evening = await holdEvening(database, boxAgenda, findBox);
	const sessions = sessionQueries(database.db);
	const openedAt = async () => (await sessions.findById(evening.sessionId))?.openedAt ?? null;
	expect(await openedAt()).toBeNull();
	await evening.command('open-doors');
	const first = await openedAt();
	expect(first).toBeInstanceOf(Date);
	await evening.command('close-doors');
	expect(await openedAt()).toBeNull();
	await evening.command('open-doors');
	await evening.command('start');
	await evening.command('close-session');
	const opening = (await evening.log.read(evening.sessionId)).entries.findLast(
		({ kind }) => kind === 'open-doors'
	);
	expect((await openedAt())?.toISOString()).toBe(opening?.at);
});

it('the list of evenings is in the order in which they were held', async () => {
	await plan('planned late, held soon', '2027-02-01T18:30:00Z');
	const all = await sessionQueries(database.db).list(null);
	const early = all.find(({ title }) => title === 'planned late, held soon');
	await database.db
		.update(session)
		.set({ openedAt: new Date('2020-01-01T18:30:00Z') })
		.where(eq(session.id, early?.id ?? ''));
	expect((await sessionQueries(database.db).list(null)).at(-1)?.id).toBe(early?.id);
});
