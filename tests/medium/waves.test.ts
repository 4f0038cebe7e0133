/** A wave that was no hall is put aside: nothing of it counts, everybody can recount that, and nobody learns by it who answered what. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findActivity as findReal } from '#lib/activities/index.ts';
import { countExposure } from '#lib/domain/session/exposure.ts';
import type { EveningExport } from '#lib/domain/session/export.ts';
import type { Command } from '#lib/domain/session/command.ts';
import { foldVersion } from '#lib/domain/session/fold.ts';
import type { LogEntry } from '#lib/domain/session/log-entry.ts';
import { recount } from '#lib/domain/session/recount.ts';
import { chance } from '#lib/server/chance.ts';
import { sha256 } from '#lib/server/live/room/hashes.ts';
import { leadRoom, type LeadWorld } from '#lib/server/live/room/lead.ts';
import type { FindActivity } from '#lib/domain/activity.ts';
import { boxAgenda, findBox } from './ballot-box.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening } from './evening.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());

const findActivity: FindActivity = (name) => findBox(name) ?? findReal(name);
const cards = {
	...{ id: 'cards', activity: 'contributions', title: 'Kaartjes', minutes: 10, note: '' },
	settings: findReal('contributions')?.settingsSchema.parse({})
};
const at = (minute: number) => `2026-11-26T18:${String(minute).padStart(2, '0')}`;

/** A hall of so many people, by the minute in which they come in. */
async function fillHall(byMinute: Record<number, number>) {
	const evening = await holdEvening(database, [...boxAgenda, cards], findActivity);
	const clock = { now: new Date(`${at(30)}:00Z`) };
	Object.assign(evening.world, { chance: { ...chance, now: () => clock.now } });
	await evening.command('open-doors');
	const people: Record<string, string[]> = {};
	for (const [minute, count] of Object.entries(byMinute)) {
		clock.now = new Date(`${at(Number(minute))}:10Z`);
		people[minute] = [];
		for (let one = 0; one < count; one += 1) people[minute].push(await evening.join());
	}
	await evening.command('start');
	/** As the console does: `meanwhile` happens after the server read who takes part, and before it is a line of the log. */
	const lead = (command: Command, meanwhile: () => Promise<unknown> = () => Promise.resolve()) =>
		leadRoom(evening.room, 'facilitator', { id: randomUUID(), basedOn: 0, command }, {
			sessions: {
				findById: () => Promise.resolve({ id: evening.sessionId, phase: 'running' }),
				async listParticipants() {
					const read = Object.values(people).flat();
					await meanwhile();
					return read;
				}
			}
		} as unknown as LeadWorld);
	const comeIn = async (minute: number) => {
		clock.now = new Date(`${at(minute)}:40Z`);
		(people[minute] ??= []).push(await evening.join());
	};
	return {
		evening,
		of: (minute: number) => people[minute] ?? [],
		comeIn,
		async putAside(from: number, to = from, meanwhile?: () => Promise<unknown>) {
			const span = { from: at(from), to: at(to) };
			const everybody = Object.values(people).flat();
			const { people: foreseen } = await evening.room.atRest((resting) =>
				resting.foreseeWave(span.from, span.to, everybody)
			);
			return lead({ kind: 'put-aside', ...span, foreseen }, meanwhile);
		},
		putAsideSeen: (minute: number, foreseen: number) =>
			lead({ kind: 'put-aside', from: at(minute), to: at(minute), foreseen }),
		setWave: (wave: number, aside: boolean, meanwhile?: () => Promise<unknown>) =>
			lead({ kind: 'set-wave', wave, aside }, meanwhile),
		async open(stepId: string) {
			await evening.command('go-to', { stepId });
			await evening.command('open-step', { stepId });
		},
		say: (person: string, stepId: string, word: 'yes' | 'no') =>
			evening.act(person, stepId, { word }),
		async closeForGood(stepId: string) {
			await evening.command('close-step', { stepId });
			return evening.command('settle-step', { stepId });
		},
		look: () => evening.room.atRest((resting) => resting.viewFor('facilitator')),
		lines: () => evening.log.readStretch(evening.sessionId, 0, 10_000) as Promise<LogEntry[]>,
		async recounted() {
			const exported = {
				...{ rules: foldVersion, session: { id: evening.sessionId }, outcomes: [] },
				lines: await evening.log.readStretch(evening.sessionId, 0, 10_000)
			} as unknown as EveningExport;
			return recount(exported, { findActivity, sha256 });
		}
	};
}

