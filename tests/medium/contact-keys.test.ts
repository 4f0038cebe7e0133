/** The key of a contact slip goes with it, also where the server was killed in between. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contactKeys } from '#lib/domain/initiative/contact-slip.ts';
import { chance } from '#lib/server/chance.ts';
import { openContactSlips } from '#lib/server/contact/contact-slips.ts';
import { contactSlipQueries } from '#lib/server/db/contact-slips.ts';
import { openKeyFolder, type KeyFolder } from '#lib/server/seal/key-folder.ts';
import { boxAgenda, findBox } from './ballot-box.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening } from './evening.ts';

const hour = 3600 * 1000;
const folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-contact-keys-'));
const contact = { name: 'Ann', reach: 'ann@example.test', initiatives: ['garden'] };

let database: TestDatabase;
beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(async () => {
	await database.close();
	rmSync(folder, { recursive: true });
});

it('is destroyed by the job where a server was killed while it saved a slip anew, and no other is', async () => {
	const { sessionId } = await holdEvening(database, boxAgenda, (name) => findBox(name));
	const keys = openKeyFolder(folder, chance.newKey);
	const open = (now = new Date(), withKeys: KeyFolder = keys) =>
		openContactSlips({
			...{ queries: contactSlipQueries(database.db), keys: withKeys, days: 90 },
			chance: { ...chance, now: () => now }
		});
	const own = () => readdirSync(join(folder, contactKeys(sessionId)));
	keys.make(sessionId, 'evening');
	await open().leave(sessionId, 'ann', contact);
	const killed = () => {
		throw new Error('killed');
	};
	await expect(
		open(new Date(), { ...keys, destroy: killed }).leave(sessionId, 'ann', contact)
	).rejects.toThrow('killed');
	expect(own()).toHaveLength(2);

	const tidy = (later: number) =>
		open(new Date(Date.now() + later)).eraseDue((error) => {
			throw error;
		});
	// Somebody may be saving one at this moment.
	await tidy(hour / 2);
	expect(own()).toHaveLength(2);
	await tidy(2 * hour);
	const row = await contactSlipQueries(database.db).find(sessionId, 'ann');
	expect(own()).toEqual([`${row?.id ?? ''}.key`]);
	expect(await open().find(sessionId, 'ann')).toMatchObject(contact);
	expect(keys.list(sessionId)).toEqual(['evening']);
});

it('of an evening that another database has is left alone: there its slip can still be read', async () => {
	const own = mkdtempSync(join(tmpdir(), 'wijkdialoog-contact-keys-'));
	const keys = openKeyFolder(own, chance.newKey);
	const { sessionId } = await holdEvening(database, boxAgenda, (name) => findBox(name));
	const other = await openTestDatabase();
	const over = ({ db }: TestDatabase, now = new Date()) =>
		openContactSlips({
			...{ queries: contactSlipQueries(db), keys, days: 90 },
			chance: { ...chance, now: () => now }
		});
	await over(database).leave(sessionId, 'ann', contact);
	await over(other, new Date(Date.now() + 2 * hour)).eraseDue((error) => {
		throw error;
	});
	expect(await over(database).find(sessionId, 'ann')).toMatchObject(contact);
	await other.close();
	rmSync(own, { recursive: true });
});
