/** Words that are erased take along what was made of them, and nothing that somebody else wrote. See docs/decisions/0027. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import type { Step } from '#lib/domain/session/session.ts';
import { rewriteParagraph } from '#lib/domain/report/edit.ts';
import { chance } from '#lib/server/chance.ts';
import { erasureQueries } from '#lib/server/db/erasure.ts';
import { staff } from '#lib/server/db/schema/staff.ts';
import { sessionQueries } from '#lib/server/db/sessions.ts';
import { draftQueries } from '#lib/server/db/drafts.ts';
import type { Kompas } from '#lib/server/kompas/kompas.ts';
import type { Room } from '#lib/server/live/room/room.ts';
import type { Rooms } from '#lib/server/live/room/rooms.ts';
import { finishSession } from '#lib/server/report/finish.ts';
import { openWords } from '#lib/server/report/words.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening } from './evening.ts';
import { openLives } from './lives.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await openTestDatabase();
	await database.db.insert(staff).values({
		...{ id: 'regisseur', name: 'Wijkregisseur (test)', email: 'w@example.test' },
		passwordHash: 'none'
	});
});
afterAll(() => database.close());

const step = (id: string, activity: string): Step => ({
	...{ id, activity, title: id, minutes: 10, note: '' },
	settings: findActivity(activity)?.settingsSchema.parse({})
});
const agenda = [step('cards', 'contributions'), step('plans', 'initiatives')];

const mine = 'Mevrouw Pietersen zet haar vuilnis naast de container';
const yours = 'Er ligt vuilnis naast de container bij de school';
const angry = 'Die stomme container ook altijd';
/** In place of `angry`: with words of `mine` alone. */
const calm = 'Vuilnis container';
const quoting = 'Zij zet haar vuilnis naast de container, en dat stoort';

const roomsOf = (room: Room) =>
	({ find: async () => room, findFresh: async () => room }) as unknown as Rooms;

async function holdEveningOfCards() {
	const evening = await holdEvening(database, agenda);
	const elsewhere = await evening.openElsewhere();
	const say = async (stepId: string, action: object) => {
		const person = await evening.join();
		expect(await evening.act(person, stepId, action)).toMatchObject({ ok: true });
	};
	const lead = async (kind: 'act' | 'moderate', stepId: string, action: object) => {
		const more =
			kind === 'act' ? ({ kind, by: 'facilitator', channel: 'hands' } as const) : { kind };
		const reply = await evening.room.submit({
			...{ actionId: randomUUID(), actor: 'regisseur', stepId, action },
			...more
		});
		expect(reply).toEqual(expect.objectContaining({ ok: true }));
	};
	const listed = async () =>
		new Map((await evening.log.listWords(evening.sessionId)).map(({ id, words }) => [words, id]));
	await evening.command('open-doors');
	await evening.command('start');
	await evening.command('open-step', { stepId: 'cards' });
	const cards = new Map<string, string>();
	for (const text of [mine, yours, angry, 'Nog iets anders']) {
		const id = randomUUID();
		cards.set(text, id);
		await say('cards', { kind: 'add', id, mood: 'better', theme: null, text });
	}
	const reword = async (text: string, words: string) => {
		const of = (await listed()).get(text);
		await lead('moderate', 'cards', { kind: 'reword', item: cards.get(text), of, text: words });
	};
	const pile = (title: string, ...texts: string[]) =>
		lead('act', 'cards', {
			...{ kind: 'group', clusterId: randomUUID(), title, theme: null },
			cardIds: texts.map((text) => cards.get(text))
		});
	await reword(mine, 'Iemand zet afval buiten');
	await reword(angry, calm);
	await reword('Nog iets anders', quoting);
	await pile('Pietersen', mine, angry);
	await pile('Vuilnis naast', yours, 'Nog iets anders');
	const erase = async () => {
		const words = openWords({
			...{ log: evening.log, erasure: erasureQueries(database.db), chance },
			...{ rooms: roomsOf(evening.room), noteErased: async () => undefined }
		});
		const asked = [(await listed()).get(mine) ?? ''];
		const done = await words.erase(evening.sessionId, 'regisseur', asked);
		expect(done).toMatchObject({ isNoted: true });
	};
	return { evening, elsewhere, listed, say, erase };
}

/** One plan is made as well, the evening is closed, and its report is rewritten. */
async function writeReport({ evening, say }: Awaited<ReturnType<typeof holdEveningOfCards>>) {
	await evening.command('go-to', { stepId: 'plans' });
	await evening.command('open-step', { stepId: 'plans' });
	const idea = { kind: 'propose', id: randomUUID(), theme: null, buurt: null, point: null };
	await say('plans', { ...idea, role: 'lead', title: 'Opruimdag', what: `Samen ruimen: ${yours}` });
	await evening.command('close-step', { stepId: 'plans' });
	await evening.command('close-session');
	await evening.room.drain();
	const drafts = draftQueries(database.db);
	await finishSession(evening.sessionId, {
		...{ rooms: roomsOf(evening.room), sessions: sessionQueries(database.db), drafts },
		kompas: { municipality: async () => ({ name: 'Almelo' }) } as unknown as Kompas,
		...{ log: evening.log, chance, initiatives: openLives(database.db) }
	});
	const row = await drafts.findBySession(evening.sessionId);
	const [first] = row ? await drafts.listVersions(row.id) : [];
	const paragraph = first?.content.sections[0]?.paragraphs[0]?.id ?? '';
	const edited =
		first &&
		rewriteParagraph(
			first.content,
			paragraph,
			`Een bewoner schreef: ‘${yours}’. Een ander schreef: ‘${mine}’.`,
			'regisseur'
		);
	if (!row || !edited) throw new Error('The evening made no report');
	await drafts.addVersion(row.id, 1, edited, 'regisseur', chance.now());
	return { id: row.id, drafts };
}

const blotted = 'Zij […], en dat stoort';
const kept = [yours, angry, 'Nog iets anders', calm, blotted, 'Vuilnis naast'];

describe('words that are erased', () => {
	it('take nothing along of what somebody else wrote, on any screen', async () => {
		const { evening, elsewhere, listed, erase } = await holdEveningOfCards();
		await erase();
		expect([...(await listed()).keys()].toSorted()).toEqual(kept.toSorted());
		await elsewhere.refresh();
		for (const room of [evening.room, elsewhere, await evening.restart()]) {
			const screen = await room.atRest((resting) => JSON.stringify(resting.viewFor('facilitator')));
			for (const words of kept) expect(screen).toContain(words);
			expect(screen).not.toContain('Pietersen');
			expect(screen).not.toContain('Iemand zet afval buiten');
		}
	});

	it('leave the initiatives and the quotes of others whole', async () => {
		const held = await holdEveningOfCards();
		const { id, drafts } = await writeReport(held);
		await held.erase();
		const [initiative] = await drafts.listInitiatives('WK014115');
		expect(initiative?.what).toBe(`Samen ruimen: ${yours}`);
		const versions = await drafts.listVersions(id);
		// The version that erasing makes is no rewrite of somebody.
		expect(versions.map(({ isErasure }) => isErasure)).toEqual([false, false, true]);
		const last = versions.at(-1);
		expect(JSON.stringify(last?.content)).toContain(
			`Een bewoner schreef: ‘${yours}’. Een ander schreef: ‘[…]’.`
		);
	});
});
