/** What people write in a secret step: nobody who leads sees who writes it, and nobody finds out once the key of the step is gone. */
import { createSecretKey, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Permit } from '#lib/domain/access/permit.ts';
import { holding } from '../support/held-roles.ts';
import { visitEmbedded } from '#lib/server/db/embedded/running.ts';
import type { WordsTogether } from '#lib/domain/report/group-words.ts';
import { migrationsFolder } from '#lib/server/db/client.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import { slipMark, slipOf } from '#lib/server/live/room/hashes.ts';
import * as wordsPage from '../../src/routes/regie/(desk)/avonden/[id]/woorden/+page.server.ts';
import { startLiveApp, type LiveApp, type TestSocket } from './live-app.ts';
import { press } from './press.ts';

const root = mkdtempSync(join(tmpdir(), 'wijkdialoog-secret-words-'));
chmodSync(root, 0o755);
let live: LiveApp;
let session: SessionRow;
let console: TestSocket;
const people: { socket: TestSocket; id: string }[] = [];
let stepId = '';
const remarkOf = (person: number) => `Dit klopt niet, zegt nummer ${String(person)}`;
/** In the order in which they write: whoever watches the page reads it after each of them. */
const writers = [4, 1, 5, 0, 3, 2];

async function act(person: number, action: object): Promise<void> {
	const reply = await people[person]?.socket.emitWithAck('act', {
		...{ id: randomUUID(), stepId },
		action
	});
	if (!reply?.ok) throw new Error(reply?.refusal);
}

function wordsEvent(fields: readonly [string, string][] = []) {
	const staff = {
		...{ id: 'someone', name: 'Wijkregisseur', email: 'w@wijk.test' },
		holds: holding('wijkregisseur', session.wijk)
	};
	return {
		params: { id: session.id },
		locals: {
			...{ app: live.app, staff },
			may: (deed: never, where: never) => Permit.ask(staff as never, deed, where)
		},
		request: new Request('http://wijkdialoog.test/', {
			...{ method: 'POST', body: new URLSearchParams(fields.map(([name, value]) => [name, value])) }
		}),
		...{ url: new URL('http://wijkdialoog.test/'), setHeaders: () => undefined }
	} as never;
}

/** What "Woorden weghalen" lists. */
async function readWords(): Promise<{ id: string; words: string }[]> {
	const page = (await wordsPage.load(wordsEvent())) as {
		steps: { written: WordsTogether[] }[];
	};
	return page.steps.flatMap(({ written }) => written.flatMap(({ texts }) => texts));
}

/** As whoever runs the server can. */
async function query<T>(ask: (sql: postgres.Sql) => Promise<T>): Promise<T> {
	const visited = await visitEmbedded(join(root, 'postgres'));
	const sql = postgres(visited?.url ?? '', { max: 1 });
	try {
		return await ask(sql);
	} finally {
		await sql.end();
		await visited?.leave();
	}
}

beforeAll(async () => {
	live = await startLiveApp({ dataFolder: root, loadExample: true });
	session = await live.planEvening();
	const staff = `${live.app.auth.cookieName}=${live.staffToken}`;
	console = await live.connect({ audience: 'facilitator', code: session.code }, staff);
	await press(console, { kind: 'open-doors' });
	while (people.length < 6) {
		const cookie = await live.comeIn(session);
		const socket = await live.connect({ code: session.code }, cookie);
		const id = await live.app.door.recognise(session.id, cookie.split('=')[1] ?? '');
		people.push({ socket, id: id ?? '' });
	}
	await press(console, { kind: 'start' });
	stepId = session.agenda.find(({ activity }) => activity === 'recognise')?.id ?? '';
	await press(console, { kind: 'go-to', stepId });
	await press(console, { kind: 'open-step', stepId });
}, 120_000);
afterAll(async () => {
	await live.close();
	rmSync(root, { recursive: true, force: true });
});

async function write(person: number): Promise<void> {
	const look = await people[person]?.socket.emitWithAck('look');
	const view = (look as { view?: { step?: { view?: unknown } } }).view?.step?.view;
	const { id: indicator, asksGuess } = (
		view as { indicators: { id: string; asksGuess: boolean }[] }
	).indicators[0] ?? { id: '', asksGuess: false };
	if (asksGuess) await act(person, { kind: 'guess', indicator, tenths: 5 });
	await act(person, { kind: 'answer', indicator, answer: 'no' });
	await act(person, { kind: 'remark', id: randomUUID(), indicator, text: remarkOf(person) });
}

