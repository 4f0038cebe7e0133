/** What becomes of an initiative: received once, decided by one person at a time, and never changed afterwards. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subjectOf, type Initiative } from '#lib/domain/initiative/initiative.ts';
import { findBrokenAct } from '#lib/domain/life/act.ts';
import { actQueries } from '#lib/server/db/acts.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { act, actText } from '#lib/server/db/schema/life.ts';
import { session } from '#lib/server/db/schema/session.ts';
import { area } from '#lib/server/db/schema/wijkkompas.ts';
import { sha256 } from '#lib/server/live/room/hashes.ts';
import { createDatabase } from '../support/own-database.ts';
import { plantEvening } from '../support/plant-ideas.ts';
import { openLives, readLife } from './lives.ts';

const server = process.env.TEST_DATABASE_URL;
const wijk = 'WK014115';

/** With several connections, that wait for one another. */
describe.skipIf(!server)('an initiative after its evening', () => {
	let own: Awaited<ReturnType<typeof createDatabase>>;
	let one: Awaited<ReturnType<typeof openDatabase>>;
	let other: typeof one;

	beforeAll(async () => {
		own = await createDatabase(server ?? '');
		[one, other] = [await openDatabase(own.url), await openDatabase(own.url)];
		await one.db
			.insert(area)
			.values({ code: wijk, kind: 'wijk', name: 'Nieuwstraat-Kwartier', slug: 'nk' } as never);
	});
	afterAll(async () => {
		await Promise.all([one.close(), other.close()]);
		await own.drop();
	});

	const friday = () => new Date('2026-11-27T12:00:00Z');
	const fail = (error: unknown) => {
		throw error;
	};
	const readLog = () => actQueries(one.db, sha256).readLog(wijk);

	async function propose(practice = false): Promise<Initiative> {
		const ideas = [{ title: 'Samen koken', state: 'idea' as const }];
		const evening = { wijk, heldAt: friday(), isPublic: false, practice, ideas };
		const [found] = await plantEvening(one.db, null, evening);
		if (!found) throw new Error('Nothing was planted');
		return found;
	}

	const publish = (sessionId: string, publishedAt: Date | null) =>
		one.db.update(session).set({ publishedAt }).where(eq(session.id, sessionId));

	const asked = (kind: string, basedOn: number, reason = '') => ({
		...{ id: randomUUID(), kind, basedOn, reason }
	});

	it('is received once, also by two servers that start together, and an answer is due in 20 working days', async () => {
		const found = await propose();
		const lives = [openLives(one.db, friday), openLives(other.db, friday)];
		await Promise.all(lives.map((each) => each.receive(found.sessionId)));
		const life = await readLife(lives[0], found);
		expect(life).toMatchObject({ state: 'received', dueOn: '2026-12-28', daysLate: 0 });
		expect(life?.acts).toHaveLength(1);
		const later = openLives(one.db, () => new Date('2026-12-31T12:00:00Z'));
		expect(await readLife(later, found)).toMatchObject({ dueOn: '2026-12-28', daysLate: 3 });
		expect((await later.listUnanswered()).map(({ daysLate }) => daysLate)).toEqual([3]);
	});

	it('of before initiatives had a life is received without a day: nobody promised one', async () => {
		const found = await propose();
		const unfinished = await propose();
		await one.db
			.update(session)
			.set({ phase: 'closed' })
			.where(eq(session.id, unfinished.sessionId));
		const lives = openLives(one.db, friday);
		await lives.receiveEarlier(fail);
		await lives.receiveEarlier(fail);
		const life = await readLife(lives, found);
		expect(life).toMatchObject({ state: 'received', dueOn: null, daysLate: 0 });
		expect(life?.acts).toHaveLength(1);
		expect(await readLife(lives, unfinished)).toMatchObject({ state: 'idea' });
		// One whose report is being made gets its day with it, and no other evening has to do with that.
		const kept = await propose();
		await lives.receive(unfinished.sessionId);
		expect(await readLife(lives, unfinished)).toMatchObject({
			state: 'received',
			dueOn: '2026-12-28'
		});
		expect(await readLife(lives, kept)).toMatchObject({ state: 'idea' });
		expect((await lives.listUnanswered()).map(({ dueOn }) => dueOn)).toContain(null);
	});

	it('that is looked at again after an answer has a day of its own for that', async () => {
		const found = await propose();
		const lives = openLives(one.db, friday);
		await lives.receive(found.sessionId);
		for (const [index, kind] of ['review', 'decline'].entries())
			await lives.act(found, asked(kind, index + 1, 'Daar rijdt de bus'), 'anna');
		expect(await readLife(lives, found)).toMatchObject({ state: 'notFeasible', dueOn: null });
		const inMarch = openLives(one.db, () => new Date('2027-03-01T12:00:00Z'));
		const again = asked('review', 3, 'De bus rijdt er niet meer');
		expect(await inMarch.act(found, again, 'anna')).toBeNull();
		expect(await readLife(inMarch, found)).toMatchObject({
			...{ state: 'underReview', dueOn: '2027-03-31', daysLate: 0 }
		});
	});

	it('of a practice evening has no life', async () => {
		const practised = await propose(true);
		const lives = openLives(one.db, friday);
		await lives.receive(practised.sessionId);
		await lives.receiveEarlier(fail);
		expect(await readLife(lives, practised)).toBeNull();
		expect((await readLog()).map(({ subject }) => subject)).not.toContain(subjectOf(practised));
		expect(await lives.act(practised, asked('review', 0), 'anna')).toBe('act-not-possible');
	});

	it('is decided by one of two who decide at once; the other is told, and nothing of theirs is done', async () => {
		const found = await propose();
		const lives = [openLives(one.db, friday), openLives(other.db, friday)];
		await lives[0]?.receive(found.sessionId);
		const answers = await Promise.all([
			lives[0]?.act(found, asked('review', 1), 'anna'),
			lives[1]?.act(found, asked('refer', 1, 'Naar het team Verkeer'), 'bo')
		]);
		expect(answers.toSorted()).toEqual([null, 'somebody-was-first'].toSorted());
		expect((await readLife(lives[0], found))?.acts).toHaveLength(2);
	});

	it('is decided once by a button that is pressed twice', async () => {
		const found = await propose();
		const lives = openLives(one.db, friday);
		await lives.receive(found.sessionId);
		const twice = asked('review', 1);
		const answers = await Promise.all([1, 2].map(() => lives.act(found, twice, 'anna')));
		expect(answers).toEqual([null, null]);
		expect((await readLife(lives, found))?.acts).toHaveLength(2);
	});

	it('is decided once by a form that somebody went back to: what it says then is refused, and not called saved', async () => {
		const found = await propose();
		const lives = openLives(one.db, friday);
		await lives.receive(found.sessionId);
		const first = asked('review', 1);
		expect(await lives.act(found, first, 'anna')).toBeNull();
		const others = [
			{ ...first, kind: 'refer', reason: 'Naar het team Verkeer' },
			{ ...first, reason: 'Wij kijken er samen naar' },
			{ ...first, kind: 'decline', reason: 'Daar rijdt de bus', basedOn: 2 }
		];
		for (const other of others)
			expect(await lives.act(found, other, 'anna')).toBe('somebody-was-first');
		expect(await lives.act(found, first, 'bo')).toBe('somebody-was-first');
		expect(await lives.act(found, first, 'anna')).toBeNull();
		expect((await readLife(lives, found))?.acts).toHaveLength(2);
	});

	it('stands the same after a restart, and its reason can be read there', async () => {
		const found = await propose();
		await openLives(one.db, friday).receive(found.sessionId);
		await openLives(one.db, friday).act(
			found,
			asked('refer', 1, ' Naar het team Verkeer '),
			'anna'
		);
		await other.close();
		other = await openDatabase(own.url);
		const life = await readLife(openLives(other.db, friday), found);
		expect(life).toMatchObject({ state: 'referred', dueOn: '2026-12-28' });
		expect(life?.acts.at(-1)?.reason).toBe('Naar het team Verkeer');
	});

	it('loses a reason that is erased, and no act; the files of the database are cleaned after it', async () => {
		const found = await propose();
		/** What could be read when it was noted that there is something to clean. */
		const noted: unknown[] = [];
		const lives = openLives(one.db, friday, async () => {
			noted.push((await readLife(openLives(one.db), found))?.acts.at(-1)?.reason);
		});
		await lives.receive(found.sessionId);
		const refer = asked('refer', 1, 'Bel aan bij nummer 7');
		await lives.act(found, refer, 'anna');
		// None to erase: there is nothing to clean then.
		for (const none of ['receive', 'nowhere']) await lives.eraseReason(found, none, 'anna');
		for (const twice of [refer.id, refer.id]) await lives.eraseReason(found, twice, 'anna');
		const read = await readLife(lives, found);
		expect(read).toMatchObject({ state: 'referred' });
		expect(read?.acts.map(({ reason, isErased }) => ({ reason, isErased }))).toEqual([
			{ reason: null, isErased: false },
			{ reason: null, isErased: true }
		]);
		// Noted once, and before it was erased: a server that stops in between has not forgotten it.
		expect(noted).toEqual(['Bel aan bij nummer 7']);
		const [row] = await one.db.select().from(act).where(eq(act.id, refer.id));
		expect(JSON.stringify(row)).not.toContain('nummer 7');
		expect(
			await one.db
				.select()
				.from(actText)
				.where(eq(actText.seq, row?.seq ?? 0))
		).toEqual([]);
		const log = await readLog();
		expect(findBrokenAct(wijk, log, sha256)).toBeNull();
		// One line says who did it and when; it overtakes nobody who decides.
		const erased = log.filter(({ kind }) => kind === 'eraseText');
		expect(erased).toMatchObject([{ by: 'anna', data: { seq: row?.seq, name: 'reason' } }]);
		expect(read?.acts.at(-1)?.erasedAt).toBe(friday().toISOString());
		expect(await lives.act(found, asked('review', 2), 'anna')).toBeNull();
	});

	it('loses a reason in the log in which it stands, and says where it could not', async () => {
		const found = await propose();
		const lives = openLives(one.db, friday);
		await lives.receive(found.sessionId);
		const refer = asked('refer', 1, 'Bel aan bij nummer 9');
		await lives.act(found, refer, 'anna');
		const [row] = await one.db.select().from(act).where(eq(act.id, refer.id));
		const other = { subject: subjectOf(found), log: 'WK014118', by: 'bo', texts: [] };
		await actQueries(one.db, sha256).append(
			{ ...other, id: `eraseText ${row?.seq}`, kind: 'gone', subjectKind: 'initiative' },
			() => ({ at: friday(), dueOn: null })
		);
		const elsewhere = { ...found, wijk: 'WK014118' };
		expect(await lives.eraseReason(elsewhere, refer.id, 'anna')).toBe('somebody-was-first');
		await one.db.delete(act).where(eq(act.kind, 'gone'));
		expect(await lives.eraseReason(elsewhere, refer.id, 'anna')).toBeNull();
		const left = await actQueries(one.db, sha256).list(subjectOf(found));
		expect(left.map(({ reason }) => reason)).toEqual([null, null]);
	});

	it('of which the acts do not add up takes no other with it, and the log of the server is told', async () => {
		const [found, broken] = [await propose(), await propose()];
		const told: unknown[] = [];
		const lives = openLives(one.db, friday, undefined, (error) => void told.push(error));
		for (const { sessionId } of [found, broken]) await lives.receive(sessionId);
		await one.db
			.update(act)
			.set({ kind: 'gone' })
			.where(eq(act.subject, subjectOf(broken)));
		const waiting = (await lives.listUnanswered()).map(({ sessionId }) => sessionId);
		expect(waiting).toContain(found.sessionId);
		expect(waiting).not.toContain(broken.sessionId);
		// Its own page says so in words, and decides nothing; whoever looks again is no new mistake.
		expect(await lives.read(broken)).toBe('unreadable');
		expect(await lives.act(broken, asked('review', 1), 'anna')).toBe('act-not-possible');
		await lives.listUnanswered();
		expect(told).toHaveLength(1);
		await one.db
			.update(act)
			.set({ kind: 'receive' })
			.where(eq(act.subject, subjectOf(broken)));
	});

	it('is listed for everybody as long as its report is public, each once, with how it stands; practice never', async () => {
		const [found, kept, practised] = [await propose(), await propose(), await propose(true)];
		const lives = openLives(one.db, friday);
		for (const { sessionId } of [found, kept, practised]) await lives.receive(sessionId);
		const listed = async () =>
			(await lives.listPublic(wijk)).map(({ sessionId, state }) => ({ sessionId, state }));
		expect(await listed()).toEqual([]);
		for (const { sessionId } of [found, practised]) await publish(sessionId, friday());
		await lives.act(found, asked('review', 1), 'anna');
		await lives.act(found, asked('decline', 2, 'Daar rijdt de bus'), 'anna');
		expect(await listed()).toEqual([{ sessionId: found.sessionId, state: 'notFeasible' }]);
		expect(await lives.listPublic('WK014118')).toEqual([]);
		const ofEvening = async ({ id, sessionId }: Initiative) =>
			(await lives.listEvening(sessionId)).find(({ proposalId }) => proposalId === id)?.state;
		expect(await ofEvening(found)).toBe('notFeasible');
		expect(await ofEvening(kept)).toBe('received');
		expect(await ofEvening(practised)).toBeUndefined();
		await publish(found.sessionId, null);
		expect(await listed()).toEqual([]);
	});

	it('stands in a chain that breaks where an act is changed, and not where a reason is erased', async () => {
		const broken = async () => findBrokenAct(wijk, await readLog(), sha256);
		expect((await readLog()).length).toBeGreaterThan(5);
		expect(await broken()).toBeNull();
		await one.db.delete(actText);
		expect(await broken()).toBeNull();
		await one.db.update(act).set({ dueOn: '2027-12-25' }).where(eq(act.seq, 1));
		expect(await broken()).toBe(1);
	});
});
