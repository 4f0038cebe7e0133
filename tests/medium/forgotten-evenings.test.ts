/** An evening that nobody closes: nothing of it stays sealed, and its report waits for whoever made it. */
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findActivity as findReal } from '#lib/activities/index.ts';
import type { FindActivity } from '#lib/domain/activity.ts';
import { readClosesFrom } from '#lib/pages/desk/closes-from.ts';
import { chance } from '#lib/server/chance.ts';
import { openContactSlips } from '#lib/server/contact/contact-slips.ts';
import { followSlips } from '#lib/server/contact/follow-slips.ts';
import { contactSlipQueries } from '#lib/server/db/contact-slips.ts';
import { draftQueries } from '#lib/server/db/drafts.ts';
import { freeText, logEntry, sealedBallot } from '#lib/server/db/schema/log.ts';
import { session } from '#lib/server/db/schema/session.ts';
import { sessionQueries } from '#lib/server/db/sessions.ts';
import type { Kompas } from '#lib/server/kompas/kompas.ts';
import { openLooks } from '#lib/server/live/room/looks.ts';
import { keepRooms } from '#lib/server/live/room/rooms.ts';
import { finishSession } from '#lib/server/report/finish.ts';
import { openDesk } from '#lib/server/sessions/desk.ts';
import { keepTidy } from '#lib/server/sessions/tidy.ts';
import { boxAgenda, findBox } from './ballot-box.ts';
import { openServerDatabase, openTestDatabase, type TestDatabase } from './database.ts';
import { holdEvening } from './evening.ts';
import { openLives } from './lives.ts';

const server = process.env.TEST_DATABASE_URL;
const findActivity: FindActivity = (name) => findBox(name) ?? findReal(name);
const hour = 3600 * 1000;
/** In hours. */
const month = 24 * 31;
const contact = { name: 'Ann', reach: 'ann@example.test', initiatives: ['garden'] };

let database: TestDatabase;
beforeAll(async () => {
	database = await (server ? openServerDatabase(server) : openTestDatabase());
});
afterAll(() => database.close());

async function openEvening(details: Partial<typeof session.$inferInsert> = {}) {
	const evening = await holdEvening(database, boxAgenda, findActivity);
	const { db } = database;
	const { sessionId, world, log } = evening;
	const sessions = sessionQueries(db);
	await db
		.update(session)
		.set({ plannedAt: new Date(), ...details })
		.where(eq(session.id, sessionId));
	await evening.command('open-doors');
	const rooms = keepRooms(world);
	const contacts = openContactSlips({
		...{ queries: contactSlipQueries(db), keys: world.keys, chance, days: 90 }
	});
	const listSealed = () =>
		db.select().from(sealedBallot).where(eq(sealedBallot.sessionId, sessionId));
	/** How many ballots were still sealed at each moment that something was about to be erased. */
	const notes: number[] = [];
	return {
		evening,
		notes,
		async letIn(people: number) {
			const names: string[] = [];
			for (let one = 0; one < people; one += 1) {
				names.push(await evening.join());
				await sessions.addParticipant(chance.newId(), sessionId, chance.newToken());
			}
			return names;
		},
		/** Of somebody who begins with nothing by now. */
		leaveContact: () => contacts.leave(sessionId, chance.newId(), contact),
		countContacts: async () => (await contacts.list(sessionId)).length,
		/** As somebody does who reaches the database: the log does not hold any more. */
		async damageLog() {
			await db
				.update(logEntry)
				.set({ payload: { changed: true } })
				.where(and(eq(logEntry.sessionId, sessionId), eq(logEntry.seq, 1)));
		},
		phase: async () => (await sessions.findById(sessionId))?.phase,
		async kept() {
			const sealed = await listSealed();
			const texts = await db.select().from(freeText).where(eq(freeText.sessionId, sessionId));
			const phones = await sessions.listParticipants(sessionId);
			return {
				sealed: sealed.length,
				keys: world.keys.list(sessionId).length,
				words: texts.filter(({ words }) => words !== null).length,
				phones: phones.length
			};
		},
		/** What went wrong that was told. */
		async tidyAfter(hours: number, fails = false) {
			const failures: unknown[] = [];
			const reportFailure = (error: unknown) => failures.push(error);
			// A server that starts only now, with everything that was not followed before.
			const following = followSlips({ rooms, contacts, reportBug: reportFailure });
			const tidying = keepTidy({
				...{ alone: (work) => work(), sessions, rooms, log, keys: world.keys },
				words: { list: async () => [], erase: () => Promise.reject(new Error('no words')) },
				terms: { texts: 24, answers: 60, contacts: 90 },
				auth: { removeExpired: async () => undefined },
				following,
				contacts: { eraseDue: async () => 0 },
				slips: { remove: async () => undefined },
				chance: { ...chance, now: () => new Date(Date.now() + hours * hour) },
				noteErased: async () => void notes.push((await listSealed()).length),
				reportFailure
			});
			await tidying.tidy();
			tidying.close();
			following.close();
			expect(failures.length > 0).toBe(fails);
		},
		async finish() {
			const drafts = draftQueries(db);
			const kompas = {
				inhabitants: 'bev_inwoners',
				municipality: async () => ({ name: 'Almelo' })
			} as unknown as Kompas;
			await finishSession(sessionId, {
				rooms,
				sessions,
				drafts,
				log,
				kompas,
				chance,
				initiatives: openLives(db)
			});
			return drafts.findBySession(sessionId);
		}
	};
}

