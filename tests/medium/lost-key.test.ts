/** The key of a secret vote is gone before anybody opened it: what the log keeps, what is shown, and whether it can be recounted. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import type { ChainedEntry } from '#lib/domain/session/chain.ts';
import { exportFormat, readExport } from '#lib/domain/session/export.ts';
import { foldVersion } from '#lib/domain/session/fold.ts';
import { conclude, holdsInAll, recount } from '#lib/domain/session/recount.ts';
import type { Step } from '#lib/domain/session/session.ts';
import { sessionQueries } from '#lib/server/db/sessions.ts';
import { sha256 } from '#lib/server/live/room/hashes.ts';
import { wholeEvening } from '#lib/server/live/room/memory.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening } from './evening.ts';

const stepId = 'vote';
const step: Step = {
	...{ id: stepId, activity: 'priorities', title: 'Stemmen', minutes: 10, note: '' },
	settings: findActivity('priorities')?.settingsSchema.parse({ source: 'themes' })
};

let database: TestDatabase;
beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());

it('is told as lost, from the line of the log to the report, and the evening goes on', async () => {
	const evening = await holdEvening(database, [step], findActivity);
	await evening.command('open-doors');
	await evening.command('start');
	await evening.command('open-step', { stepId });
	for (let voter = 0; voter < 6; voter += 1) {
		const vote = { kind: 'vote', choices: { safety: 1 } };
		expect(await evening.act(await evening.join(), stepId, vote)).toMatchObject({ ok: true });
	}
	evening.world.keys.destroy(evening.sessionId, stepId);
	await evening.restart();
	await evening.command('close-step', { stepId });
	expect(await evening.command('show-result', { stepId })).toMatchObject({ ok: true });
	const wall = await evening.room.atRest((room) => room.viewFor('wall').step?.view);
	expect(wall).toMatchObject({ result: { options: null, base: { cast: 6 }, isLost: true } });
	await evening.command('close-session');
	await evening.room.drain();
	expect(evening.bugs).toEqual([]);

	const { entries } = await evening.log.read(evening.sessionId);
	const closing = entries.find(({ kind }) => kind === 'show-result');
	expect(closing?.payload).toMatchObject({
		opened: { [stepId]: { vote: { cast: 6, ballots: null, lost: true } } }
	});
	const outcomes = await sessionQueries(database.db).listOutcomes(evening.sessionId);
	expect(outcomes).toMatchObject([{ findings: [{ kind: 'tally', options: { is: 'lost' } }] }]);
	const file = {
		...{ format: exportFormat, version: 2, rules: foldVersion, lines: entries as ChainedEntry[] },
		session: {
			...{ id: evening.sessionId, wijk: { code: 'WK', name: 'Wijk' }, title: 'Avond' },
			...{ plannedAt: '2026-11-26T18:30:00Z', practice: false }
		},
		outcomes: outcomes.map(({ activity, result }) => ({ stepId, activity, title: '', result }))
	};
	const read = readExport(JSON.stringify(file));
	if (!('exported' in read)) throw new Error('It is no log');
	const counted = recount(read.exported, { findActivity, sha256 });
	expect(holdsInAll(counted)).toBe(true);
	expect(counted.outcomes).toMatchObject([{ isLost: true }]);
	// The room names its rules in the chain, so another number beside it excuses no forged outcome.
	const forged = { ...read.exported, rules: foldVersion - 1 };
	forged.outcomes = forged.outcomes.map((one) => ({ ...one, result: {} }));
	expect(conclude(recount(forged, { findActivity, sha256 }))).toBe('wrong');
});

async function holdVote(voters: number) {
	const evening = await holdEvening(database, [step], findActivity);
	for (const command of ['open-doors', 'start'] as const) await evening.command(command);
	await evening.command('open-step', { stepId });
	const people: string[] = [];
	for (let voter = 0; voter < voters; voter += 1) people.push(await evening.join());
	const vote = (person: string, choice = 'safety') =>
		evening.act(person, stepId, { kind: 'vote', choices: { [choice]: 1 } });
	for (const person of people) expect(await vote(person)).toMatchObject({ ok: true });
	return { evening, people, vote };
}

const isLost = { ok: false, refusal: 'seal-lost' };

it('lets nobody vote a second time under another name, and newcomers hear why they cannot', async () => {
	const { evening, people, vote } = await holdVote(6);
	evening.world.keys.destroy(evening.sessionId, stepId);
	await evening.restart();
	expect(await vote(people[0]!, 'housing')).toMatchObject(isLost);
	expect(await vote(await evening.join())).toMatchObject(isLost);
	await evening.command('close-step', { stepId });
	await evening.command('open-step', { stepId });
	expect(await vote(people[1]!, 'housing')).toMatchObject(isLost);
	expect(evening.world.keys.find(evening.sessionId, stepId)).toBeNull();
	await evening.command('close-step', { stepId });
	await evening.command('show-result', { stepId });
	const wall = await evening.room.atRest((room) => room.viewFor('wall').step?.view);
	expect(wall).toMatchObject({ result: { base: { cast: 6 }, isLost: true } });
	// At the end all keys go, as they should.
	await evening.command('close-session');
	expect(await vote(people[2]!)).toMatchObject({ refusal: 'session-over' });
});

it('makes nobody of all who come in once the key of the evening is gone', async () => {
	const { evening, people, vote } = await holdVote(5);
	evening.world.keys.destroy(evening.sessionId, wholeEvening);
	await evening.restart();
	const actionId = 'somebody comes in late';
	const late = { actor: 'late', as: 'professional', buurt: null } as const;
	expect(await evening.room.submit({ kind: 'join', actionId, ...late })).toMatchObject(isLost);
	expect(await vote(people[0]!)).toMatchObject(isLost);
	await evening.command('close-step', { stepId });
	const wall = await evening.room.atRest((room) => room.viewFor('wall'));
	expect(wall).toMatchObject({ present: { resident: 5, professional: 0 } });
});

it.each(['constructor', '__proto__', 'toString'])('knows no step called %s', async (name) => {
	const { evening, people } = await holdVote(1);
	const act = { kind: 'vote', choices: { safety: 1 } };
	expect(await evening.act(people[0]!, name, act)).toMatchObject({ refusal: 'step-unknown' });
	expect(evening.bugs).toEqual([]);
});
