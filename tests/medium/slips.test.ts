/** "Mijn strookje": who has the code finds what they wrote and what became of it; nobody finds by it whose it is, or what they chose. */
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitEmbedded } from '#lib/server/db/embedded/running.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import { splitSlipCode } from '#lib/domain/slip/slip-code.ts';
import { giveSlip } from '#lib/pages/evening/slip-cookie.ts';
import { readSlip } from '#lib/pages/site/read-slip.ts';
import { searchFolder } from '../support/search-folder.ts';
import { startLiveApp, type LiveApp, type TestSocket } from './live-app.ts';
import { press } from './press.ts';

const root = mkdtempSync(join(tmpdir(), 'wijkdialoog-slip-'));
chmodSync(root, 0o755);
const logged: string[] = [];
let live: LiveApp;
let session: SessionRow;
let console: TestSocket;
const people: { cookie: string; socket: TestSocket; slip: string }[] = [];
const [ann, bo, cy] = [0, 1, 2];
const cardOf = (person: number) => `Een bankje voor nummer ${String(person)}`;

/** The cookies of one phone. */
const jars = new Map<string, Map<string, string>>();

/** What the page of the evening does for whoever is in. */
/** `phone`: on which it is, of whoever takes part with another cookie by now. */
async function slipOf(cookie: string, phone = cookie): Promise<string | null> {
	const jar = jars.get(phone) ?? new Map<string, string>();
	jars.set(phone, jar);
	const token = cookie.split('=')[1] ?? '';
	const event = {
		locals: { app: live.app },
		url: new URL('http://wijkdialoog.test/'),
		cookies: { get: (name: string) => jar.get(name), set: jar.set.bind(jar) }
	};
	const now = await live.app.desk.find(session.id);
	const participant = await live.app.door.recognise(session.id, token);
	return giveSlip(event as never, now ?? session, participant ?? '');
}

async function look(code: string) {
	const found = await live.app.slips.find(code, '10.0.0.1');
	const visitor = { app: live.app, language: 'nl', may: () => null };
	return found && readSlip(visitor as never, found);
}

async function act(person: number, activity: string, action: object): Promise<void> {
	const stepId = session.agenda.find((step) => step.activity === activity)?.id ?? '';
	const reply = await people[person]?.socket.emitWithAck('act', {
		id: randomUUID(),
		stepId,
		action
	});
	if (!reply?.ok) throw new Error(reply?.refusal);
}

async function hide(activity: string, item: string): Promise<void> {
	const stepId = session.agenda.find((step) => step.activity === activity)?.id ?? '';
	const action = { kind: 'hide', item, reason: 'off-topic' } as const;
	const reply = await console.emitWithAck('moderate', { id: randomUUID(), stepId, action });
	if (!reply.ok) throw new Error(reply.refusal);
}

async function openStep(activity: string): Promise<void> {
	const stepId = session.agenda.find((step) => step.activity === activity)?.id ?? '';
	await press(console, { kind: 'go-to', stepId });
	await press(console, { kind: 'open-step', stepId });
}

beforeAll(async () => {
	const noteLine = { write: (line: string) => void logged.push(line) };
	live = await startLiveApp({ dataFolder: root, logLevel: 'debug', loadExample: true }, noteLine);
	session = await live.planEvening();
	const staff = `${live.app.auth.cookieName}=${live.staffToken}`;
	console = await live.connect({ audience: 'facilitator', code: session.code }, staff);
	await press(console, { kind: 'open-doors' });
	for (let person = 0; person < 6; person += 1) {
		const cookie = await live.comeIn(session);
		const socket = await live.connect({ code: session.code }, cookie);
		people.push({ cookie, socket, slip: (await slipOf(cookie)) ?? '' });
	}
	await press(console, { kind: 'start' });
	await openStep('contributions');
	for (const person of people.keys()) {
		const id = randomUUID();
		const card = { mood: 'wish', theme: null, text: cardOf(person) };
		await act(person, 'contributions', { kind: 'add', id, ...card });
		if (person === cy) await hide('contributions', id);
	}
	await openStep('initiatives');
	await act(0, 'initiatives', {
		...{ kind: 'propose', id: randomUUID(), title: 'Samen koken', what: 'Op dinsdag' },
		...{ theme: null, buurt: null, point: null, role: 'lead' }
	});
}, 120_000);
afterAll(async () => {
	await live.close();
	rmSync(root, { recursive: true, force: true });
});

const codeOf = (person: number) => people[person]?.slip ?? '';

