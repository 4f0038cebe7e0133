/**
 * Makes a database as this version of the product leaves it, for later versions to open:
 * `TEST_DATABASE_URL=postgres://… node tests/support/write-old-database.ts NAME`. It writes NAME.sql.gz and NAME.json in
 * tests/fixtures/old-database. Run it when a version is about to become an old one, under a name of its own.
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, writeFileSync, type Dirent } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import postgres from 'postgres';
import type { ParticipantKind } from '#lib/domain/audience.ts';
import { rewriteParagraph } from '#lib/domain/report/edit.ts';
import type { Command } from '#lib/domain/session/command.ts';
import type { Step } from '#lib/domain/session/session.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import { startLiveApp, type LiveApp, type TestSocket } from '../medium/live-app.ts';
import { press as pressOn } from '../medium/press.ts';
import { createDatabase } from './own-database.ts';
import { colleague } from './readers.ts';

const words = {
	card: 'Een bankje bij de bushalte.',
	erased: 'Mijn buurman zet zijn afval naast de bak.',
	pile: 'Bankjes en rustplekken',
	initiative: 'Samen het plantsoen opknappen',
	/** What the wijkregisseur wrote in version 2 of the draft. */
	authored: 'Dit schreef de wijkregisseur zelf.',
	waiting: 'Meer licht bij de fietsenstalling.'
};

const kinds: ParticipantKind[] = [
	...Array.from({ length: 16 }, () => 'resident' as const),
	...Array.from({ length: 4 }, () => 'entrepreneur' as const),
	...Array.from({ length: 10 }, () => 'professional' as const)
];

async function plan({ app }: LiveApp, steps: [activity: string, settings: object][]) {
	const made = steps.map(([activity, settings]): Step => {
		const step = app.desk.newStep(activity, activity);
		if (!step) throw new Error(`There is no activity ${activity}`);
		return { ...step, settings };
	});
	const details = { wijk: 'WK014115', title: 'Dialoogavond', place: 'buurthuis', practice: false };
	const plannedAt = new Date('2026-11-26T18:30:00Z');
	const created = await app.desk.create({ ...details, plannedAt }, 'nl');
	await app.desk.saveAgenda(created, made);
	const prepared = await app.desk.find(created.id);
	if (!prepared) throw new Error('The evening is gone');
	await app.desk.plan(prepared);
	return prepared;
}

/** Leads one evening, in the way of a console and of phones. */
async function openHall(live: LiveApp, session: SessionRow, people: readonly ParticipantKind[]) {
	const staffCookie = `${live.app.auth.cookieName}=${live.staffToken}`;
	const seat = { code: session.code, audience: 'facilitator' as const };
	const console_ = await live.connect(seat, staffCookie);
	const press = (command: Command) => pressOn(console_, command);
	await press({ kind: 'open-doors' });
	const cookies: string[] = [];
	const phones: TestSocket[] = [];
	for (const kind of people) {
		const cookie = await live.comeIn(session, kind);
		cookies.push(cookie);
		phones.push(await live.connect({ code: session.code }, cookie));
	}
	await press({ kind: 'start' });
	return {
		cookies,
		phones,
		press,
		async open(activity: string): Promise<string> {
			const stepId = session.agenda.find((step) => step.activity === activity)?.id ?? '';
			await press({ kind: 'go-to', stepId });
			await press({ kind: 'open-step', stepId });
			return stepId;
		},
		async show(stepId: string) {
			await press({ kind: 'close-step', stepId });
			await press({ kind: 'show-result', stepId });
		},
		send: async (phone: number, stepId: string, action: object) =>
			accepted(await phones[phone]?.emitWithAck('act', { id: randomUUID(), stepId, action })),
		facilitate: async (stepId: string, action: object) =>
			accepted(await console_.emitWithAck('facilitate', { id: randomUUID(), stepId, action }))
	};
}

function accepted(reply: { ok: boolean } | undefined): void {
	if (!reply?.ok) throw new Error(`Refused: ${JSON.stringify(reply)}`);
}

const card = (text: string) => {
	return { kind: 'add', id: randomUUID(), mood: 'better', theme: 'environment', text };
};

