/** What opens secret answers, looked for in every byte of the data folder after the evening, as somebody does who has no more than that. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import type { Command } from '#lib/domain/session/command.ts';
import type { Reply } from '#lib/protocol/messages.ts';
import { searchFolder } from '../support/search-folder.ts';
import { startLiveApp, type LiveApp, type TestSocket } from './live-app.ts';
import { tryPress } from './press.ts';

let folder: string;
let live: LiveApp;
let session: SessionRow;
let console: TestSocket;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-keys-'));
	// Readable for the user that the database runs as: else its files are elsewhere, and nothing would be searched here.
	chmodSync(folder, 0o755);
	live = await startLiveApp({ dataFolder: folder, loadExample: true });
	session = await live.planEvening();
	const cookie = `${live.app.auth.cookieName}=${live.staffToken}`;
	console = await live.connect({ code: session.code, audience: 'facilitator' }, cookie);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function lead(command: Command): Promise<Reply> {
	const reply = await tryPress(console, command);
	expect(reply).toMatchObject({ ok: true });
	return reply;
}

const keysNow = () =>
	readdirSync(join(folder, 'keys', session.id)).map((name) =>
		readFileSync(join(folder, 'keys', session.id, name))
	);

it('keeps no key of an evening whose doors were closed again with nobody in, and the same one with somebody in', async () => {
	expect(existsSync(join(folder, 'keys', session.id))).toBe(false);
	await lead({ kind: 'open-doors' });
	const keys = keysNow();
	expect(keys).toHaveLength(1);
	expect((await searchFolder(folder, keys)).length).toBeGreaterThan(0);
	await lead({ kind: 'close-doors' });
	await expect.poll(() => existsSync(join(folder, 'keys', session.id))).toBe(false);
	expect(await searchFolder(folder, keys)).toEqual([]);
	// Nobody can come in, and what is tried makes no key.
	expect(await tryPress(console, { kind: 'start' })).toMatchObject({ ok: false });
	expect(existsSync(join(folder, 'keys', session.id))).toBe(false);

	await lead({ kind: 'open-doors' });
	const others = keysNow();
	expect(others).not.toEqual(keys);
	const cookie = await live.comeIn(session);
	await live.connect({ code: session.code }, cookie);
	await lead({ kind: 'close-doors' });
	expect(keysNow()).toEqual(others);
	await live.connect({ code: session.code }, cookie);
}, 120_000);

it('finds no key in any file once the evening is closed, and found them before', async () => {
	await lead({ kind: 'open-doors' });
	const phones: TestSocket[] = [];
	for (let number = 0; number < 6; number += 1) {
		phones.push(await live.connect({ code: session.code }, await live.comeIn(session)));
	}
	await lead({ kind: 'start' });
	const vote = session.agenda.find(({ activity }) => activity === 'priorities');
	const stepId = vote?.id ?? '';
	await lead({ kind: 'go-to', stepId });
	await lead({ kind: 'open-step', stepId });
	for (const phone of phones) {
		const action = { kind: 'vote', choices: { safety: 1 } };
		const reply = await phone.emitWithAck('act', { id: randomUUID(), stepId, action });
		expect(reply).toMatchObject({ ok: true });
	}
	const keys = keysNow();
	expect(keys.length).toBeGreaterThanOrEqual(2);
	// While the step is open they are in their files, and nowhere else.
	for (const key of keys) {
		const found = await searchFolder(folder, [key]);
		expect(found.length).toBeGreaterThan(0);
		expect(found.every(({ file }) => file.includes('keys'))).toBe(true);
	}
	// Of which step a key is, its file says; the one of the evening stays until the end.
	const ofVote = readFileSync(join(folder, 'keys', session.id, `${stepId}.key`));
	await lead({ kind: 'close-step', stepId });
	expect((await searchFolder(folder, [ofVote])).length).toBeGreaterThan(0);
	await lead({ kind: 'show-result', stepId });
	// From here on the step is closed for good, and the page promises that its key is gone.
	await expect.poll(() => keysNow().some((key) => key.equals(ofVote))).toBe(false);
	expect(await searchFolder(folder, [ofVote])).toEqual([]);
	await lead({ kind: 'close-session' });
	expect(await searchFolder(folder, keys)).toEqual([]);
	await live.close();
	expect(await searchFolder(folder, keys)).toEqual([]);
}, 240_000);
