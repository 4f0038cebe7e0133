import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsSchema } from '#lib/activities/contributions/schema.ts';
import type { Step } from '#lib/domain/session/session.ts';
import { attachTexts } from '#lib/domain/free-text.ts';
import { foundInitiatives } from '#lib/domain/initiative/initiative.ts';
import { rewriteParagraph } from '#lib/domain/report/edit.ts';
import { describeInitiative, emptyEvening } from '#lib/domain/report/worlds.ts';
import { chance } from '#lib/server/chance.ts';
import { session } from '#lib/server/db/schema/session.ts';
import { staff } from '#lib/server/db/schema/staff.ts';
import { sessionQueries } from '#lib/server/db/sessions.ts';
import { draftQueries } from '#lib/server/db/drafts.ts';
import type { Kompas } from '#lib/server/kompas/kompas.ts';
import type { Room } from '#lib/server/live/room/room.ts';
import type { Rooms } from '#lib/server/live/room/rooms.ts';
import { finishSession } from '#lib/server/report/finish.ts';
import { keepFinishing } from '#lib/server/report/leftovers.ts';
import { openDrafts, type OpenDraft } from '#lib/server/report/drafts.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening, type TestEvening } from './evening.ts';
import { openLives } from './lives.ts';
import { colleague } from '../support/readers.ts';

let database: TestDatabase;

beforeAll(async () => {
	database = await openTestDatabase();
	await database.db.insert(staff).values({
		id: 'regisseur',
		name: 'Wijkregisseur (test)',
		email: 'w@example.test',
		passwordHash: 'none'
	});
});
afterAll(() => database.close());

const words = 'Een bankje bij de bushalte.';

/** What finishing needs, where this room stands for the memory of one process. */
const worldOf = (evening: TestEvening, room: Room) => {
	const awake = async () => room;
	const findFresh = async () => {
		await room.refresh();
		return room;
	};
	return {
		rooms: { find: awake, findFresh } as unknown as Rooms,
		sessions: sessionQueries(database.db),
		drafts: draftQueries(database.db),
		log: evening.log,
		kompas: { municipality: async () => ({ name: 'Almelo' }) } as unknown as Kompas,
		chance,
		initiatives: openLives(database.db)
	};
};

/** An evening on which one card was written, and that is closed. */
async function closeEvening(practice = false) {
	const step: Step = {
		id: randomUUID(),
		activity: 'contributions',
		title: 'Kaartjes',
		minutes: 10,
		note: '',
		settings: settingsSchema.parse({})
	};
	const evening = await holdEvening(database, [step]);
	const elsewhere = await evening.openElsewhere();
	const { db } = database;
	if (practice) {
		await db.update(session).set({ practice }).where(eq(session.id, evening.sessionId));
	}
	await evening.command('open-doors');
	const person = await evening.join();
	await evening.command('start');
	await evening.command('go-to', { stepId: step.id });
	await evening.command('open-step', { stepId: step.id });
	const card = { kind: 'add', id: randomUUID(), mood: 'wish', theme: null, text: words };
	expect(await evening.act(person, step.id, card)).toMatchObject({ ok: true });
	await evening.command('close-step', { stepId: step.id });
	await evening.command('close-session');
	return { evening, elsewhere, step, card };
}

/** The same, finished by the process that closed it. */
async function finishEvening(practice = false) {
	const { evening, step, card } = await closeEvening(practice);
	const world = worldOf(evening, evening.room);
	const finish = () => finishSession(evening.sessionId, world);
	await finish();
	const drafts = openDrafts(world);
	const read = async (): Promise<OpenDraft> => {
		const open = await drafts.findBySession(evening.sessionId, 'nl', colleague);
		if (!open) throw new Error('The evening wrote no draft');
		return open;
	};
	return { evening, drafts, read, finish, cardId: card.id, stepId: step.id };
}

