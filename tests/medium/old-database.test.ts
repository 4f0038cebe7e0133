/** A database of the version before log format 2 opens with this one, and nothing that people made is lost. */
import { randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome as Cards } from '#lib/activities/contributions/outcome.ts';
import ReportSection from '#lib/activities/priorities/ReportSection.svelte';
import type { Published } from '#lib/activities/priorities/schema.ts';
import { texts as priorities } from '#lib/activities/priorities/texts/nl.ts';
import { migrationsFolder } from '#lib/server/db/client.ts';
import { texts as recount } from '#lib/texts/nl/recount.ts';
import { texts as site } from '#lib/texts/nl/site.ts';
import { old, readOldDatabase } from '../support/old-database.ts';
import type { LiveApp } from './live-app.ts';
import { startOnOldDatabase } from './old-live-app.ts';
import { press } from './press.ts';
import { anybody, colleague } from '../support/readers.ts';

const name = 'before-log-format-2';

const folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-old-log-'));
let live: LiveApp;
beforeAll(async () => {
	live = await startOnOldDatabase(await readOldDatabase(name));
});
afterAll(async () => {
	await live.close();
	rmSync(folder, { recursive: true });
});

async function findDraft() {
	const open = await live.app.drafts.findBySession(old.finished, 'nl', anybody);
	if (!open) throw new Error('The draft is gone');
	return open;
}

const findSession = async (id: string) => {
	const session = await live.app.desk.find(id);
	if (!session) throw new Error(`The evening ${id} is gone`);
	return session;
};

/** As staff get it. */
async function readLog(): Promise<string> {
	const session = await findSession(old.finished);
	const stream = await live.app.exports.write(session, colleague('read-log', session));
	if (!stream) throw new Error('There is no log');
	return (await Array.fromAsync(stream)).join('');
}

it('everybody who works there still may what they could, and where', async () => {
	const roles = (await live.app.auth.accounts('anybody').list()).flatMap((account) =>
		account.roles.map(({ role, werkgebied, standing }) => [
			account.email,
			role,
			werkgebied.length,
			standing
		])
	);
	expect(roles).toContainEqual(['w@example.test', 'wijkregisseur', 1, 'held']);
	expect(roles).toContainEqual(['wijkregisseur@voorbeeld.example', 'wijkregisseur', 12, 'held']);
	expect(roles).toContainEqual(['beheerder@voorbeeld.example', 'administrator', 0, 'held']);
});