describe('an evening that nobody closes', () => {
	it.each([false, true])(
		'is closed two days after its last line, for good and for nobody else yet (practice: %s)',
		async (practice) => {
			const one = await openEvening({ practice });
			const { evening } = one;
			const people = await one.letIn(6);
			await evening.command('start');
			await evening.command('go-to', { stepId: 'secret-box' });
			await evening.command('open-step', { stepId: 'secret-box' });
			for (const person of people) await evening.act(person, 'secret-box', { word: 'yes' });
			await one.tidyAfter(47);
			expect(await one.phase()).toBe('running');
			expect(await one.kept()).toEqual({ sealed: 6, keys: 2, words: 0, phones: 6 });

			await one.tidyAfter(49);
			expect(await one.kept()).toEqual({ sealed: 0, keys: 0, words: 0, phones: 0 });
			expect(await evening.log.findClosing(evening.sessionId)).toMatchObject({
				...{ isByTerm: true, hadNobody: false }
			});
			const [outcome] = await sessionQueries(database.db).listOutcomes(evening.sessionId);
			expect(outcome?.result).toEqual({ words: Array.from({ length: 6 }, () => 'yes') });
			const draft = await one.finish();
			expect(draft?.inputs.present.resident).toBe(6);
			expect(await one.phase()).toBe('reported');
			const row = await sessionQueries(database.db).findById(evening.sessionId);
			expect(row?.publishedAt).toBeNull();
		}
	);

	it('has its contact slips followed meanwhile, where no server came to that', async () => {
		const [on, over] = [await openEvening(), await openEvening()];
		await over.evening.command('start');
		await over.evening.command('close-session');
		for (const one of [on, over]) await one.leaveContact();
		expect(await on.countContacts()).toBe(1);
		await on.tidyAfter(1);
		expect([await on.countContacts(), await over.countContacts()]).toEqual([0, 1]);
	});

	it.each([0, 26])(
		'is closed from the moment that the desk names, planned %s hours from now',
		async (hours) => {
			const plannedAt = new Date(Date.now() + hours * hour);
			const one = await openEvening({ plannedAt });
			const sessions = sessionQueries(database.db);
			const row = await sessions.findById(one.evening.sessionId);
			const from = row && (await openDesk(sessions, chance).closesFrom(row));
			const hoursLeft = ((from?.getTime() ?? 0) - Date.now()) / hour;
			await one.tidyAfter(hoursLeft - 0.1);
			expect(await one.phase()).toBe('open');
			await one.tidyAfter(hoursLeft + 0.1);
			expect(await one.phase()).toBe('closed');
			const over = await sessions.findById(one.evening.sessionId);
			expect(over && (await openDesk(sessions, chance).closesFrom(over))).toBeNull();
		}
	);

	it('and that never began is closed too, with who came in', async () => {
		const one = await openEvening();
		await one.letIn(5);
		await one.tidyAfter(49);
		expect(await one.phase()).toBe('closed');
		expect((await one.finish())?.inputs).toMatchObject({ steps: [], present: { resident: 5 } });
		expect(await one.kept()).toEqual({ sealed: 0, keys: 0, words: 0, phones: 0 });
	});

	it('waits for the moment for which it was planned, and one with its doors closed again for whoever opens them', async () => {
		const toCome = await openEvening({ plannedAt: new Date(Date.now() + 11 * 24 * hour) });
		const shut = await openEvening();
		await shut.letIn(1);
		await shut.evening.command('close-doors');
		await toCome.tidyAfter(49);
		await shut.tidyAfter(49);
		expect([await toCome.phase(), await shut.phase()]).toEqual(['open', 'planned']);
		expect((await shut.kept()).phones).toBe(0);
	});

	it('is closed by somebody in the log of every other one', async () => {
		const { evening } = await openEvening();
		await evening.command('start');
		await evening.command('close-session');
		expect(await evening.log.findClosing(evening.sessionId)).toMatchObject({
			...{ isByTerm: false, hadNobody: true }
		});
	});
});

