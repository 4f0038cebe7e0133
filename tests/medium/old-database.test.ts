/** A database of the version before log format 2 opens with this one, and nothing that people made is lost. */
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome as Cards } from '#lib/activities/contributions/outcome.ts';
import { migrationsFolder } from '#lib/server/db/client.ts';
import { old, readOldDatabase } from '../support/old-database.ts';
import type { LiveApp } from './live-app.ts';
import { startOnOldDatabase } from './old-live-app.ts';
import { anybody } from '../support/readers.ts';

const name = 'before-log-format-2';

let live: LiveApp;
beforeAll(async () => {
	live = await startOnOldDatabase(await readOldDatabase(name));
});
afterAll(() => live.close());

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

	it('hands out its log, as it was', async () => {
		const stream = await live.app.exports.write(await findSession(old.finished), null);
		if (!stream) throw new Error('There is no log');
		let text = '';
		for await (const piece of stream) text += piece;
		const exported = JSON.parse(text) as { lines: { kind: string }[] };
		expect(exported.lines.length).toBeGreaterThan(200);
		expect(exported.lines[0]?.kind).toBe('open-doors');
	});
});

describe('evenings of the version before that were not over', () => {
	it('are there, and the one that was planned can begin', async () => {
		for (const id of [old.running, old.unshown]) {
			expect((await findSession(id)).phase).toBe('running');
			expect(await live.app.looks.atWall(id)).toMatchObject({ view: { phase: 'running' } });
		}
		expect((await findSession(old.planned)).phase).toBe('planned');
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