type Hall = Awaited<ReturnType<typeof fillHall>>;

/** The hall says yes, and the wave of minute 40 says no. */
async function answer(hall: Hall, stepId: string): Promise<void> {
	await hall.open(stepId);
	for (const person of hall.of(31)) await hall.say(person, stepId, 'yes');
	for (const person of hall.of(40)) await hall.say(person, stepId, 'no');
}

const words = (result: unknown) => (result as { words: string[] | null }).words;

describe.each(['secret-box', 'open-box'])('in a step with a %s', (stepId) => {
	it('the answers of a wave do not count, for the room, after a restart, and for who recounts', async () => {
		const hall = await fillHall({ 31: 6, 40: 7 });
		await answer(hall, stepId);
		expect((await hall.look()).step?.answered).toBe(13);
		expect(await hall.putAside(40)).toMatchObject({ ok: true });
		const { step, present } = await hall.look();
		expect([step?.answered, present.resident]).toEqual([6, 6]);
		// Nothing counts of what they try from now on.
		expect(await hall.say(hall.of(40)[0] ?? '', stepId, 'no')).toMatchObject({
			refusal: 'not-counted'
		});
		await hall.evening.restart();
		expect(await hall.closeForGood(stepId)).toMatchObject({ ok: true });
		await hall.evening.command('close-session');
		const counted = await hall.recounted();
		expect(counted.folds).toEqual({ ok: true });
		expect(counted.people.resident).toBe(6);
		const outcome = counted.outcomes.find((one) => one.stepId === stepId);
		expect(words(outcome?.result)).toEqual(Array.from({ length: 6 }, () => 'yes'));
		const room = await hall.evening.restart();
		expect((await room.atRest((resting) => resting.viewFor('wall'))).readOnly).toBe(false);
	});

	it('they come back as they were, as long as the step is not closed for good', async () => {
		const hall = await fillHall({ 31: 6, 40: 7 });
		await answer(hall, stepId);
		await hall.putAside(40);
		expect(await hall.setWave(0, false)).toMatchObject({ ok: true });
		expect(await hall.setWave(0, false)).toMatchObject({ refusal: 'already-done' });
		expect((await hall.look()).step?.answered).toBe(13);
		await hall.closeForGood(stepId);
		const { outcomes } = await hall.recounted();
		expect(words(outcomes.find((one) => one.stepId === stepId)?.result)).toHaveLength(13);
	});

	it('what is closed for good keeps what it counted, whatever is put aside or brought back', async () => {
		const hall = await fillHall({ 31: 6, 40: 7 });
		await answer(hall, stepId);
		await hall.closeForGood(stepId);
		const result = async () =>
			words((await hall.recounted()).outcomes.find((one) => one.stepId === stepId)?.result);
		expect(await result()).toHaveLength(13);
		await hall.putAside(40);
		expect(await result()).toHaveLength(13);
		const other = await fillHall({ 31: 6, 40: 7 });
		await answer(other, stepId);
		await other.putAside(40);
		await other.closeForGood(stepId);
		await other.setWave(0, false);
		const { outcomes } = await other.recounted();
		expect(words(outcomes.find((one) => one.stepId === stepId)?.result)).toHaveLength(6);
	});
});