describe('an evening that is closed', () => {
	it('has written one draft, version 1, with evidence behind every sentence', async () => {
		const { read, finish, drafts, evening } = await finishEvening();
		await finish();
		const open = await read();
		expect(open.versions.map(({ number, savedBy }) => [number, savedBy])).toEqual([[1, null]]);
		const listed = await drafts.list(colleague);
		expect(listed.filter(({ sessionId }) => sessionId === evening.sessionId)).toHaveLength(1);
		const sentences = open.versions[0]?.read.sections.flatMap(({ paragraphs }) =>
			paragraphs.flatMap((paragraph) => paragraph.sentences)
		);
		expect(sentences?.length).toBeGreaterThan(0);
		for (const { evidence } of sentences ?? []) {
			expect(await drafts.show(open, evidence)).toHaveLength(evidence.length);
		}
	});

	it('shows the words of a card behind its sentence, and freezes none of those words', async () => {
		const { read, drafts, cardId, stepId } = await finishEvening();
		const open = await read();
		expect(await drafts.show(open, [{ kind: 'card', stepId, cardId }])).toMatchObject([
			{ text: { text: words } }
		]);
		expect(JSON.stringify(open.row.inputs)).not.toContain(words);
		const last = await drafts.findLast(open.row.sessionId, 'nl', colleague);
		expect(last?.read.sections.map(({ id }) => id)).toEqual(
			open.versions.at(-1)?.read.sections.map(({ id }) => id)
		);
		const { places } = drafts.trace(last!, { kind: 'card', id: cardId });
		expect(places.map(({ sectionId }) => sectionId)).toContain('voices');
		expect(places.every(({ title, sentences }) => title && sentences.length > 0)).toBe(true);
	});

	it('stays practice when it was practice', async () => {
		const { read, drafts, evening } = await finishEvening(true);
		expect((await read()).row.practice).toBe(true);
		const listed = await drafts.list(colleague);
		expect(listed.find(({ sessionId }) => sessionId === evening.sessionId)?.practice).toBe(true);
	});
});

describe('an evening that was closed by a process that died', () => {
	it('is finished by another one, from all that was stored, also what that one had not heard of', async () => {
		const { evening, card, elsewhere } = await closeEvening();
		const world = worldOf(evening, elsewhere);
		const leftovers = keepFinishing({
			...world,
			alone: (work) => work(),
			reportFailure: (error) => evening.bugs.push(error)
		});
		await leftovers.finish();
		leftovers.close();
		expect(evening.bugs).toEqual([]);
		expect(await world.sessions.findById(evening.sessionId)).toMatchObject({ phase: 'reported' });
		const draft = await world.drafts.findBySession(evening.sessionId);
		expect(JSON.stringify(draft?.inputs)).toContain(card.id);
	});
});

describe('saving a version', () => {
	it('keeps the evidence, keeps the version before it, and says what changed', async () => {
		const { read, drafts } = await finishEvening();
		const open = await read();
		const first = open.versions[0]?.draft;
		const paragraph = first?.sections[0]?.paragraphs[0];
		const edited =
			first && paragraph && rewriteParagraph(first, paragraph.id, 'In onze woorden.', 'regisseur');
		if (!edited || !paragraph) throw new Error('The draft has no paragraph');
		expect(await drafts.save(open, 1, edited, 'regisseur')).toEqual({ ok: true });
		const again = await read();
		expect(again.versions.map(({ savedBy }) => savedBy)).toEqual([null, 'Wijkregisseur (test)']);
		const saved = again.versions[1]?.read.sections[0]?.paragraphs[0];
		expect(saved).toMatchObject({ rewritten: true, evidence: paragraph.evidence });
		expect(saved?.sentences[0]).toMatchObject({
			author: 'Wijkregisseur (test)',
			evidence: paragraph.evidence
		});
		const changed = drafts
			.compare(again, 1, 2)
			?.flatMap(({ paragraphs }) => paragraphs.filter(({ change }) => change !== 'same'));
		expect(changed).toMatchObject([{ paragraphId: paragraph.id, after: 'In onze woorden.' }]);
		expect(drafts.compare(again, 1, 3)).toBeNull();
	});

	it('is refused when somebody else saved one in the meantime', async () => {
		const { read, drafts } = await finishEvening();
		const open = await read();
		const first = open.versions[0]?.draft;
		if (!first) throw new Error('No version');
		const both = await Promise.all([
			drafts.save(open, 1, first, 'regisseur'),
			drafts.save(open, 1, first, 'regisseur')
		]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(both).toContainEqual({ ok: false, refusal: 'screen-was-behind' });
		expect((await read()).versions).toHaveLength(2);
	});
});

describe('an initiative whose id was copied from another evening', () => {
	it('stands on its own page, and takes nothing from the other', async () => {
		const [first, second] = [await closeEvening(), await closeEvening()];
		const queries = draftQueries(database.db);
		for (const [{ evening }, title] of [
			[first, 'Samen koken'],
			[second, 'Samen lopen']
		] as const) {
			const { sessionId } = evening;
			const proposed = [describeInitiative('copied', { title: { textId: 't', text: title } })];
			const about = { wijk: 'WK014115', sessionId, practice: false };
			const written = attachTexts(proposed, () => title);
			await queries.insertDraft(
				{ id: randomUUID(), ...about, inputs: emptyEvening([]) },
				{ sections: [] },
				foundInitiatives(written, about),
				new Date(sessionId === first.evening.sessionId ? 0 : 1)
			);
		}
		const find = async (sessionId: string | null) =>
			(await queries.findInitiative('copied', sessionId))?.content.title;
		expect(await find(first.evening.sessionId)).toBe('Samen koken');
		expect(await find(second.evening.sessionId)).toBe('Samen lopen');
		expect(await find(null)).toBe('Samen koken');
	});
});
