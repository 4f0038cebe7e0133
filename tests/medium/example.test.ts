/** What a first start puts into an empty database. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findActivity } from '#lib/activities/index.ts';
import { openAuth } from '#lib/server/auth/auth.ts';
import { chance } from '#lib/server/chance.ts';
import { kompasQueries } from '#lib/server/db/kompas.ts';
import { logQueries } from '#lib/server/db/log.ts';
import { sessionQueries, type SessionRow } from '#lib/server/db/sessions.ts';
import { staffQueries } from '#lib/server/db/staff.ts';
import { draftQueries } from '#lib/server/db/drafts.ts';
import { makeExampleEvenings, thursday } from '#lib/server/example/evenings.ts';
import { loadExample } from '#lib/server/example/load-example.ts';
import { openKompas } from '#lib/server/kompas/kompas.ts';
import { findBrokenLink } from '#lib/domain/session/chain.ts';
import { exportSchema } from '#lib/domain/session/export.ts';
import { holdsInAll, recount } from '#lib/domain/session/recount.ts';
import { sha256 } from '#lib/server/live/room/hashes.ts';
import { freezeSituation } from '#lib/server/live/room/lead.ts';
import { keepRooms } from '#lib/server/live/room/rooms.ts';
import { openExports } from '#lib/server/report/export.ts';
import { noMeters } from '#lib/server/watch/no-meters.ts';
import { finishSession } from '#lib/server/report/finish.ts';
import { openDesk } from '#lib/server/sessions/desk.ts';
import { openWorks } from '#lib/server/work/works.ts';
import { openMemoryKeys } from '../support/memory-keys.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { openLives } from './lives.ts';

/** A first start on an empty database. */
async function startOn({ db }: TestDatabase) {
	const queries = {
		kompas: kompasQueries(db),
		sessions: sessionQueries(db),
		staff: staffQueries(db),
		log: logQueries(db),
		drafts: draftQueries(db)
	};
	const bugs: unknown[] = [];
	const reportBug = (error: unknown) => bugs.push(error);
	const keys = openMemoryKeys();
	const rooms = keepRooms({
		shared: false,
		log: queries.log,
		findActivity,
		chance,
		keys,
		works: openWorks(),
		meters: noMeters,
		reportBug
	});
	const kompas = openKompas(
		queries.kompas,
		queries.sessions,
		'bev_inwoners',
		() => new Date('2026-11-27')
	);
	const desk = openDesk(queries.sessions, chance);
	const auth = openAuth(queries.staff, chance, false);
	const finish = (id: string) =>
		finishSession(id, { ...queries, rooms, kompas, chance, initiatives: openLives(db) });
	const world = { desk, sessions: queries.sessions, kompas, rooms, chance, finish };
	const start = () => loadExample(queries, auth, () => makeExampleEvenings(world));
	const exports = openExports({ ...queries, kompas });
	return { ...queries, kompas, exports, keys, bugs, welcome: await start(), start };
}

/** The file that a visitor gets. */
async function writeLog(): Promise<string> {
	const pieces = (await first.exports.write(played, null)) ?? [];
	return (await Array.fromAsync(pieces)).join('');
}

let databases: TestDatabase[];
let first: Awaited<ReturnType<typeof startOn>>;
let evenings: SessionRow[];
let played: SessionRow;

beforeAll(async () => {
	databases = [await openTestDatabase(), await openTestDatabase()];
	first = await startOn(databases[0] as TestDatabase);
	evenings = await first.sessions.list(null);
	played = evenings.find(({ phase }) => phase === 'reported') as SessionRow;
});
afterAll(async () => {
	for (const database of databases) await database.close();
});

/** What people wrote and did, without what differs between two starts. */
async function tellEvening({ sessions, log }: typeof first): Promise<string> {
	const reported = (await sessions.list(null)).find(({ phase }) => phase === 'reported');
	const stored = await log.read(reported?.id ?? '');
	const deeds = stored.entries.map((line) => [line.kind, 'by' in line ? line.by.seat : null]);
	return JSON.stringify([deeds, [...stored.texts.values()]]);
}