describe('a finished evening of the version before', () => {
	it('keeps its draft, the version that somebody edited, and the evidence behind every sentence', async () => {
		const open = await findDraft();
		expect(open.versions.map(({ number, savedBy }) => [number, savedBy])).toEqual([
			[1, null],
			[2, 'Wijkregisseur (test)']
		]);
		const [first, edited] = open.versions.map((version) => version.read);
		const read = (draft = first) =>
			draft?.sections.flatMap((section) => [
				section.title,
				...section.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text))
			]) ?? [];
		expect(read(edited)).toContain(old.editedWords);
		expect(read(first).join(' ')).toContain(old.title);
		const sentences = first?.sections.flatMap(({ paragraphs }) =>
			paragraphs.flatMap((paragraph) => paragraph.sentences)
		);
		for (const { evidence } of sentences ?? []) {
			expect(await live.app.drafts.show(open, evidence)).toHaveLength(evidence.length);
		}
	});

	it('keeps its report, with the words and the titles that people wrote', async () => {
		const outcomes = await live.app.drafts.outcomes(await findSession(old.finished), anybody);
		expect(outcomes.length).toBeGreaterThanOrEqual(4);
		const cards = outcomes.find(({ activity }) => activity === 'contributions')?.result as Cards;
		expect(cards.clusters.map(({ title }) => title.text)).toContain(old.title);
		const words = cards.cards.map(({ text }) => text.text);
		expect(words.length).toBeGreaterThan(10);
		expect(words.every(Boolean)).toBe(true);
	});

	it('keeps words erased that were erased, and lets others be erased, titles too', async () => {
		expect(JSON.stringify(await live.app.words.list(old.finished))).not.toContain(old.erasedWords);
		const title = (await live.app.words.list(old.finished)).find(
			({ words }) => words === old.title
		);
		if (!title) throw new Error('Nobody can erase the title');
		await live.app.words.erase(old.finished, 'another', [title.id]);
		const outcomes = JSON.stringify(
			await live.app.drafts.outcomes(await findSession(old.finished), anybody)
		);
		expect(outcomes).not.toContain(old.title);
	});

	it('hands out its log to staff alone: it holds secret answers in the order in which they came', async () => {
		const session = await findSession(old.finished);
		expect(session.publishedAt).not.toBeNull();
		expect(await live.app.exports.withheldFrom(session, null)).toBe('in-order');
		expect(await live.app.exports.write(session, null)).toBeNull();
		const exported = JSON.parse(await readLog()) as { lines: { kind: string }[] };
		expect(exported.lines.length).toBeGreaterThan(200);
		expect(exported.lines[0]?.kind).toBe('open-doors');
	});

	it('says in one sentence that its log is unchanged and can no longer be counted', async () => {
		const file = join(folder, 'log.json');
		const count = async (text: string) => {
			await writeFile(file, text);
			return spawnSync(process.execPath, ['src/recount.ts', file], { encoding: 'utf8' });
		};
		const log = await readLog();
		const kept = await count(log);
		expect([kept.status, kept.stdout], kept.stderr).toEqual([
			0,
			`${recount.problems.older(true)}\n`
		]);
		const changed = await count(log.replace('"kind":"start"', '"kind":"close-doors"'));
		expect([changed.status, changed.stdout]).toEqual([1, `${recount.problems.older(false)}\n`]);
	});

	it('does not promise in its report that nobody can find out who chose what', async () => {
		const outcomes = await live.app.drafts.outcomes(await findSession(old.finished), anybody);
		const vote = outcomes.find(({ activity }) => activity === 'priorities');
		const read = (outcome: unknown) => {
			const props = { outcome, title: '', withheld: 0, hrefFor: () => '#', linked: () => [] };
			const reader = { texts: priorities, site, language: 'nl' as const };
			return render(ReportSection, { props: { ...props, ...reader } as never }).body;
		};
		expect(read(vote?.result)).toContain(priorities.report.channels.phone(31));
		expect(read(vote?.result)).not.toContain(priorities.report.secret);
		const { isUnsealed, ...sealed } = vote?.result as Published;
		expect(isUnsealed).toBe(true);
		expect(read(sealed)).toContain(priorities.report.secret);
	});
});

describe('evenings of the version before that were not over', () => {
	it('are there, and stand still', async () => {
		for (const id of [old.running, old.unshown]) {
			expect((await findSession(id)).phase).toBe('running');
			expect(await live.app.looks.atWall(id)).toMatchObject({ view: { phase: 'running' } });
		}
	});

	it('can begin when it was planned: people come in, answer a question, and see the result', async () => {
		const session = await findSession(old.planned);
		expect(session.phase).toBe('planned');
		const seat = { code: session.code, audience: 'facilitator' as const };
		const staff = `${live.app.auth.cookieName}=${live.staffToken}`;
		const console_ = await live.connect(seat, staff);
		await press(console_, { kind: 'open-doors' });
		const { code } = await findSession(old.planned);
		const phones = [];
		for (let number = 0; number < 5; number += 1) {
			phones.push(await live.connect({ code }, await live.comeIn(session)));
		}
		await press(console_, { kind: 'start' });
		const stepId = session.agenda.find(({ activity }) => activity === 'recognise')?.id ?? '';
		await press(console_, { kind: 'go-to', stepId });
		await press(console_, { kind: 'open-step', stepId });
		const look = await live.app.looks.atWall(old.planned);
		const asked = look?.view.step?.view as { indicators: { id: string }[] } | undefined;
		const indicator = asked?.indicators[0]?.id ?? '';
		for (const phone of phones) {
			const action = { kind: 'answer', indicator, answer: 'yes' };
			const reply = await phone.emitWithAck('act', { id: randomUUID(), stepId, action });
			expect(reply).toMatchObject({ ok: true });
		}
		await press(console_, { kind: 'close-step', stepId });
		await press(console_, { kind: 'show-result', stepId });
		expect(await live.app.looks.atWall(old.planned)).toMatchObject({
			view: {
				step: {
					view: {
						results: expect.arrayContaining([expect.objectContaining({ indicator, answers: 5 })])
					}
				}
			}
		});
	});
});

it('the statements of the old database run in PGlite too', { timeout: 90_000 }, async () => {
	const client = new PGlite();
	await client.exec(await readOldDatabase(name));
	await migrate(drizzle(client), { migrationsFolder });
	const { rows } = await client.query('select count(*)::int as lines from log_entry');
	expect(rows).toEqual([{ lines: 457 }]);
	await client.close();
});
