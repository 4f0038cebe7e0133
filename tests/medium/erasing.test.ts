/** Words that are erased after the evening, from the console as from a page, are nowhere any more: not in a file either. */
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '#lib/domain/session/command.ts';
import { findingsOf } from '#lib/domain/finding/finding.ts';
import { rewriteParagraph } from '#lib/domain/report/edit.ts';
import { searchFolder } from '../support/search-folder.ts';
import { startLiveApp, type LiveApp, type TestSocket } from './live-app.ts';
import { press } from './press.ts';
import { colleague } from '../support/readers.ts';
import { readLife } from './lives.ts';

const short = 'Quatzelboom bij de Fluisterkade omgezaagd';
/** Nothing in it comes back, so that no piece of it is compressed away. */
const long = Array.from({ length: 60 }, (_, n) => `zweef${(n * 7919 + 104729).toString(36)}`)
	.join(' ')
	.slice(0, 580);
const title = 'Quatzelboom Fluisterkade';
const plan = `Het plan: ${long}`;
/** What stands in place of a card's words: it has a word of its own, so no title that was made of them. */
const reworded = 'Fluisterkade: Brabbelstruik erbij';
/** What staff wrote at what they did about the initiative; everybody reads it. */
const answered = `Iemand schreef: ${short}. Het team Verkeer kijkt ernaar.`;
const needles = [
	short,
	'Brabbelstruik',
	'Quatzelboom',
	'Fluisterkade',
	long.slice(0, 30),
	long.slice(280, 310),
	long.slice(-30)
];

let live: LiveApp;
let folder: string;
let sessionId: string;
let console_: TestSocket;

const read = async () => {
	const { app } = live;
	const open = await app.drafts.findBySession(sessionId, 'nl', colleague);
	const session = await app.desk.find(sessionId);
	if (!open || !session) throw new Error('The evening made no draft');
	let log = '';
	for await (const piece of (await app.exports.write(session, colleague('read-log', session))) ??
		[])
		log += piece;
	const ids = open.row.inputs.steps.flatMap(({ findings }) =>
		findingsOf(findings, 'proposal').map(({ id }) => id)
	);
	const initiatives = await Promise.all(
		ids.map((id) => app.drafts.findInitiative(id, sessionId, colleague))
	);
	const outcomes = await app.drafts.outcomes(session, colleague);
	const lives = await Promise.all(initiatives.map((one) => one && readLife(app.initiatives, one)));
	const reasons = lives.flatMap((life) => life?.acts.map(({ reason }) => reason) ?? []);
	const plans = (await app.plans.list()).map(({ plan }) => plan.ambition?.text);
	const listed = await app.words.list(sessionId);
	return { open, log, initiatives, reasons, plans, outcomes, listed };
};

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'wijkdialoog-erasing-'));
	// Else, run by root, the database would live where its own user can come.
	await chmod(folder, 0o755);
	live = await startLiveApp({ dataFolder: folder, loadExample: true });
	const session = await live.planEvening();
	sessionId = session.id;
	const cookie = `${live.app.auth.cookieName}=${live.staffToken}`;
	console_ = await live.connect({ code: session.code, audience: 'facilitator' }, cookie);
	await lead({ kind: 'open-doors' });
	const phone = await live.connect({ code: session.code }, await live.comeIn(session));
	await lead({ kind: 'start' });
	const open = async (activity: string) => {
		const stepId = session.agenda.find((step) => step.activity === activity)?.id ?? '';
		await lead({ kind: 'go-to', stepId });
		await lead({ kind: 'open-step', stepId });
		return stepId;
	};
	const send = async (by: 'act' | 'facilitate' | 'moderate', stepId: string, action: object) => {
		const socket = by === 'act' ? phone : console_;
		const reply = await socket.emitWithAck(by, { id: randomUUID(), stepId, action });
		expect(reply).toMatchObject({ ok: true });
	};
	const cards = await open('contributions');
	const cardIds = [randomUUID(), randomUUID()];
	for (const [index, text] of [short, 'Fluisterkade: een Quatzelboom erbij'].entries()) {
		const card = { kind: 'add', id: cardIds[index], mood: 'better', theme: null, text };
		await send('act', cards, card);
	}
	const pile = { kind: 'group', clusterId: randomUUID(), title, cardIds, theme: null };
	await send('facilitate', cards, pile);
	const card = (await live.app.words.list(sessionId)).find(({ words }) => words.endsWith('erbij'));
	const words = { kind: 'reword', item: cardIds[1], of: card?.id, text: reworded };
	await send('moderate', cards, words);
	await lead({ kind: 'close-step', stepId: cards });
	const initiatives = await open('initiatives');
	const idea = { kind: 'propose', id: randomUUID(), title: short, what: plan };
	await send('act', initiatives, { ...idea, theme: null, buurt: null, point: null, role: 'lead' });
	await lead({ kind: 'close-step', stepId: initiatives });
	await lead({ kind: 'close-session' });
	const draft = await live.app.drafts.findBySession(sessionId, 'nl', colleague);
	const first = draft?.versions[0]?.draft;
	const paragraph = first?.sections[0]?.paragraphs[0]?.id ?? '';
	const staff = (await live.app.auth.findStaff(live.staffToken))?.id ?? '';
	const said = `Iemand zei: ${short}. En meer.`;
	const edited = first && rewriteParagraph(first, paragraph, said, staff);
	if (!draft || !edited) throw new Error('The evening made no draft');
	expect(await live.app.drafts.save(draft, 1, edited, staff)).toEqual({ ok: true });
	const [initiative] = (await read()).initiatives;
	if (!initiative) throw new Error('The evening made no initiative');
	const asked = { id: randomUUID(), kind: 'refer', reason: answered, basedOn: 1 };
	expect(await live.app.initiatives.act(initiative, asked, staff)).toBeNull();
	const { wijk } = initiative;
	const [made, none] = [
		{ id: randomUUID(), wijk },
		{ texts: {}, reason: '', basedOn: 0 }
	];
	const begin = { kind: 'begin', data: { wijk, from: 2027, to: 2030 } } as const;
	const { plans } = live.app;
	await plans.begin(made.id, { ...none, id: randomUUID(), brings: begin }, staff);
	const brings = { kind: 'writeAmbition', data: null } as const;
	const texts = { ambition: said };
	expect(await plans.write(made, { ...none, id: randomUUID(), brings, texts }, staff)).toBeNull();
}, 120_000);
afterAll(async () => {
	await live.close();
	await rm(folder, { recursive: true, force: true });
});

