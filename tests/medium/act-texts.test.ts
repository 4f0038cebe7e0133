/** Reasons that were written before acts had texts of their own: carried over, and no hash changes. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrokenAct } from '#lib/domain/life/act.ts';
import { actQueries } from '#lib/server/db/acts.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { hashText, sha256 } from '#lib/server/live/room/hashes.ts';
import { createDatabase, type OwnDatabase } from '../support/own-database.ts';

const server = process.env.TEST_DATABASE_URL;
const log = 'WK014118';
const kept = 'tests/fixtures/lives/initiative.json';

interface KeptLog {
	log: string;
	acts: Record<string, string | number | null>[];
}

const readKept = () =>
	JSON.parse(readFileSync(resolve(import.meta.dirname, '../..', kept), 'utf8')) as KeptLog;

describe.skipIf(!server)('a log of before acts had texts of their own', () => {
	let own: OwnDatabase;
	beforeAll(async () => {
		own = await createDatabase(server ?? '');
	});
	afterAll(() => own.drop());

	it('keeps its hashes and its reasons; one that was erased stays erased', async () => {
		const { log: keptLog, acts } = readKept();
		await (await openDatabase(own.url)).close();
		const sql = postgres(own.url, { max: 1, onnotice: () => undefined });
		// Back to how it was, with the rows of then.
		await sql.unsafe(`
			drop table act_text; alter table act drop column text_hashes;
			alter table act add column reason text; alter table act add column salt text;
			delete from drizzle.__drizzle_migrations where id >= (select max(id) from drizzle.__drizzle_migrations)`);
		for (const { seq, id, subject, kind, by, reasonHash, dueOn, at, hash } of acts) {
			const [reason, salt] = seq === 2 ? ['Daar rijdt de bus', 'zout'] : [null, null];
			const row = { seq, id, subject, kind, by, at, hash, reason, salt, log: keptLog };
			await sql`insert into act ${sql({
				...{ ...row, subject_kind: 'initiative' },
				...{ reason_hash: reasonHash ?? null, due_on: dueOn ?? null }
			} as never)}`;
		}
		await sql.end();
		const database = await openDatabase(own.url);
		const lines = await actQueries(database.db, sha256).readLog(keptLog);
		await database.close();
		expect(lines).toHaveLength(acts.length);
		expect(lines.map(({ hash }) => hash)).toEqual(acts.map(({ hash }) => hash));
		expect(findBrokenAct(keptLog, lines, sha256)).toBeNull();
		expect(lines.find(({ seq }) => seq === 2)?.reason).toBe('Daar rijdt de bus');
		expect(lines.filter(({ reason }) => reason !== null)).toHaveLength(1);
		expect(lines.some(({ reason, reasonHash }) => reason === null && reasonHash !== null)).toBe(
			true
		);
	});

	it('takes an act with several texts: each can go by itself, and the chain holds', async () => {
		const database = await openDatabase(own.url);
		const queries = actQueries(database.db, sha256);
		const texts = ['reason', 'title', 'goal'].map((name) => ({
			...{ name, words: `${name} van Jan`, salt: name, hash: hashText(name, `${name} van Jan`) }
		}));
		const asked = { id: 'one', subject: 'plan', kind: 'addOpgave', by: 'anna', log, texts };
		const day = new Date('2026-12-03T12:00:00Z');
		const add = (more: object = {}) =>
			queries.append<'no'>({ ...asked, subjectKind: 'wijkopgave', ...more }, () => ({
				...{ at: day, dueOn: null }
			}));
		expect(await add()).toBeNull();
		// Sent twice it is one act; with another word under the same id it is none.
		expect(await add()).toBeNull();
		expect(await add({ texts: texts.slice(1) })).toBe('somebody-was-first');
		const [act] = await queries.list('plan');
		expect(act).toMatchObject({
			...{ reason: 'reason van Jan', texts: { title: 'title van Jan', goal: 'goal van Jan' } }
		});
		expect(act?.textHashes).toEqual({
			...{ title: hashText('title', 'title van Jan'), goal: hashText('goal', 'goal van Jan') }
		});
		const what = { name: 'goal', subjectKind: 'wijkopgave' } as const;
		const gone = { log, seq: act?.seq ?? 0, subject: 'plan' };
		for (const by of ['bo', 'bo', 'anna']) await queries.eraseText(gone, what, by, day);
		const after = await queries.list('plan');
		expect(after).toHaveLength(1);
		expect(after[0]?.texts).toEqual({ title: 'title van Jan' });
		expect(after[0]?.erased).toEqual({ goal: day.toISOString() });
		const lines = await queries.readLog(log);
		expect(lines).toHaveLength(2);
		expect(findBrokenAct(log, lines, sha256)).toBeNull();
		await database.close();
	});
});