it('the cards of a wave are nowhere to be read, and come back with it', async () => {
	const hall = await fillHall({ 31: 6, 40: 7 });
	await hall.open(cards.id);
	const write = (person: string, text: string) =>
		hall.evening.act(person, cards.id, {
			...{ kind: 'add', id: randomUUID(), mood: 'better', theme: null, text }
		});
	await write(hall.of(31)[0] ?? '', 'Een bankje');
	await write(hall.of(40)[0] ?? '', 'Onzin');
	await hall.putAside(40);
	for (const audience of ['participant', 'wall', 'facilitator'] as const) {
		const seen = await hall.evening.room.atRest((resting) => resting.viewFor(audience));
		expect(JSON.stringify(seen)).not.toContain('Onzin');
	}
	await hall.setWave(0, false);
	expect(JSON.stringify(await hall.look())).toContain('Onzin');
	const account = await hall.evening.room.atRest((resting) => resting.account());
	expect(account.present.resident).toBe(13);
});

it('the report says how many were put aside, and counts what they wrote in nothing', async () => {
	const hall = await fillHall({ 31: 6, 40: 7 });
	await hall.open(cards.id);
	const card = { kind: 'add', id: randomUUID(), mood: 'better', theme: null, text: 'Onzin' };
	await hall.evening.act(hall.of(40)[0] ?? '', cards.id, card);
	await hall.putAside(40);
	await hall.closeForGood(cards.id);
	const account = await hall.evening.room.atRest((resting) => resting.account());
	expect(account).toMatchObject({ putAside: 7, present: { resident: 6 } });
	expect(account.steps.at(-1)).toMatchObject({ stepId: cards.id, withheld: 0 });
});

it('who was put aside takes no place in the hall, and changes no number of it', async () => {
	const hall = await fillHall({ 30: 6, 31: 6 });
	const doors = () => hall.evening.room.atRest((resting) => resting.doors().participants);
	expect(await doors()).toBe(12);
	expect(await hall.putAside(31)).toMatchObject({ ok: true });
	expect(await doors()).toBe(6);
	const become = (person: string) =>
		hall.evening.room.submit({
			...{ kind: 'become', actionId: randomUUID(), actor: person, as: 'professional' }
		});
	expect(await become(hall.of(31)[0] ?? '')).toEqual({ ok: false, refusal: 'not-counted' });
	expect((await hall.look()).present).toMatchObject({ resident: 6, professional: 0 });
	expect(await become(hall.of(30)[0] ?? '')).toMatchObject({ ok: true });
});

describe('whoever comes in at the last moment', () => {
	it('is not put aside unseen: whoever leads looks again at who would go', async () => {
		const hall = await fillHall({ 31: 6, 40: 7 });
		await hall.comeIn(40);
		expect(await hall.putAsideSeen(40, 7)).toEqual({ ok: false, refusal: 'screen-was-behind' });
		expect((await hall.look()).present.resident).toBe(14);
		expect(await hall.putAsideSeen(40, 8)).toMatchObject({ ok: true });
		expect((await hall.look()).present.resident).toBe(6);
	});

	it('stays in the hall when they came after the server read who goes, with all that they answer', async () => {
		const hall = await fillHall({ 31: 6, 40: 7 });
		await hall.open('open-box');
		const answerLate = async () => {
			await hall.comeIn(40);
			await hall.say(hall.of(40).at(-1) ?? '', 'open-box', 'yes');
		};
		await hall.comeIn(31);
		expect(await hall.putAside(40, 40, answerLate)).toMatchObject({ ok: true });
		const { present, step, console } = await hall.look();
		expect([present.resident, step?.answered, console.waves[0]?.people]).toEqual([8, 1, 7]);
		const late = hall.of(40).at(-1) ?? '';
		expect(await hall.evening.room.atRest((resting) => resting.isAside(late))).toBe(false);
	});

	it('is in no wave that is turned before the server knows who they are', async () => {
		const hall = await fillHall({ 31: 6, 40: 7 });
		const wave = async () => {
			await hall.comeIn(40);
			await hall.putAsideSeen(40, 8);
			await hall.setWave(0, false);
		};
		expect(await hall.setWave(0, true, wave)).toMatchObject({ refusal: 'not-possible-now' });
		expect((await hall.look()).present.resident).toBe(14);
		expect(await hall.setWave(0, true)).toMatchObject({ ok: true });
		expect((await hall.look()).present.resident).toBe(6);
	});
});