async function holdEvening(live: LiveApp): Promise<string> {
	const session = await plan(live, [
		['contributions', {}],
		['priorities', { source: 'list', list: ['Groen', 'Verkeer', 'Ontmoeten'] }],
		['choice', { kind: 'one', options: ['Een terras', 'Meer bomen'], rounds: 2 }],
		['initiatives', {}]
	]);
	const hall = await openHall(live, session, kinds);

	const cards = await hall.open('contributions');
	const written = [card(words.card), card('Een picknicktafel.'), card(words.erased)];
	for (const [phone, action] of written.entries()) await hall.send(phone, cards, action);
	for (const phone of [3, 4, 5]) {
		await hall.send(phone, cards, { kind: 'support', id: written[0]?.id });
	}
	const cardIds = written.slice(0, 2).map(({ id }) => id);
	const pile = { clusterId: randomUUID(), title: words.pile, cardIds, theme: 'environment' };
	await hall.facilitate(cards, { kind: 'group', ...pile });
	await hall.show(cards);

	const vote = await hall.open('priorities');
	for (const phone of kinds.keys()) {
		const choices = phone < 18 ? { 'line-1': 1, 'line-2': 1 } : { 'line-1': 1, 'line-3': 1 };
		await hall.send(phone, vote, { kind: 'vote', choices });
	}
	await hall.show(vote);

	const choice = await hall.open('choice');
	for (const round of [1, 2] as const) {
		for (const phone of kinds.keys()) {
			// Many move either way: else nothing is told of it.
			const moves = round === 2 && (phone < 11 || phone >= 25);
			const choices = [phone < 18 === moves ? 'line-2' : 'line-1'];
			await hall.send(phone, choice, { kind: 'choose', round, choices });
		}
		if (round === 1) await hall.facilitate(choice, { kind: 'next-round' });
	}
	await hall.show(choice);

	const initiatives = await hall.open('initiatives');
	const id = randomUUID();
	const where = { theme: 'environment', buurt: null, point: null };
	const idea = { title: words.initiative, what: 'Elke maand een ochtend.', ...where, role: 'lead' };
	await hall.send(0, initiatives, { kind: 'propose', id, ...idea });
	await hall.send(1, initiatives, { kind: 'help', id });
	await hall.show(initiatives);
	await hall.press({ kind: 'close-session' });

	await writeVersion(live, session.id);
	const texts = await live.app.words.list(session.id);
	const textIds = texts.filter((text) => text.words === words.erased).map((text) => text.id);
	await hall.press({ kind: 'erase-words', textIds });
	return session.id;
}

async function writeVersion({ app, staffToken }: LiveApp, sessionId: string): Promise<void> {
	const open = await app.drafts.findBySession(sessionId, 'nl', colleague);
	const draft = open?.versions.at(-1)?.draft;
	const paragraph = draft?.sections[0]?.paragraphs[0]?.id ?? '';
	const staff = (await app.auth.findStaff(staffToken))?.id ?? '';
	const authored = `${words.authored} Iemand zei: ${words.erased}`;
	const edited = draft && rewriteParagraph(draft, paragraph, authored, staff);
	if (!open || !edited) throw new Error('The evening made no draft');
	accepted(await app.drafts.save(open, open.versions.length, edited, staff));
}

/** One evening on which a secret vote is open; the last phone came in, and did not vote yet. */
async function leaveRunning(live: LiveApp) {
	const session = await plan(live, [
		['contributions', {}],
		['priorities', { source: 'themes' }]
	]);
	const hall = await openHall(live, session, kinds.slice(0, 6));
	const cards = await hall.open('contributions');
	await hall.send(0, cards, card(words.waiting));
	await hall.show(cards);
	const vote = await hall.open('priorities');
	for (const phone of [0, 1, 2, 3, 4]) {
		await hall.send(phone, vote, { kind: 'vote', choices: { safety: 1 } });
	}
	return { id: session.id, voteId: vote, code: session.code, cookie: hall.cookies[5] };
}

/** What opens an evening that is not over stands beside the database. */
async function readKeys(folder: string): Promise<Record<string, string>> {
	const found = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = found.filter((entry) => entry.isFile()).map(keyPath);
	return Object.fromEntries(
		await Promise.all(
			files.map(async (path) => [relative(folder, path), await readFile(path, 'base64')] as const)
		)
	);
}

const keyPath = ({ parentPath, name }: Dirent) => join(parentPath, name);

/** Plain statements that any driver runs in one go. */
function dump(url: string): string {
	const how = ['--inserts', '--rows-per-insert=200', '--no-owner', '--no-privileges'];
	const text = execFileSync('pg_dump', [...how, '--no-comments', url], {
		...{ encoding: 'utf8', maxBuffer: 1e8 }
	});
	const isNoise = /^(SET |SELECT pg_catalog\.set_config|--|\\)/;
	return text
		.split('\n')
		.filter((line) => !isNoise.test(line) && line !== '')
		.join('\n');
}

const [, , name] = process.argv;
const server = process.env['TEST_DATABASE_URL'];
if (!name || !server) throw new Error('Name the file, and TEST_DATABASE_URL a Postgres');
const file = resolve(import.meta.dirname, '../fixtures/old-database', name);
if (existsSync(`${file}.sql.gz`)) throw new Error('What is old stays as it is: choose a new name');
const own = await createDatabase(server);
const keyFolder = await mkdtemp(join(tmpdir(), 'wijkdialoog-keys-'));
try {
	const live = await startLiveApp({ databaseUrl: own.url, keyFolder });
	const finished = await holdEvening(live);
	const running = await leaveRunning(live);
	const keys = await readKeys(keyFolder);
	await live.close();
	const sql = postgres(own.url, { max: 1 });
	// Borders are most of the bytes, and no part of an evening.
	await sql`update area set shape = null`;
	await sql.end();
	writeFileSync(`${file}.sql.gz`, gzipSync(dump(own.url), { level: 9 }));
	writeFileSync(
		`${file}.json`,
		`${JSON.stringify({ finished, running, words, keys }, null, '\t')}\n`
	);
} finally {
	await rm(keyFolder, { recursive: true, force: true });
	await own.drop();
}
