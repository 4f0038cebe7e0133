/** "Ik ben eigenlijk …": whose answers are counted in which group, in a room with a database, after a restart and at another process. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import type { ParticipantKind } from '#lib/domain/audience.ts';
import { countExposure } from '#lib/domain/session/exposure.ts';
import type { LogEntry } from '#lib/domain/session/log-entry.ts';
import type { Step } from '#lib/domain/session/session.ts';
import { sessionQueries } from '#lib/server/db/sessions.ts';
import type { Room } from '#lib/server/live/room/room.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening, type TestEvening } from './evening.ts';

function step(id: string, activity: string, settings: object = {}): Step {
	const parsed: unknown = findActivity(activity)?.settingsSchema.parse(settings);
	return { id, activity, title: id, minutes: 10, note: '', settings: parsed };
}

const vote = step('vote', 'priorities', { source: 'themes', limit: 2 });
const again = step('again', 'priorities', { source: 'themes', limit: 2 });
const cards = step('cards', 'contributions');
const choose = (theme: string) => ({ kind: 'vote', choices: { [theme]: 1 } });

let database: TestDatabase;
beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());

const become = (room: Room, actor: string, as: ParticipantKind, actionId = randomUUID()) =>
	room.submit({ kind: 'become', actionId, actor, as });

async function begin(evening: TestEvening, kinds: ParticipantKind[]): Promise<string[]> {
	await evening.command('open-doors');
	await evening.command('start');
	const people: string[] = [];
	for (const kind of kinds) people.push(await evening.join(kind));
	return people;
}

const many = (count: number, kind: ParticipantKind) => Array.from({ length: count }, () => kind);
const hall = [...many(7, 'resident'), ...many(4, 'professional')];

async function splitOf(evening: TestEvening, stepId: string): Promise<unknown> {
	const stored = await sessionQueries(database.db).listOutcomes(evening.sessionId);
	const found = stored.find((outcome) => outcome.stepId === stepId);
	return (found?.result as { voters?: unknown } | undefined)?.voters;
}

async function voteAll(evening: TestEvening, people: string[], stepId: string): Promise<void> {
	await evening.command('go-to', { stepId });
	await evening.command('open-step', { stepId });
	for (const person of people) await evening.act(person, stepId, choose('safety'));
}

async function settle(evening: TestEvening, stepId: string): Promise<void> {
	await evening.command('close-step', { stepId });
	await evening.command('settle-step', { stepId });
}

describe('somebody who says to be a professional after all', () => {
	it('is counted so in every step that is not closed for good, and in no other', async () => {
		const evening = await holdEvening(database, [vote, again], findActivity);
		const people = await begin(evening, hall);
		await voteAll(evening, people, 'vote');
		await settle(evening, 'vote');
		// Four professionals: nobody is told apart.
		expect(await splitOf(evening, 'vote')).toEqual({ residents: null, professionals: null });
		await voteAll(evening, people, 'again');
		const [ann = ''] = people;
		expect(await become(evening.room, ann, 'professional')).toMatchObject({ ok: true });
		await settle(evening, 'again');
		expect(await splitOf(evening, 'again')).toEqual({ residents: 6, professionals: 5 });
		expect(await splitOf(evening, 'vote')).toEqual({ residents: null, professionals: null });
		expect(evening.bugs).toEqual([]);
	});

	it('stays so after a restart, and at another process', async () => {
		const evening = await holdEvening(database, [vote], findActivity);
		const people = await begin(evening, hall);
		await voteAll(evening, people, 'vote');
		const elsewhere = await evening.openElsewhere();
		const [ann = ''] = people;
		expect(await become(elsewhere, ann, 'professional')).toMatchObject({ ok: true });
		const room = await evening.restart();
		expect(await room.atRest((resting) => resting.whoIs(ann))).toEqual({
			...{ kind: 'professional', settled: [] }
		});
		await settle(evening, 'vote');
		expect(await splitOf(evening, 'vote')).toEqual({ residents: 6, professionals: 5 });
		expect(await room.atRest((resting) => resting.whoIs(ann))).toMatchObject({ settled: ['vote'] });
	});

	it('is heard once when the same form is posted twice', async () => {
		const evening = await holdEvening(database, [vote], findActivity);
		const [ann = '', bo = ''] = await begin(evening, hall);
		const id = randomUUID();
		expect(await become(evening.room, ann, 'entrepreneur', id)).toMatchObject({ ok: true });
		expect(await become(evening.room, ann, 'entrepreneur', id)).toMatchObject({ ok: true });
		const refused = (refusal: string) => ({ ok: false, refusal });
		expect(await become(evening.room, ann, 'resident', id)).toEqual(refused('id-taken'));
		expect(await become(evening.room, bo, 'entrepreneur', id)).toEqual(refused('id-taken'));
		expect(await become(evening.room, ann, 'entrepreneur')).toEqual(refused('already-done'));
		expect(await become(evening.room, randomUUID(), 'resident')).toEqual(refused('not-joined'));
		await evening.command('close-session');
		expect(await become(evening.room, ann, 'resident')).toEqual(refused('session-over'));
	});
});

describe('the log', () => {
	const writeCard = { kind: 'add', mood: 'wish', theme: null, text: 'Meer licht' };

	async function readLines({ log, sessionId }: TestEvening): Promise<LogEntry[]> {
		return (await log.read(sessionId)).entries as unknown as LogEntry[];
	}

	function namesIn(lines: LogEntry[]) {
		const moved = lines.find(({ kind }) => kind === 'become');
		const mover = moved?.by.seat === 'phone' ? moved.by.who : '';
		expect(mover).not.toBe('');
		return { moved, others: JSON.stringify(lines.filter((line) => line !== moved)), mover };
	}

	it('names whoever changed by a name of that line alone, in a secret step and where nothing was supported', async () => {
		const evening = await holdEvening(database, [cards, vote], findActivity);
		const people = await begin(evening, hall);
		await evening.command('open-step', { stepId: 'cards' });
		const [ann = ''] = people;
		expect(await evening.act(ann, 'cards', { ...writeCard, id: randomUUID() })).toMatchObject({
			ok: true
		});
		await voteAll(evening, people, 'vote');
		await become(evening.room, ann, 'professional');
		const { moved, others, mover } = namesIn(await readLines(evening));
		expect(moved?.payload).toEqual({ from: 'resident', steps: {} });
		expect(others).not.toContain(mover);
	});

	it('is not for everybody where it has to point at them in an open step', async () => {
		const evening = await holdEvening(database, [cards], findActivity);
		const people = await begin(evening, [...many(6, 'resident'), ...many(6, 'professional')]);
		await evening.command('open-step', { stepId: 'cards' });
		const id = randomUUID();
		const [ann = '', ...others] = people;
		for (const person of others)
			await evening.act(person, 'cards', { ...writeCard, id: randomUUID() });
		const [first] = await readCards(evening);
		expect(await evening.act(ann, 'cards', { kind: 'support', id: first })).toMatchObject({
			ok: true
		});
		expect(id).not.toBe(first);
		const isFor = async () => {
			const exposure = countExposure();
			for (const line of await readLines(evening)) exposure.add(line);
			return exposure.find();
		};
		expect(await isFor()).toBeNull();
		await become(evening.room, ann, 'professional');
		const { moved } = namesIn(await readLines(evening));
		expect(Object.keys((moved?.payload as { steps: object }).steps)).toEqual(['cards']);
		expect(await isFor()).toBe('small-group');
	});

	async function readCards({ room }: TestEvening): Promise<string[]> {
		const view = await room.atRest((resting) => resting.viewFor('facilitator').step?.view);
		return (view as { cards: { id: string }[] }).cards.map(({ id }) => id);
	}
});
