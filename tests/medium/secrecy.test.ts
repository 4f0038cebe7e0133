/** What the screens promise of a secret step, against someone who records everything and tries. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import { audiences } from '#lib/domain/audience.ts';
import type { Step } from '#lib/domain/session/session.ts';
import { chance } from '#lib/server/chance.ts';
import { area } from '#lib/server/db/schema/wijkkompas.ts';
import { logQueries } from '#lib/server/db/log.ts';
import { sessionQueries } from '#lib/server/db/sessions.ts';
import { Room } from '#lib/server/live/room/room.ts';
import { seedDice } from '../../src/lib/domain/dice.ts';
import { seedIds } from '../../src/lib/server/practice/seed-ids.ts';
import { openWorks } from '#lib/server/work/works.ts';
import { noMeters } from '#lib/server/watch/no-meters.ts';
import { exampleSituation } from '../activities/situation.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening, type TestEvening } from './evening.ts';
import { openMemoryKeys } from '../support/memory-keys.ts';

function step(id: string, activity: string, settings: object): Step {
	const parsed: unknown = findActivity(activity)?.settingsSchema.parse(settings);
	return { id, activity, title: id, minutes: 10, note: '', settings: parsed };
}

const vote = step('vote', 'priorities', { source: 'themes', limit: 2 });
const ask = step('ask', 'recognise', {});
const choose = (...themes: string[]) => ({
	kind: 'vote',
	choices: Object.fromEntries(themes.map((theme) => [theme, 1]))
});

let database: TestDatabase;
beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());

async function begin(evening: TestEvening, stepId: string, people: number): Promise<string[]> {
	await evening.command('open-doors');
	await evening.command('start');
	await evening.command('open-step', { stepId });
	const names: string[] = [];
	for (let number = 0; number < people; number += 1) names.push(await evening.join());
	return names;
}

const look = (room: Room, audience: (typeof audiences)[number]) =>
	room.atRest((resting) => resting.viewFor(audience).step?.view);

describe('two looks at a running vote', () => {
	it.each([1, 6])('tell the facilitator nothing, with %i voters', async (people) => {
		const evening = await holdEvening(database, [vote], findActivity);
		const [last = '', ...others] = await begin(evening, 'vote', people);
		for (const person of others) await evening.act(person, 'vote', choose('safety'));
		await evening.command('close-step', { stepId: 'vote' });
		const elsewhere = await evening.openElsewhere();
		const before = await look(evening.room, 'facilitator');
		expect(await look(elsewhere, 'facilitator')).toEqual(before);
		await evening.command('open-step', { stepId: 'vote' });
		await evening.act(last, 'vote', choose('health', 'youth'));
		await evening.command('close-step', { stepId: 'vote' });
		expect(await look(evening.room, 'facilitator')).toEqual(before);
		await evening.command('open-step', { stepId: 'vote' });
		await evening.act(last, 'vote', { kind: 'withdraw' });
		await evening.command('close-step', { stepId: 'vote' });
		expect(await look(evening.room, 'facilitator')).toEqual(before);
		expect(before).toMatchObject({ result: null });
		// Nor does the database, where the outcome of a step is stored.
		expect(await sessionQueries(database.db).listOutcomes(evening.sessionId)).toEqual([]);
	});

	it('tell nothing in “Herkent u dit?” either, with a remark in between', async () => {
		const evening = await holdEvening(database, [ask], findActivity);
		const [ann = '', bo = ''] = await begin(evening, 'ask', 7);
		const view = (await look(evening.room, 'wall')) as { indicators: { id: string }[] };
		const indicator = view.indicators[0]?.id ?? '';
		const answer = (person: string, word: string) =>
			evening.act(person, 'ask', { kind: 'answer', indicator, answer: word });
		await answer(ann, 'yes');
		await evening.command('close-step', { stepId: 'ask' });
		const before = await look(evening.room, 'facilitator');
		await evening.command('open-step', { stepId: 'ask' });
		await answer(bo, 'no');
		await evening.command('close-step', { stepId: 'ask' });
		expect(await look(evening.room, 'facilitator')).toEqual(before);
		expect(before).toMatchObject({ results: null });
	});

	it('are not possible: whoever looks first closes the step for good', async () => {
		const evening = await holdEvening(database, [vote], findActivity);
		const people = await begin(evening, 'vote', 6);
		for (const person of people) await evening.act(person, 'vote', choose('safety'));
		await evening.command('close-step', { stepId: 'vote' });
		expect(await evening.command('settle-step', { stepId: 'vote' })).toMatchObject({ ok: true });
		expect(await look(evening.room, 'facilitator')).toMatchObject({
			result: { base: { cast: 6 } }
		});
		expect(await look(evening.room, 'wall')).toMatchObject({ result: null });
		expect(await look(evening.room, 'participant')).toMatchObject({ result: null });
		expect(await evening.command('open-step', { stepId: 'vote' })).toEqual({
			ok: false,
			refusal: 'result-was-shown'
		});
		expect(await evening.act(people[0] ?? '', 'vote', choose('health'))).toEqual({
			ok: false,
			refusal: 'step-closed'
		});
	});
});

describe('fewer than five ballots', () => {
	it('are destroyed unread: neither the report, nor the log, nor the facilitator learns what they say', async () => {
		const evening = await holdEvening(database, [vote], findActivity);
		const people = await begin(evening, 'vote', 4);
		for (const person of people) await evening.act(person, 'vote', choose('housing'));
		await evening.command('close-step', { stepId: 'vote' });
		await evening.command('show-result', { stepId: 'vote' });
		for (const audience of audiences) {
			expect(await look(evening.room, audience)).toMatchObject({
				result: { base: { cast: 4 }, options: null }
			});
		}
		const { entries } = await evening.log.read(evening.sessionId);
		const shown = entries.find(({ kind }) => kind === 'show-result');
		expect(shown?.payload).toMatchObject({
			opened: { vote: { vote: { cast: 4, ballots: null } } }
		});
		const stored = await sessionQueries(database.db).listOutcomes(evening.sessionId);
		expect(JSON.stringify([stored, shown])).not.toContain('housing');
	});
});

describe('an action that comes again under the same number', () => {
	it('with other content, or from somebody else, is refused by name', async () => {
		const evening = await holdEvening(database, [vote], findActivity);
		const [ann = '', bo = ''] = await begin(evening, 'vote', 2);
		const id = randomUUID();
		expect(await evening.act(ann, 'vote', choose('safety'), id)).toMatchObject({ ok: true });
		expect(await evening.act(ann, 'vote', choose('safety'), id)).toMatchObject({ ok: true });
		const taken = { ok: false, refusal: 'id-taken' };
		expect(await evening.act(ann, 'vote', choose('health'), id)).toEqual(taken);
		expect(await evening.act(bo, 'vote', choose('safety'), id)).toEqual(taken);
		await evening.restart();
		expect(await evening.act(bo, 'vote', choose('safety'), id)).toEqual(taken);
		expect(await evening.act(ann, 'vote', choose('safety'), id)).toMatchObject({ ok: true });
		const own = await evening.room.atRest((resting) => resting.ownFor(ann));
		expect(own).toMatchObject({ choices: { content: { safety: 1 } } });
	});
});

describe('the words of a remark', () => {
	it('have an id that says nothing of the action or the name in the log, and lead to no answer', async () => {
		const evening = await holdEvening(database, [ask], findActivity);
		const [ann = ''] = await begin(evening, 'ask', 1);
		const view = (await look(evening.room, 'wall')) as { indicators: { id: string }[] };
		const indicator = view.indicators[0]?.id ?? '';
		const actionId = randomUUID();
		const id = randomUUID();
		await evening.act(ann, 'ask', { kind: 'answer', indicator, answer: 'no' });
		await evening.act(ann, 'ask', { kind: 'remark', id, indicator, text: 'Hier niet.' }, actionId);
		const { entries, texts } = await evening.log.read(evening.sessionId);
		const [textId = ''] = texts.keys();
		expect(textId).not.toContain(actionId);
		const line = entries.find((entry) => entry.actionId === actionId);
		expect(line).toMatchObject({ by: { seat: 'phone', kind: null } });
		const casts = entries.filter(({ kind }) => kind === 'cast');
		expect(casts.map(({ payload }) => payload)).toEqual([
			{ question: `answer ${indicator}`, counts: true }
		]);
	});
});

/** Everything that anybody but the voters themselves can lay hands on, of one evening with these ballots. */
async function recordEvening(
	agenda: Step[],
	actions: unknown[][],
	burst: boolean,
	/** Who says afterwards to be a professional. */
	movers: number[] = []
): Promise<string> {
	const own = await openTestDatabase();
	const draw = seedDice(7);
	const newId = seedIds(draw);
	const bytes = (count: number) => Buffer.from(Array.from({ length: count }, () => draw(256)));
	const dice = {
		...chance,
		now: () => new Date('2026-11-26T19:30:00Z'),
		newId,
		newToken: () => bytes(32).toString('base64url'),
		newKey: () => bytes(32)
	};
	const sessionId = newId();
	await own.db.insert(area).values({ code: 'WK014115', kind: 'wijk', name: 'N', slug: 'n' });
	await sessionQueries(own.db).insert({
		...{ id: sessionId, wijk: 'WK014115', title: 'Avond', place: '', code: 'BCDFGH', agenda },
		...{ plannedAt: dice.now(), phase: 'planned', practice: false, revision: 0, format: 2 },
		publishedAt: null,
		example: false
	});
	const bugs: unknown[] = [];
	const log = logQueries(own.db);
	const room = await Room.open(sessionId, {
		...{ shared: false, log, findActivity, chance: dice, keys: openMemoryKeys(dice.newKey) },
		...{ works: openWorks(), meters: noMeters, reportBug: (error: unknown) => bugs.push(error) }
	});
	const record: unknown[] = [];
	room.onFold(() => {
		void room.atRest((resting) =>
			record.push(audiences.map((audience) => JSON.stringify(resting.viewFor(audience))))
		);
	});
	const lead = async (name: 'start', payload: object = {}) => {
		const stepId = (payload as { stepId?: string }).stepId ?? null;
		const more = { actor: 'facilitator', basedOn: null, name, stepId, payload };
		record.push(await room.submit({ kind: 'command', actionId: newId(), ...more }));
	};
	const command = (name: string, payload?: object) => lead(name as 'start', payload);
	await command('open-doors', {
		...{ agenda, practice: false, seed: 'seed', situation: exampleSituation() }
	});
	const people = actions.map(() => newId());
	for (const actor of people) {
		const joined = { actionId: newId(), actor, as: 'resident' as const, buurt: null };
		record.push(await room.submit({ kind: 'join', ...joined }));
	}
	await command('start');
	const [first] = agenda;
	const stepId = first?.id ?? '';
	await command('open-step', { stepId });
	const answer = async (person: number, action: unknown, actionId: string) => {
		const actor = people[person] ?? '';
		const reply = await room.submit({
			...{ kind: 'act', by: 'participant', channel: 'phone', actionId, actor, stepId, action }
		});
		// One's own part is for the voter alone.
		if (reply.ok) record.push({ ...reply, own: undefined });
		else throw new Error(reply.refusal);
	};
	const sent = actions.flatMap((given, person) =>
		given.map((action) => ({ person, action, id: newId() }))
	);
	if (burst) await Promise.all(sent.map(({ person, action, id }) => answer(person, action, id)));
	else for (const { person, action, id } of sent) await answer(person, action, id);
	for (const person of movers) {
		const asked = { actionId: newId(), actor: people[person] ?? '', as: 'professional' as const };
		record.push(await room.submit({ kind: 'become', ...asked }));
	}
	await command('close-step', { stepId });
	await command('show-result', { stepId });
	await command('close-session');
	await room.drain();
	const { entries } = await log.read(sessionId);
	const outcomes = await sessionQueries(own.db).listOutcomes(sessionId);
	expect(bugs).toEqual([]);
	await own.close();
	return JSON.stringify({ record, entries, outcomes });
}