describe('the example', () => {
	it('has three evenings to come, one to practise with, and one practice evening that is over', () => {
		expect(evenings.every(({ example }) => example)).toBe(true);
		const tell = (practice: boolean) =>
			evenings.filter((row) => row.practice === practice).map(({ phase }) => phase);
		expect(tell(false)).toEqual(['planned', 'planned', 'planned']);
		expect(tell(true).toSorted()).toEqual(['planned', 'reported']);
		const now = Date.now();
		for (const { phase, plannedAt } of evenings) {
			expect(plannedAt.getTime() > now).toBe(phase === 'planned');
		}
	});

	it('played that evening through the rooms: its log is whole, and its secret keys are gone', async () => {
		const { entries, ballots } = await first.log.read(played.id);
		expect(findBrokenLink(played.id, entries, sha256)).toBeNull();
		expect(entries.filter(({ kind }) => kind === 'join')).toHaveLength(31);
		expect(entries.filter(({ kind }) => kind === 'act').length).toBeGreaterThan(60);
		expect(entries.filter(({ kind }) => kind === 'cast').length).toBeGreaterThan(100);
		expect(ballots).toEqual([]);
		expect(first.keys.list(played.id)).toEqual([]);
		expect(first.bugs).toEqual([]);
	});

	it('can be recounted from the file of its log: the chain holds, and every outcome is what was shown', async () => {
		const file = await writeLog();
		const counted = recount(exportSchema.parse(JSON.parse(file)), { findActivity, sha256 });
		expect(counted).toMatchObject({ chain: { holds: true }, folds: { ok: true }, sameRules: true });
		expect(counted.outcomes.map(({ equalsShown }) => equalsShown)).toEqual(
			played.agenda.map(() => true)
		);
		expect(holdsInAll(counted)).toBe(true);
	});

	it('has a log without a word that somebody wrote, and without a salt', async () => {
		const file = await writeLog();
		const { texts } = await first.log.read(played.id);
		expect(texts.size).toBeGreaterThan(20);
		for (const words of texts.values()) expect(file).not.toContain(words);
		expect(file).not.toContain('salt');
	});

	it('keeps what the facilitator noted out of the log', async () => {
		const agenda = played.agenda.map((step) => ({ ...step, note: 'Vraag naar de bankjes' }));
		const frozen = await freezeSituation({ ...played, agenda }, first.kompas, chance);
		expect(frozen.agenda).toHaveLength(agenda.length);
		expect(JSON.stringify(frozen)).not.toContain('bankjes');
	});

	it('keeps its log to itself as long as it goes on', async () => {
		const planned = evenings.find(({ phase }) => phase === 'planned') as SessionRow;
		expect(await first.exports.write(planned, null)).toBeNull();
		expect(await first.exports.write({ ...played, phase: 'running' }, null)).toBeNull();
	});

	it('has a log for everybody, because in every step every kind of people was with enough', async () => {
		expect(await first.exports.withheldFrom(played, null)).toBeNull();
	});

	it('has an outcome of every step in which something was asked', async () => {
		const outcomes = await first.sessions.listOutcomes(played.id);
		const asked = played.agenda.map(({ activity }) => activity).filter((one) => one !== 'message');
		expect(outcomes.map(({ activity }) => activity)).toEqual(expect.arrayContaining(asked));
	});

	it('made a draft that is practice, and nothing that counts for the wijk', async () => {
		expect(await first.drafts.list(null)).toMatchObject([{ practice: true }]);
		expect(await first.sessions.findLastReported(played.wijk)).toBeNull();
	});

	it('is the same evening on every machine', async () => {
		const second = await startOn(databases[1] as TestDatabase);
		expect(await tellEvening(second)).toBe(await tellEvening(first));
	});

	it('is put in once: a second start adds nothing', async () => {
		expect(first.welcome.filter((line) => line.includes('wachtwoord'))).toHaveLength(2);
		expect(await first.start()).toEqual([]);
		expect(await first.sessions.list(null)).toHaveLength(evenings.length);
	});
});

describe('the Thursday of an example evening', () => {
	it('is at half past seven in Almelo, summer and winter', () => {
		expect(thursday(new Date('2026-11-23T02:00:00Z'), 0).toISOString()).toBe(
			'2026-11-26T18:30:00.000Z'
		);
		expect(thursday(new Date('2026-06-30T12:00:00Z'), 1).toISOString()).toBe(
			'2026-07-09T17:30:00.000Z'
		);
	});

	it('of last week is over, whatever day it is', () => {
		for (let number = 1; number <= 7; number += 1) {
			const now = new Date(Date.UTC(2026, 10, number, 0, 5));
			expect(thursday(now, -1).getTime()).toBeLessThan(now.getTime());
		}
	});
});