it('who says to be of another kind counts as that, also where a wave goes aside and comes back around it', async () => {
	const hall = await fillHall({ 31: 6, 40: 7 });
	const become = async (person: string, as: 'entrepreneur' | 'professional') =>
		hall.evening.room.submit({ kind: 'become', actionId: randomUUID(), actor: person, as });
	const present = async () => (await hall.look()).present;
	await answer(hall, 'open-box');
	const [inHall = '', other = ''] = hall.of(31);
	const [inWave = ''] = hall.of(40);
	expect(await become(inWave, 'professional')).toMatchObject({ ok: true });
	await hall.putAside(40);
	expect(await present()).toEqual({ resident: 6, entrepreneur: 0, professional: 0 });
	expect(await become(inHall, 'entrepreneur')).toMatchObject({ ok: true });
	expect(await become(inWave, 'entrepreneur')).toMatchObject({ refusal: 'not-counted' });
	expect(await present()).toEqual({ resident: 5, entrepreneur: 1, professional: 0 });
	await hall.setWave(0, false);
	expect(await present()).toEqual({ resident: 11, entrepreneur: 1, professional: 1 });
	expect(await become(other, 'professional')).toMatchObject({ ok: true });
	await hall.setWave(0, true);
	const counted = { resident: 4, entrepreneur: 1, professional: 1 };
	expect(await present()).toEqual(counted);
	await hall.closeForGood('open-box');
	await hall.evening.command('close-session');
	const recounted = await hall.recounted();
	expect([recounted.folds, recounted.people]).toEqual([{ ok: true }, counted]);
});

describe('somebody who puts aside and looks at the difference', () => {
	it('finds nobody: a wave, and what it leaves, is nobody or at least five', async () => {
		const hall = await fillHall({ 31: 6, 35: 1, 40: 7 });
		await hall.open('open-box');
		// One person, and all but three.
		expect(await hall.putAside(35)).toMatchObject({ refusal: 'wave-too-small' });
		const few = await fillHall({ 31: 3, 40: 7 });
		expect(await few.putAside(40)).toMatchObject({ refusal: 'wave-too-small' });
		// All of them: then nothing is left to tell apart.
		expect(await few.putAside(31, 40)).toMatchObject({ ok: true });
	});

	it('cannot take one person more the next time, also not after the first wave came back', async () => {
		const hall = await fillHall({ 31: 6, 40: 6, 41: 1, 45: 6 });
		await hall.open('open-box');
		expect(await hall.putAside(40)).toMatchObject({ ok: true });
		await hall.setWave(0, false);
		// The same six and one more; and that one alone.
		expect(await hall.putAside(40, 41)).toMatchObject({ refusal: 'wave-too-small' });
		expect(await hall.putAside(41)).toMatchObject({ refusal: 'wave-too-small' });
		// The wave itself goes aside again as a whole.
		expect(await hall.setWave(0, true)).toMatchObject({ ok: true });
		const { waves } = (await hall.look()).console;
		expect(waves).toEqual([{ from: at(40), to: at(40), people: 6, isAside: true }]);
	});

	it('reads in the log of a secret step nothing of what a wave chose', async () => {
		const hall = await fillHall({ 31: 6, 40: 7 });
		await answer(hall, 'secret-box');
		await hall.putAside(40);
		await hall.closeForGood('secret-box');
		const said = JSON.stringify((await hall.lines()).slice(1));
		expect(said).not.toContain('"no"');
		expect(said).toContain('"yes"');
	});

	it('does not get the log when the wave parts off a group under five', async () => {
		const exposure = async (kinds: Hall) => {
			const count = countExposure();
			for (const line of await kinds.lines()) count.add(line);
			return count.find();
		};
		const hall = await fillHall({ 31: 6, 40: 7 });
		await hall.open('open-box');
		for (const person of hall.of(31)) await hall.say(person, 'open-box', 'yes');
		for (const person of hall.of(40).slice(0, 2)) await hall.say(person, 'open-box', 'no');
		expect(await exposure(hall)).toBeNull();
		await hall.putAside(40);
		// Of the wave two answered.
		expect(await exposure(hall)).toBe('small-group');
	});
});