const lead = (command: Command) => press(console_, command);

describe('words of people', { timeout: 120_000 }, () => {
	it('never stand in the log, titles of piles neither', async () => {
		const { log, outcomes } = await read();
		expect(JSON.stringify(outcomes)).toContain(title);
		expect(JSON.stringify(outcomes)).toContain(reworded);
		for (const needle of needles) expect(log).not.toContain(needle);
	});

	it('are told beforehand with all that goes with them, and nothing is touched by that', async () => {
		const { listed } = await read();
		const card = listed.find(({ words }) => words === 'Fluisterkade: een Quatzelboom erbij');
		const foreseen = await live.app.words.foresee(sessionId, [card?.id ?? '']);
		expect(foreseen).toMatchObject({ gone: [card?.words] });
		expect(foreseen.along).toContain(reworded);
		const proposed = listed.filter(({ words }) => words === short).map(({ id }) => id);
		expect((await live.app.words.foresee(sessionId, proposed)).changed).toContain(
			'Iemand schreef: […]. Het team Verkeer kijkt ernaar.'
		);
		expect((await read()).listed).toEqual(listed);
	});

	it('that are erased over the socket after the evening go with everything that was made of them', async () => {
		const before = await read();
		expect(JSON.stringify([before.initiatives, before.open])).toContain('Quatzelboom');
		// Of the card with other words the report knows those alone.
		const others = [title, 'Fluisterkade: een Quatzelboom erbij'];
		const written = before.listed.filter(({ words }) => !others.includes(words));
		const textIds = written.map(({ id }) => id);
		await lead({ kind: 'erase-words', textIds });
		const after = await read();
		const everything = JSON.stringify(after);
		for (const needle of needles) expect(everything).not.toContain(needle);
		expect(after.listed).toEqual([]);
		expect(after.initiatives).toMatchObject([{ title: null, what: null }]);
		expect(before.reasons).toContain(answered);
		expect(after.reasons).toContain('Iemand schreef: […]. Het team Verkeer kijkt ernaar.');
		expect(after.plans).toEqual(['Iemand zei: […]. En meer.']);
		// A version more: an editor who still has the old words open hears of it before saving.
		expect(after.open.versions).toHaveLength(3);
		expect(JSON.stringify(after.open.versions)).toContain('Iemand zei: […]. En meer.');
	});

	it('are still in the files of the database then, and are not after it was cleaned', async () => {
		const where = join(folder, 'postgres');
		expect(await searchFolder(where, needles)).not.toEqual([]);
		expect(await live.app.cleaning.clean()).toBe(true);
		expect(await searchFolder(where, needles)).toEqual([]);
		expect(await live.app.cleaning.clean()).toBe(false);
		expect(JSON.stringify(await live.app.drafts.list(colleague))).toContain('WK014115');
	});
});
