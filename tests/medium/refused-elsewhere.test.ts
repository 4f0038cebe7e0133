/**
 * What one process refused, no other one accepts: not late, not by a detour, and not after a restart. On a Postgres in memory, and on
 * the one that TEST_DATABASE_URL names.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChainedEntry } from '#lib/domain/session/chain.ts';
import type { Reply } from '#lib/protocol/messages.ts';
import { mostGiven } from '#lib/server/db/refusals.ts';
import { logQueries, type LogQueries } from '#lib/server/db/log.ts';
import { givenRefusal, logEntry, logHead } from '#lib/server/db/schema/log.ts';
import type { Room } from '#lib/server/live/room/room.ts';
import { boxAgenda, findBox } from './ballot-box.ts';
import { openServerDatabase, openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening, type TestEvening } from './evening.ts';

const { TEST_DATABASE_URL: server = '' } = process.env;
const stepId = 'secret-box';
const notOpen: Reply = { ok: false, refusal: 'step-not-open' };
const closed: Reply = { ok: false, refusal: 'step-closed' };

const databases = [
	{ name: 'in memory', isThere: true, open: openTestDatabase },
	{ name: 'at a server', isThere: server !== '', open: () => openServerDatabase(server) }
];

describe.each(databases)('two processes on a Postgres $name', ({ isThere, open }) => {
	describe.skipIf(!isThere)('that carry one evening', () => {
		let database: TestDatabase;
		let evening: TestEvening;
		let elsewhere: Room;
		let atOnce: boolean[];
		let held: Promise<void> | null;

		beforeAll(async () => {
			database = await open();
		});
		afterAll(() => database.close());

		beforeEach(async () => {
			atOnce = [];
			held = null;
			evening = await holdEvening(database, boxAgenda, findBox, watchLog);
			elsewhere = await evening.openElsewhere();
			await evening.command('open-doors');
			await evening.command('start');
			await evening.command('go-to', { stepId });
		});

		function watchLog(log: LogQueries): LogQueries {
			return {
				...log,
				async append(...lines) {
					await held;
					return log.append(...lines);
				},
				async appendAtOnce(...lines) {
					const stored = await log.appendAtOnce(...lines);
					atOnce.push(stored);
					return stored;
				}
			};
		}

		function vote(room: Room, actor: string, actionId: string, word = 'yes', why?: string) {
			const act = { kind: 'act', by: 'participant', channel: 'phone', stepId } as const;
			return room.submit({ ...act, actionId, actor, action: { word, why } });
		}

		function lines(...ids: string[]) {
			return database.db
				.select({ id: logEntry.actionId })
				.from(logEntry)
				.where(and(eq(logEntry.sessionId, evening.sessionId), inArray(logEntry.actionId, ids)));
		}

		const traces = () =>
			database.db.select().from(givenRefusal).where(eq(givenRefusal.sessionId, evening.sessionId));

		it('say the same to the same action that comes late at the other one', async () => {
			const ann = await evening.join();
			const id = randomUUID();
			expect(await vote(elsewhere, ann, id)).toEqual(notOpen);
			await evening.command('open-step', { stepId });
			expect(await vote(evening.room, ann, id)).toEqual(notOpen);
			expect(await lines(id)).toEqual([]);
			expect(await vote(evening.room, ann, randomUUID())).toMatchObject({ ok: true });
		});

		it('also when the other one thought that it was alone', async () => {
			const ann = await evening.join();
			await evening.command('open-step', { stepId });
			await evening.command('close-step', { stepId });
			const id = randomUUID();
			expect(await vote(elsewhere, ann, id)).toEqual(closed);
			atOnce.length = 0;
			await evening.command('open-step', { stepId });
			expect(atOnce).toEqual([false]);
			expect(await vote(evening.room, ann, id)).toEqual(closed);
			expect(await lines(id)).toEqual([]);
		});

		it('also when others were accepted in the same commit as it was refused', async () => {
			const [ann, ben, cas] = [await evening.join(), await evening.join(), await evening.join()];
			await evening.command('open-step', { stepId });
			const [id, first, second] = [randomUUID(), randomUUID(), randomUUID()];
			const before = vote(evening.room, cas, randomUUID());
			const replies = await Promise.all([
				before,
				vote(evening.room, ben, first),
				vote(evening.room, ann, id, 'perhaps'),
				vote(evening.room, cas, second)
			]);
			expect(replies.map(({ ok }) => ok)).toEqual([true, true, false, true]);
			expect(await lines(id, first, second)).toHaveLength(2);
			expect(await traces()).toHaveLength(1);
			expect(await vote(elsewhere, ann, id, 'perhaps')).toEqual(replies[2]);
			expect(await traces()).toHaveLength(1);
		});

		it('say nothing of it before it is stored', async () => {
			const ann = await evening.join();
			let release = (): void => undefined;
			held = new Promise((resolve) => (release = resolve));
			let reply: Reply | null = null;
			const answered = vote(evening.room, ann, randomUUID()).then((said) => (reply = said));
			await sleep(250);
			expect(reply).toBeNull();
			release();
			expect(await answered).toEqual(notOpen);
			expect(await traces()).toHaveLength(1);
		});

		it('also after both were started again', async () => {
			const ann = await evening.join();
			const id = randomUUID();
			expect(await vote(elsewhere, ann, id)).toEqual(notOpen);
			await evening.restart();
			elsewhere = await evening.openElsewhere();
			await evening.command('open-step', { stepId });
			expect(await vote(evening.room, ann, id)).toEqual(notOpen);
			expect(await vote(elsewhere, ann, id)).toEqual(notOpen);
			expect(await lines(id)).toEqual([]);
		});

		it('take what was changed since, under the same id', async () => {
			const ann = await evening.join();
			await evening.command('open-step', { stepId });
			const id = randomUUID();
			expect(await vote(elsewhere, ann, id, 'maybe')).toMatchObject({ ok: false });
			expect(await vote(evening.room, ann, id, 'yes')).toMatchObject({ ok: true });
		});

		it('never accept one copy of what they refused another of, whatever is open meanwhile', async () => {
			const people = await Promise.all(Array.from({ length: 10 }, () => evening.join()));
			const refused = new Set<string>();
			for (let round = 0; round < 8; round += 1) {
				const press = evening.command(round % 2 ? 'close-step' : 'open-step', { stepId });
				const votes = people.flatMap((person) => {
					const id = randomUUID();
					return [evening.room, elsewhere, elsewhere, evening.room].map(async (room, copy) => {
						if (copy > 1) await press;
						const { ok } = await vote(room, person, id);
						if (!ok) refused.add(id);
					});
				});
				await Promise.all(votes);
			}
			expect(refused.size).toBeGreaterThan(0);
			expect(await lines(...refused)).toEqual([]);
		});

		it('keep the last ten thousand of an evening', async () => {
			const { sessionId } = evening;
			const ann = await evening.join();
			await vote(elsewhere, ann, randomUUID());
			await vote(elsewhere, ann, randomUUID());
			const end = eq(logHead.sessionId, sessionId);
			await database.db.update(logHead).set({ refusals: mostGiven }).where(end);
			await vote(elsewhere, ann, randomUUID());
			expect((await traces()).map(({ number }) => number)).toEqual([2, mostGiven + 1]);
		});

		it('keep nothing of it once the evening is over', async () => {
			const ann = await evening.join();
			const id = randomUUID();
			expect(await vote(elsewhere, ann, id)).toEqual(notOpen);
			expect(await traces()).toHaveLength(1);
			await evening.command('close-session');
			expect(await traces()).toEqual([]);
			expect(await vote(evening.room, ann, id)).toEqual(notOpen);
			expect(await vote(elsewhere, ann, randomUUID())).toMatchObject({ ok: false });
			expect(await traces()).toEqual([]);
		});
	});
});

describe.skipIf(!server)('what is written at once', () => {
	it('is not stored when another process gives a refusal just then', async () => {
		const database = await openServerDatabase(server);
		const { sessionId, command, log } = await holdEvening(database, boxAgenda, findBox);
		await command('open-doors');
		const { entries } = await log.read(sessionId);
		const known = { seq: 1, refusals: 0 };
		const [first] = entries as ChainedEntry[];
		if (!first) throw new Error('Nothing was written');
		const line = { ...first, seq: 2, actionId: randomUUID(), fingerprint: null };
		const next = { entries: [line], texts: [], ballots: [] };
		let writing = Promise.resolve(true);
		await database.db.transaction(async (tx) => {
			const end = eq(logHead.sessionId, sessionId);
			await tx.select().from(logHead).where(end).for('update');
			writing = logQueries(database.db).appendAtOnce(sessionId, known, next);
			await expect.poll(() => waiting(database)).toBe(1);
			await tx.update(logHead).set({ refusals: 1 }).where(end);
		});
		expect(await writing).toBe(false);
		expect((await log.read(sessionId)).entries).toHaveLength(1);
		expect(await log.appendAtOnce(sessionId, { ...known, refusals: 1 }, next)).toBe(true);
		await database.close();
	});

	/** How many wait for a row that somebody else holds. */
	async function waiting({ db }: TestDatabase): Promise<number> {
		const rows: unknown = await db.execute(
			sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
		);
		return (rows as unknown[]).length;
	}
});
