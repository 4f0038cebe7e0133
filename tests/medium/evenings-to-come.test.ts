import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { area } from '#lib/server/db/schema/wijkkompas.ts';
import { sessionQueries } from '#lib/server/db/sessions.ts';
import type { Chance } from '#lib/server/chance.ts';
import { openDesk, type SessionDesk } from '#lib/server/sessions/desk.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

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