describe('whoever leads', () => {
	it('reads no remark while others may still write one, also not on the page of all words', async () => {
		for (const person of writers) {
			await write(person);
			expect(await readWords()).toEqual([]);
		}
		await press(console, { kind: 'close-step', stepId });
		// Closed, and not for good: it could be opened again.
		expect(await readWords()).toEqual([]);
	});

	it('can ask to take none of them out then, also by its id', async () => {
		const stored = await query(
			(sql) => sql<{ id: string }[]>`select id from free_text where session_id = ${session.id}`
		);
		expect(stored).toHaveLength(6);
		const event = wordsEvent(stored.map(({ id }) => ['text', id]));
		const asked = await wordsPage.actions.default?.(event);
		expect(asked).toMatchObject({ status: 400, data: { ask: null, erased: 0 } });
	});

	it('reads all of them at once after that, in an order that does not say who was first', async () => {
		await press(console, { kind: 'settle-step', stepId });
		const read = await readWords();
		expect(read.map(({ words }) => words).toSorted()).toEqual(writers.map(remarkOf).toSorted());
		expect(read.map(({ id }) => id)).toEqual(read.map(({ id }) => id).toSorted());
	});
});

describe('whoever runs the server, with every key that is left and the whole database', () => {
	/** Of every text the writer, where a mark beside it leads to one of the people. */
	const findWriters = async () => {
		const folder = join(root, 'keys', session.id);
		const keys = readdirSync(folder).map((name) =>
			createSecretKey(readFileSync(join(folder, name)))
		);
		expect(keys).not.toHaveLength(0);
		const texts = await query(
			(sql) => sql<{ id: string; words: string; slip_mark: string | null }[]>`
				select id, words, slip_mark from free_text where session_id = ${session.id}`
		);
		return new Map(
			texts.map(({ id, words, slip_mark }) => [
				words,
				people.findIndex((person) =>
					keys.some((key) => slipMark(slipOf(key, person.id), id) === slip_mark)
				)
			])
		);
	};

	it('finds the writer of no remark once its step is closed for good', async () => {
		const found = await findWriters();
		expect(writers.map((person) => found.get(remarkOf(person)))).toEqual(writers.map(() => -1));
	});

	it('and of a card, which is not secret, as long as the evening is on', async () => {
		stepId = session.agenda.find(({ activity }) => activity === 'contributions')?.id ?? '';
		await press(console, { kind: 'go-to', stepId });
		await press(console, { kind: 'open-step', stepId });
		const card = { mood: 'wish', theme: null, text: 'Een kaart van nummer 2' };
		await act(2, { kind: 'add', id: randomUUID(), ...card });
		expect((await findWriters()).get('Een kaart van nummer 2')).toBe(2);
	});

	it('nor of a remark of before, once the marks that a version set beside them are taken away', async () => {
		const card = 'Een kaart van nummer 2';
		await query(async (sql) => {
			await sql`update free_text set slip_mark = id
				where session_id = ${session.id} and words <> ${card}`;
			await sql.unsafe(readFileSync(join(migrationsFolder, '0019_secret_marks.sql'), 'utf8'));
		});
		const left = await query(
			(sql) => sql<{ words: string }[]>`
				select words from free_text where session_id = ${session.id} and slip_mark is not null`
		);
		expect(left.map(({ words }) => words)).toEqual([card]);
		expect((await findWriters()).get(card)).toBe(2);
	});
});

describe('the slip of somebody who wrote such a remark alone', () => {
	it('has nothing of it, and does not say that an older version lost it', async () => {
		const folder = join(root, 'keys', session.id);
		const code = slipOf(
			createSecretKey(readFileSync(join(folder, 'evening.key'))),
			people[4]?.id ?? ''
		);
		await live.app.slips.keep(session.id, code);
		const found = await live.app.slips.find(code, '10.0.0.1');
		expect(found).toMatchObject({ texts: [], hasUnmarked: false });
	});
});
