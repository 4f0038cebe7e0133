/** A choice in two rounds, in a real room: what anybody sees in between, what the log keeps, and whether it can be recounted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import { audiences } from '#lib/domain/audience.ts';
import type { ChainedEntry } from '#lib/domain/session/chain.ts';
import { exportFormat, readExport } from '#lib/domain/session/export.ts';
import { foldVersion } from '#lib/domain/session/fold.ts';
import { holdsInAll, recount } from '#lib/domain/session/recount.ts';
import { sha256 } from '#lib/server/live/room/hashes.ts';
import type { Step } from '#lib/domain/session/session.ts';
import { sessionQueries } from '#lib/server/db/sessions.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening, type TestEvening } from './evening.ts';

const stepId = 'choice';
const step: Step = {
	...{ id: stepId, activity: 'choice', title: 'Het plein', minutes: 10, note: '' },
	settings: findActivity('choice')?.settingsSchema.parse({
		...{ kind: 'one', options: ['Een terras', 'Meer bomen'], rounds: 2, secrecy: 'open' }
	})
};
const [terrace, trees] = ['line-1', 'line-2'];

let database: TestDatabase;
beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());

const choose = (evening: TestEvening, person: string, round: 1 | 2, option: string) =>
	evening.act(person, stepId, { kind: 'choose', round, choices: [option] });

const nextRound = ({ room }: TestEvening, actionId: string) =>
	room.submit({
		...{ kind: 'act', by: 'facilitator', channel: 'phone', actionId, actor: 'facilitator', stepId },
		action: { kind: 'next-round' }
	});

const look = ({ room }: TestEvening) =>
	room.atRest((resting) => audiences.map((audience) => resting.viewFor(audience).step?.view));

/** Everybody answers twice, as these say; the step is shown, and the evening closed. */
async function hold(
	pairs: readonly [string, string][],
	meanwhile?: (evening: TestEvening) => Promise<void>
) {
	const evening = await holdEvening(database, [step], findActivity);
	await evening.command('open-doors');
	await evening.command('start');
	await evening.command('open-step', { stepId });
	const people: string[] = [];
	for (const [first] of pairs) {
		const person = await evening.join();
		people.push(person);
		expect(await choose(evening, person, 1, first)).toMatchObject({ ok: true });
	}
	expect(await nextRound(evening, 'go on')).toMatchObject({ ok: true });
	await meanwhile?.(evening);
	for (const [index, [, second]] of pairs.entries()) {
		expect(await choose(evening, people[index]!, 2, second)).toMatchObject({ ok: true });
	}
	return { evening, people };
}

async function close(evening: TestEvening) {
	await evening.command('close-step', { stepId });
	await evening.command('show-result', { stepId });
	await evening.command('close-session');
	await evening.room.drain();
	const { entries } = await evening.log.read(evening.sessionId);
	const outcomes = await sessionQueries(database.db).listOutcomes(evening.sessionId);
	expect(evening.bugs).toEqual([]);
	return { lines: entries as ChainedEntry[], outcomes };
}

const same = (people: number, option: string) =>
	Array.from({ length: people }, (): [string, string] => [option, option]);

describe('a choice in two rounds', () => {
	it('shows nobody anything of the first before the second is closed for good, also after a restart', async () => {
		const pairs = [...same(6, terrace), ...same(6, trees)];
		const other = pairs.map(([first, second]): [string, string] => [
			first === terrace ? trees : terrace,
			second
		]);
		const seen: unknown[] = [];
		for (const given of [pairs, other]) {
			const { evening } = await hold(given, async (running) => {
				await running.restart();
				seen.push(await look(running));
				await running.command('close-step', { stepId });
				seen.push(await look(running));
				expect(await sessionQueries(database.db).listOutcomes(running.sessionId)).toEqual([]);
				await running.command('open-step', { stepId });
			});
			expect(evening.bugs).toEqual([]);
		}
		expect(seen.slice(0, 2)).toEqual(seen.slice(2));
		expect(JSON.stringify(seen)).not.toContain('votes');
	});

	it('refuses a late answer to the first round by name', async () => {
		const { evening, people } = await hold(same(5, trees));
		expect(await choose(evening, people[0]!, 1, terrace)).toEqual({
			...{ ok: false, refusal: 'choice/round-over' }
		});
	});

	it('keeps that round 2 never began, whoever presses when all is closed', async () => {
		const evening = await holdEvening(database, [step], findActivity);
		await evening.command('open-doors');
		await evening.command('start');
		await evening.command('open-step', { stepId });
		for (const option of [terrace, terrace, terrace, trees, trees, trees]) {
			await choose(evening, await evening.join(), 1, option);
		}
		await evening.command('close-step', { stepId });
		await evening.command('show-result', { stepId });
		const shown = await look(evening);
		expect(shown[0]).toMatchObject({ round: 1, result: { lastRound: 1 } });
		expect(await nextRound(evening, 'too late')).toMatchObject({ ok: true });
		expect(await look(evening)).toEqual(shown);
		const { outcomes } = await close(evening);
		expect(outcomes).toMatchObject([{ result: { lastRound: 1 } }]);
	});

	it('can be recounted from its log, which says of nobody that they moved', async () => {
		const pairs: [string, string][] = [...same(9, terrace), [terrace, trees], ...same(8, trees)];
		const { evening } = await hold(pairs);
		const { lines, outcomes } = await close(evening);
		const shown = lines.find(({ kind }) => kind === 'show-result');
		const opened = { first: { cast: 18 }, second: { cast: 18, moves: { people: { both: 18 } } } };
		expect(shown?.payload).toMatchObject({ opened: { [stepId]: opened } });
		const text = JSON.stringify({
			...{ format: exportFormat, version: 2, rules: foldVersion },
			session: {
				...{ id: evening.sessionId, wijk: { code: 'WK', name: 'W' }, title: 'A', practice: false },
				plannedAt: '2026-11-26T18:30:00Z'
			},
			lines,
			outcomes: outcomes.map(({ result }) => ({
				...{ stepId, activity: 'choice', title: step.title, result }
			}))
		});
		const read = readExport(text);
		if (!('exported' in read)) throw new Error('This is no log');
		const again = recount(read.exported, { findActivity, sha256 });
		expect(holdsInAll(again)).toBe(true);
		expect(again.outcomes).toMatchObject([{ stepId, answered: 18, equalsShown: true }]);
	});

	it('is not recounted as right when the log was given other moves', async () => {
		const { evening } = await hold([...same(9, terrace), ...same(8, trees)]);
		const { lines } = await close(evening);
		const forged = JSON.parse(
			JSON.stringify(lines).replace('"both":17', '"both":12')
		) as ChainedEntry[];
		expect(forged).not.toEqual(lines);
		const session = {
			...{ id: evening.sessionId, wijk: { code: 'WK', name: 'W' }, title: 'A', practice: false },
			plannedAt: '2026-11-26T18:30:00Z'
		};
		const again = recount(
			{
				format: exportFormat,
				version: 2,
				rules: foldVersion,
				session,
				lines: forged,
				outcomes: []
			},
			{ findActivity, sha256 }
		);
		expect(again.chain.holds).toBe(false);
		expect(again.folds).toMatchObject({ ok: false, why: 'forged-ballots' });
	});
});