describe('a recording of wall, phones, consoles and log, with the moment of every tap', () => {
	const ballots = Array.from({ length: 12 }, (_, person) => [
		choose(...(person % 3 === 0 ? ['safety'] : person % 3 === 1 ? ['health', 'youth'] : ['income']))
	]);
	const indicators = exampleSituation().figures.map(({ indicator }) => indicator.id);
	const swap = <T>(items: T[], one: number, other: number) =>
		items.map(
			(item, index) => items[index === one ? other : index === other ? one : index] ?? item
		);

	it.each([false, true])(
		'is the same whoever of two gave which ballot (burst: %s)',
		async (burst) => {
			const many = burst ? [...ballots, ...ballots, ...ballots, ...ballots.slice(0, 4)] : ballots;
			const recorded = await recordEvening([vote], many, burst);
			expect(recorded).toContain('"cast":');
			expect(await recordEvening([vote], swap(many, 3, 7), burst)).toBe(recorded);
		},
		120_000
	);

	it.each([
		['one alone, and somebody who stays', [3], 3, 7],
		['two of six', [0, 1, 2, 3, 4, 5], 1, 5],
		['two who stay beside six', [0, 1, 2, 3, 4, 5], 7, 8]
	])(
		'is the same whoever gave which ballot where people count as another kind afterwards: %s',
		async (_, movers, one, other) => {
			const recorded = await recordEvening([vote], ballots, false, movers);
			expect(recorded).toContain('"kind":"become"');
			const isTold = movers.length >= 5;
			expect(recorded.includes('"group":"professionals"')).toBe(isTold);
			expect(await recordEvening([vote], swap(ballots, one, other), false, movers)).toBe(recorded);
		},
		120_000
	);

	it('is the same whoever of two gave which answers on the figures', async () => {
		const asked = indicators.slice(0, 2);
		const setting = step('ask', 'recognise', { indicators: asked });
		const answers = Array.from({ length: 12 }, (_, person) =>
			asked.map((indicator, place) => ({
				...{ kind: 'answer', indicator, answer: (person + place) % 2 === 0 ? 'yes' : 'no' }
			}))
		);
		const recorded = await recordEvening([setting], answers, false);
		expect(await recordEvening([setting], swap(answers, 2, 9), false)).toBe(recorded);
	}, 120_000);
});
