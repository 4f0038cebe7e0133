/** A backup is made while an evening is under way, and put back elsewhere: that evening goes on there as it does here. */
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Command } from '#lib/domain/session/command.ts';
import { makeBackup } from '#lib/server/db/backup/make-backup.ts';
import { contactKeys } from '#lib/domain/initiative/contact-slip.ts';
import { chance } from '#lib/server/chance.ts';
import { readKeys } from '#lib/server/db/backup/keys.ts';
import { openKeyFolder } from '#lib/server/seal/key-folder.ts';
import { restoreBackup } from '#lib/server/db/backup/restore-backup.ts';
import { sayBackup } from '#lib/server/backup/say-backup.ts';
import { startEmbeddedPostgres } from '#lib/server/db/embedded/embedded-postgres.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import { visitEmbedded } from '#lib/server/db/embedded/running.ts';
import { searchFolder } from '../support/search-folder.ts';
import { colleague } from '../support/readers.ts';
import { startLiveApp, type LiveApp, type TestSocket } from './live-app.ts';
import { press } from './press.ts';

const root = mkdtempSync(join(tmpdir(), 'wijkdialoog-backup-'));
chmodSync(root, 0o755);
const [here, there] = [join(root, 'here'), join(root, 'there')];
const folder = join(root, 'backup');
const words = 'Meer bankjes bij de bushalte';
let live: LiveApp;
let restored: LiveApp | null = null;
let session: SessionRow;
let console: TestSocket;
let phones: TestSocket[];
let voteId: string;

const consoleOf = (app: LiveApp) =>
	app.connect(
		{ audience: 'facilitator', code: session.code },
		`${app.app.auth.cookieName}=${app.staffToken}`
	);

async function lead(socket: TestSocket, commands: Command[]): Promise<void> {
	for (const command of commands) await press(socket, command);
}

beforeAll(async () => {
	live = await startLiveApp({ dataFolder: here });
	session = await live.planEvening();
	voteId = session.agenda.find(({ activity }) => activity === 'priorities')?.id ?? '';
	const cardsId = session.agenda.find(({ activity }) => activity === 'contributions')?.id ?? '';
	console = await consoleOf(live);
	await lead(console, [{ kind: 'open-doors' }]);
	phones = [];
	for (let number = 0; number < 6; number += 1) {
		phones.push(await live.connect({ code: session.code }, await live.comeIn(session)));
	}
	await lead(console, [
		{ kind: 'start' },
		{ kind: 'go-to', stepId: cardsId },
		{ kind: 'open-step', stepId: cardsId }
	]);
	const action = { kind: 'add', id: randomUUID(), mood: 'wish', theme: null, text: words };
	await phones[0]?.emitWithAck('act', { id: randomUUID(), stepId: cardsId, action });
	await lead(console, [
		{ kind: 'close-step', stepId: cardsId },
		{ kind: 'go-to', stepId: voteId },
		{ kind: 'open-step', stepId: voteId }
	]);
	for (const [index, phone] of phones.entries()) {
		const vote = { kind: 'vote', choices: { [index < 4 ? 'safety' : 'community']: 1 } };
		await phone.emitWithAck('act', { id: randomUUID(), stepId: voteId, action: vote });
	}
}, 120_000);
afterAll(async () => {
	await restored?.close();
	await live.close();
	rmSync(root, { recursive: true, force: true });
});

async function readHashes(dataFolder: string): Promise<string[]> {
	const visited = await visitEmbedded(join(dataFolder, 'postgres'));
	const sql = postgres(visited?.url ?? '', { max: 1, onnotice: () => undefined });
	const rows = await sql<{ hash: string }[]>`
		select hash from log_entry where session_id = ${session.id} order by seq`;
	await sql.end();
	await visited?.leave();
	return rows.map(({ hash }) => hash);
}

/** Ends the evening with its result; gives what it amounted to. */
async function finish(app: LiveApp, socket: TestSocket) {
	await lead(socket, [
		{ kind: 'close-step', stepId: voteId },
		{ kind: 'show-result', stepId: voteId },
		{ kind: 'close-session' }
	]);
	const over = await app.app.desk.find(session.id);
	if (!over) throw new Error('The evening is gone');
	const outcomes = await app.app.drafts.outcomes(over, colleague);
	return outcomes.map(({ stepId, result }) => [stepId, result]);
}

async function backUp(to = folder, keyFolder: string | null = join(here, 'keys')) {
	const visited = await visitEmbedded(join(here, 'postgres'));
	const databaseUrl = visited?.url ?? '';
	const made = await makeBackup({ databaseUrl, keyFolder, folder: to, now: new Date() });
	await visited?.leave();
	return made;
}

