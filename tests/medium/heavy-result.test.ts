/** A result that takes long is computed in a thread of its own; the log holds what came out, and anybody can repeat it. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { chance } from '#lib/server/chance.ts';
import { recount } from '#lib/domain/session/recount.ts';
import { exportFormat, exportVersion, type EveningExport } from '#lib/domain/session/export.ts';
import { foldVersion } from '#lib/domain/session/fold.ts';
import type { ChainedEntry } from '#lib/domain/session/chain.ts';
import { sha256 } from '#lib/server/live/room/hashes.ts';
import { chainHash, firstHash } from '#lib/domain/session/chain.ts';
import { sessionQueries } from '#lib/server/db/sessions.ts';
import { openWorks, type Job } from '#lib/server/work/works.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening } from './evening.ts';
import { findHeavyBox, heavyAgenda } from './heavy-box.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());

it('answers phones while a result is computed, and a recount finds out one that is forged', async () => {
	const evening = await holdEvening(database, heavyAgenda, findHeavyBox);
	const worker = join(import.meta.dirname, 'fixtures/heavy-worker.ts');
	Object.assign(evening.world, { works: openWorks(worker) });
	await evening.restart();
	await evening.command('open-doors');
	const people = await Promise.all(Array.from({ length: 5 }, () => evening.join()));
	await evening.command('start');
	await evening.command('open-step', { stepId: 'heavy' });
	for (const person of people) await evening.act(person, 'heavy', { word: 'yes' });
	await evening.command('close-step', { stepId: 'heavy' });
	await evening.command('go-to', { stepId: 'next' });
	await evening.command('open-step', { stepId: 'next' });
	const [ann = ''] = people;
	const outcomes = () => sessionQueries(database.db).listOutcomes(evening.sessionId);
	for (const word of ['yes', 'no', 'yes']) {
		expect(await evening.act(ann, 'next', { word })).toMatchObject({ ok: true });
	}
	// All of this went on while the other thread was still at it: on the main thread none of it could have been answered.
	expect(await outcomes()).toEqual([]);
	await vi.waitFor(async () => expect(await outcomes()).toHaveLength(1), { timeout: 60_000 });
	expect(await outcomes()).toMatchObject([
		{ stepId: 'heavy', result: { words: Array(5).fill('yes') } }
	]);
	await evening.command('close-session');
	await evening.room.drain();

	const lines = (await evening.log.read(evening.sessionId)).entries as ChainedEntry[];
	const computed = lines.filter(({ kind }) => kind === 'computed');
	expect(computed.map(({ by }) => by)).toEqual([{ seat: 'server' }]);
	const stored = (await outcomes()).map(({ stepId, activity, result }) => ({
		...{ stepId, activity, title: stepId, result }
	}));
	const exported: EveningExport = {
		...{
			format: exportFormat,
			version: exportVersion,
			rules: foldVersion,
			outcomes: stored,
			lines
		},
		session: {
			...{ id: evening.sessionId, wijk: { code: 'WK', name: 'W' }, title: 'A' },
			...{ plannedAt: chance.now().toISOString(), practice: false }
		}
	};
	const world = { findActivity: findHeavyBox, sha256 };
	expect(recount(exported, world)).toMatchObject({ chain: { holds: true }, folds: { ok: true } });

	// Whoever owns the server writes another outcome, and a whole chain that fits it.
	let hash = firstHash(evening.sessionId, sha256);
	const forged = lines.map((line) => {
		const payload = line.payload as { output?: { words: string[] } };
		const other = { ...payload, output: { ...payload.output, words: ['no'] } };
		const entry = line.kind === 'computed' ? { ...line, payload: other } : line;
		hash = chainHash(hash, entry, sha256);
		return { ...entry, hash };
	});
	expect(recount({ ...exported, lines: forged }, world)).toMatchObject({
		...{ chain: { holds: true }, folds: { ok: false, why: 'forged' } }
	});
}, 120_000);

it('takes no result of answers that were changed meanwhile, and computes the one of today', async () => {
	const evening = await holdEvening(database, heavyAgenda, findHeavyBox);
	const running: { input: unknown; end(): void }[] = [];
	const run = ({ input }: Job) =>
		new Promise((end) => running.push({ input, end: () => end({ of: input }) }));
	Object.assign(evening.world, { works: { run } });
	await evening.restart();
	await evening.command('open-doors');
	const ann = await evening.join();
	await evening.command('start');
	const answer = async (word: string) => {
		await evening.command('open-step', { stepId: 'heavy' });
		await evening.act(ann, 'heavy', { word });
		await evening.command('close-step', { stepId: 'heavy' });
	};
	await answer('yes');
	await answer('no');
	running[0]?.end();
	await vi.waitFor(() => expect(running).toHaveLength(2), { timeout: 20_000 });
	running[1]?.end();
	await vi.waitFor(async () => {
		const { entries } = await evening.log.read(evening.sessionId);
		const computed = entries.filter(({ kind }) => kind === 'computed');
		expect(computed.map(({ payload }) => (payload as { output: unknown }).output)).toEqual([
			{ of: expect.objectContaining({ words: ['no'] }) as unknown }
		]);
	}, 20_000);
	expect(evening.bugs).toEqual([]);
}, 60_000);

it('says to whoever leads that a result could not be computed, and computes it when they ask', async () => {
	const evening = await holdEvening(database, heavyAgenda, findHeavyBox);
	let isBroken = true;
	// The backoff in a thousandth of its time.
	const waits = [1_000, 4_000, 16_000, 64_000];
	const { setTimeout: wait } = globalThis;
	const hurry = vi
		.spyOn(globalThis, 'setTimeout')
		.mockImplementation(((run: () => void, milliseconds = 0) =>
			wait(run, milliseconds / (waits.includes(milliseconds) ? 1_000 : 1))) as typeof setTimeout);
	const run = ({ input }: Job) =>
		isBroken ? Promise.reject(new Error('out of memory')) : Promise.resolve({ of: input });
	Object.assign(evening.world, { works: { run } });
	await evening.restart();
	const seen = () =>
		evening.room.atRest((room) => ({
			computing: room.viewFor('facilitator').console.computing,
			wall: room.viewFor('wall').step?.view,
			phone: room.viewFor('participant').step?.view
		}));
	const heard: number[] = [];
	evening.room.onFold(() => heard.push(0));
	await evening.command('open-doors');
	const ann = await evening.join();
	await evening.command('start');
	const step = { stepId: 'heavy' };
	await evening.command('open-step', step);
	await evening.act(ann, 'heavy', { word: 'yes' });
	await evening.command('close-step', step);
	const waiting = { stepId: 'heavy', title: 'heavy' };
	expect((await seen()).computing).toEqual([{ ...waiting, isGivenUp: false }]);
	await evening.command('show-result', step);
	// Shown, and not there yet: wall and phone say so, in place of a result that they cannot make.
	expect(await seen()).toMatchObject({ wall: null, phone: null });
	await vi.waitFor(async () => expect((await seen()).computing[0]?.isGivenUp).toBe(true), {
		...{ timeout: 20_000, interval: 50 }
	});
	hurry.mockRestore();
	expect(evening.bugs).toHaveLength(5);
	expect(await evening.room.computeAgain('next')).toEqual({
		...{ ok: false, refusal: 'not-possible-now' }
	});
	isBroken = false;
	const before = heard.length;
	expect(await evening.room.computeAgain('heavy')).toMatchObject({ ok: true });
	await vi.waitFor(async () => expect((await seen()).computing).toEqual([]), 5_000);
	expect(heard.length).toBeGreaterThan(before);
	expect((await seen()).wall).not.toBeNull();
}, 60_000);