/** Last in this file: it is told as a failure at every look. */
describe('an evening whose log does not hold', () => {
	it('stays sealed until the term of what people wrote, and is then destroyed without a line', async () => {
		const one = await openEvening();
		const { evening } = one;
		const people = await one.letIn(6);
		await evening.command('start');
		await evening.command('go-to', { stepId: 'secret-box' });
		await evening.command('open-step', { stepId: 'secret-box' });
		for (const person of people) await evening.act(person, 'secret-box', { word: 'yes' });
		// Its line is gone.
		await database.db
			.insert(freeText)
			.values({ sessionId: evening.sessionId, id: chance.newId(), seq: 999, words: 'Een bankje' });
		await one.damageLog();
		await one.tidyAfter(49, true);
		expect(await one.kept()).toEqual({ sealed: 6, keys: 2, words: 1, phones: 0 });
		expect(one.notes).toEqual([]);
		await one.tidyAfter(25 * month, true);
		expect(await one.kept()).toEqual({ sealed: 0, keys: 0, words: 0, phones: 0 });
		// Noted before, so that it goes out of the files as well; and once, for then nothing is left to erase.
		const noted = [...one.notes];
		expect(noted).toContain(6);
		await one.tidyAfter(26 * month, true);
		expect(one.notes).toEqual(noted);
		// With its log it is nothing to close any more.
		await one.tidyAfter(61 * month, true);
		await one.tidyAfter(61 * month);
	});

	it('keeps its contact slips, for nobody can say who begins with what', async () => {
		const one = await openEvening();
		await one.leaveContact();
		await one.damageLog();
		await one.tidyAfter(1);
		expect(await one.countContacts()).toBe(1);
	});

	it('is promised no closing where its log takes no line', async () => {
		const sessions = sessionQueries(database.db);
		const promised = async (one: Awaited<ReturnType<typeof openEvening>>) => {
			const row = await sessions.findById(one.evening.sessionId);
			const looks = openLooks(keepRooms(one.evening.world), sessions);
			return row && readClosesFrom({ desk: openDesk(sessions, chance), looks }, row);
		};
		const whole = await openEvening();
		expect(await promised(whole)).toBeInstanceOf(Date);
		await whole.damageLog();
		expect(await promised(whole)).toBeNull();
		expect(await promised(await openEvening({ format: 1 }))).toBeNull();
	});
});