async function putBack(from: string) {
	const folderThere = join(there, 'postgres');
	const quiet = { info: () => undefined, warn: () => undefined };
	const database = await startEmbeddedPostgres({ folder: folderThere, log: quiet });
	const to = { databaseUrl: database.url, keyFolder: join(there, 'keys') };
	return restoreBackup({ folder: from, ...to }).finally(() => database.stop());
}

it('holds no key that opens a ballot, unless somebody asks for it', async () => {
	const without = join(root, 'without');
	const made = await backUp(without, null);
	expect(made.keys).toEqual([]);
	expect(sayBackup(made).join(' ')).toContain('Sleutels: geen. Er was 1 avond bezig.');
	const keys = await readKeys(join(here, 'keys'));
	expect(keys.size).toBeGreaterThanOrEqual(2);
	expect(await searchFolder(without, [...keys.values()])).toEqual([]);
	// With them they would be found: the search is no use otherwise.
	const withKeys = join(root, 'with');
	await backUp(withKeys);
	expect(await searchFolder(withKeys, [...keys.values()])).toHaveLength(keys.size);
});

it('goes on after a backup was put back in an empty folder: same chain, same outcomes', async () => {
	const made = await backUp();
	expect(made.keys.length).toBeGreaterThanOrEqual(2);
	expect(made.words).toMatchObject({ texts: expect.any(Number) as number });
	expect(sayBackup(made).join(' ')).toMatch(/Woorden: \d+ teksten.*Sleutels: \d+, van avonden/);
	const chain = await readHashes(here);
	await expect(backUp()).rejects.toThrow('is er al');

	await putBack(folder);
	expect(await readHashes(there)).toEqual(chain);
	await expect(putBack(folder)).rejects.toThrow('al sleutels');
	restored = await startLiveApp({ dataFolder: there }, undefined, 'other@example.test');
	expect(await restored.app.auth.logIn('w@example.test', 'open sesame')).toEqual(
		expect.any(String)
	);
	const outcomes = await finish(restored, await consoleOf(restored));
	expect(outcomes).toEqual(await finish(live, console));
	expect(JSON.stringify(outcomes)).toContain('safety');
}, 180_000);

it('puts nothing back beside keys of contact slips, that a server may still need', async () => {
	const keyFolder = join(root, 'of another');
	openKeyFolder(keyFolder, chance.newKey).make(contactKeys('evening'), 'slip');
	const nowhere = 'postgres://127.0.0.1:1/none';
	const to = { folder: join(root, 'without'), databaseUrl: nowhere, keyFolder };
	await expect(restoreBackup(to)).rejects.toThrow('al sleutels');
});

it('puts nothing back when the database refuses some of it, and says so at once', async () => {
	const elsewhere = join(root, 'elsewhere');
	const quiet = { info: () => undefined, warn: () => undefined };
	const database = await startEmbeddedPostgres({ folder: join(elsewhere, 'postgres'), log: quiet });
	const keyFolder = join(elsewhere, 'keys');
	const sql = postgres(database.url, { max: 1, onnotice: () => undefined });
	const to = { databaseUrl: database.url, keyFolder };
	await restoreBackup({ folder: join(root, 'without'), ...to });
	await sql`truncate table area, staff cascade`;
	// The sources are still there.
	await expect(restoreBackup({ folder, ...to })).rejects.toThrow('duplicate key');
	await sql`truncate table source cascade`;
	// And one that refuses at the commit, when all was written.
	await sql`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused at last'; end $$`;
	await sql`create constraint trigger refusing after insert on staff deferrable initially deferred for each row execute function refuse()`;
	await expect(restoreBackup({ folder, ...to })).rejects.toThrow('refused at last');
	expect((await readKeys(keyFolder)).size).toBe(0);
	expect(await sql`select 1 from staff`).toHaveLength(0);
	await sql.end();
	await database.stop();
}, 60_000);

it('puts nothing back of a backup that was damaged', async () => {
	const file = join(folder, 'tables', 'staff.copy.gz');
	const whole = readFileSync(file);
	writeFileSync(file, whole.subarray(0, -1));
	const to = { databaseUrl: 'postgres://nobody@127.0.0.1:1/none', keyFolder: join(root, 'none') };
	await expect(restoreBackup({ folder, ...to })).rejects.toThrow('beschadigd');
	writeFileSync(file, whole);
});