describe('a slip', () => {
	it('is another one for everybody, and the same on every device of one person', async () => {
		expect(new Set(people.map(({ slip }) => slip)).size).toBe(6);
		const { cookie, slip } = people[ann] ?? { cookie: '', slip: '' };
		jars.delete(cookie);
		expect(await slipOf(cookie)).toBe(slip);
	});

	it('leads to all that its owner wrote, however it is typed, and to nothing of others', async () => {
		const typed = splitSlipCode(codeOf(ann)).join('-').toLowerCase();
		const found = await look(typed);
		expect(found?.texts.map(({ words }) => words)).toEqual([
			[cardOf(ann)],
			['Samen koken', 'Op dinsdag']
		]);
		expect(found?.texts.map(({ became }) => became.is)).toEqual(['running', 'running']);
		expect((await look(codeOf(bo)))?.texts.map(({ words }) => words)).toEqual([[cardOf(bo)]]);
	});

	it('that nobody has leads nowhere', async () => {
		expect(await look('K7M4 TPQ9 2XHD W3RN')).toBeNull();
		expect(await look('%00')).toBeNull();
	});

	it('says that words are gone once they are, and of whom they were is still found by the owner alone', async () => {
		const [, written] = (await look(codeOf(bo)))?.texts ?? [];
		expect(written).toBeUndefined();
		const texts = await live.app.words.list(session.id);
		const text = texts.find(({ words }) => words === cardOf(bo));
		await live.app.words.erase(session.id, 'staff', [text?.id ?? '']);
		expect((await look(codeOf(bo)))?.texts.map(({ words }) => words)).toEqual([[null]]);
	});
});

describe('a slip of an evening that went on through an upgrade', () => {
	const unmarked = async () => (await live.app.slips.find(codeOf(ann), '10.0.0.1'))?.hasUnmarked;

	it('says that something may be missing where texts have no mark, and not otherwise', async () => {
		expect(await unmarked()).toBe(false);
		const visited = await visitEmbedded(join(root, 'postgres'));
		const sql = postgres(visited?.url ?? '', { max: 1 });
		// As a version before slips kept them.
		const [text] = await sql<{ id: string; slip_mark: string }[]>`
			select id, slip_mark from free_text where session_id = ${session.id} and words = ${cardOf(4)}`;
		const mark = (to: string | null) =>
			sql`update free_text set slip_mark = ${to} where id = ${text?.id ?? ''}`;
		await mark(null);
		expect(await unmarked()).toBe(true);
		expect((await look(codeOf(4)))?.texts).toEqual([]);
		await mark(text?.slip_mark ?? '');
		expect(await unmarked()).toBe(false);
		await sql.end();
		await visited?.leave();
	});
});

describe('somebody with everything but the code', () => {
	it('finds it nowhere: in no file of the server and no line of its log', async () => {
		const codes = people.flatMap(({ slip }) => [slip, splitSlipCode(slip).join(' ')]);
		expect((await searchFolder(root, [cardOf(3)])).length).toBeGreaterThan(0);
		expect(await searchFolder(root, codes)).toEqual([]);
		for (const code of codes) expect(logged.join('\n')).not.toContain(code);
		// Reads every file of a database, twice.
	}, 60_000);

	it('sees beside no two texts the same mark, and nothing beside a slip but its evening', async () => {
		const visited = await visitEmbedded(join(root, 'postgres'));
		const sql = postgres(visited?.url ?? '', { max: 1 });
		const marks = await sql<{ slip_mark: string }[]>`
			select slip_mark from free_text where session_id = ${session.id} and slip_mark is not null`;
		const slips = await sql`select * from slip where session_id = ${session.id}`;
		await sql.end();
		await visited?.leave();
		expect(marks.length).toBeGreaterThanOrEqual(8);
		expect(new Set(marks.map(({ slip_mark }) => slip_mark)).size).toBe(marks.length);
		expect(slips).toHaveLength(6);
		expect(Object.keys(slips[0] ?? {}).toSorted()).toEqual(['code_hash', 'session_id']);
	});
});

/** "De schrijver leest dit" stands where a reason is chosen. */
const hiddenCard = [{ is: 'hidden', reason: 'off-topic' }];

describe('after the evening', () => {
	it('the phone still knows its slip, and the server knows nobody’s any more', async () => {
		await press(console, { kind: 'close-session' });
		const { cookie, slip } = people[ann] ?? { cookie: '', slip: '' };
		expect(await slipOf(cookie)).toBe(slip);
		// Somebody else goes on on it, with a link of before the closing.
		expect(await slipOf(people[bo]?.cookie ?? '', cookie)).toBeNull();
		jars.delete(cookie);
		expect(await slipOf(cookie)).toBeNull();
	});

	it('it tells what became of it when the report is for everybody, and not sooner', async () => {
		await expect
			.poll(async () => (await live.app.desk.find(session.id))?.phase, { timeout: 20_000 })
			.toBe('reported');
		const before = await look(codeOf(ann));
		expect(before?.texts.map(({ became }) => became.is)).toEqual(['later', 'later']);
		expect(before?.report.by).not.toBeNull();
		// No report is going to have it: the reason need not wait for one.
		expect((await look(codeOf(cy)))?.texts.map(({ became }) => became)).toEqual(hiddenCard);
		await live.app.desk.publish((await live.app.desk.find(session.id)) ?? session);
		const after = await look(codeOf(ann));
		expect(after?.texts.map(({ became }) => became.is)).toEqual(['traced', 'traced']);
		expect(after?.texts[1]?.became).toMatchObject({ reason: null });
		expect((await look(codeOf(cy)))?.texts.map(({ became }) => became)).toEqual(hiddenCard);
		for (const other of [ann, bo, 3]) {
			const others = JSON.stringify(await look(codeOf(other)));
			expect(others).not.toContain('off-topic');
		}
	});
});
