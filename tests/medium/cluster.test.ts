/**
 * One evening at two whole servers, A and B, on one Postgres and one Redis. Where TEST_DATABASE_URL and TEST_REDIS_URL name none, it is
 * skipped.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '#lib/domain/session/command.ts';
import type { SessionView } from '#lib/domain/session/view.ts';
import type { Own } from '#lib/activities/priorities/schema.ts';
import { contentOf } from '#lib/domain/ballot/own-ballot.ts';
import type { OwnPart } from '#lib/protocol/messages.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import { createDatabase, type OwnDatabase } from '../support/own-database.ts';
import { begin, openStep } from './begun.ts';
import { openBreakablePort, type BreakablePort } from './breakable-port.ts';
import { startLiveApp, type LiveApp, type TestSocket } from './live-app.ts';
import { press } from './press.ts';

const { TEST_DATABASE_URL: databaseServer = '', TEST_REDIS_URL: redisServer = '' } = process.env;

describe.skipIf(!databaseServer || !redisServer)('an evening at two servers', () => {
	let database: OwnDatabase;
	let redis: BreakablePort;
	let a: LiveApp;
	let b: LiveApp;
	let session: SessionRow;
	let console: TestSocket;
	let stepId: string;
	let secretId: string;

	beforeAll(async () => {
		database = await createDatabase(databaseServer);
		redis = await openBreakablePort(redisServer);
		const keyFolder = mkdtempSync(join(tmpdir(), 'wijkdialoog-keys-'));
		const shared = { databaseUrl: database.url, redisUrl: redis.url, keyFolder };
		a = await startLiveApp(shared, undefined, 'a@example.test');
		b = await startLiveApp(shared, undefined, 'b@example.test');
		session = await a.planEvening();
		const idOf = (name: string) =>
			session.agenda.find(({ activity }) => activity === name)?.id ?? '';
		stepId = idOf('contributions');
		secretId = idOf('priorities');
		console = await connectConsole(a, a.staffToken);
		await lead({ kind: 'open-doors' });
		await lead({ kind: 'start' });
		await lead({ kind: 'go-to', stepId });
		await lead({ kind: 'open-step', stepId });
	});

	afterAll(async () => {
		await Promise.all([a.close(), b.close()]);
		redis.break();
		await database.drop();
	});

	function connectConsole(live: LiveApp, token: string): Promise<TestSocket> {
		const cookie = `${live.app.auth.cookieName}=${token}`;
		return live.connect({ audience: 'facilitator', code: session.code }, cookie);
	}

	const lead = (command: Command) => press(console, command);

	function writeCard(phone: TestSocket) {
		const action = { kind: 'add', id: randomUUID(), mood: 'wish', theme: null, text: 'Een bankje' };
		return phone.emitWithAck('act', { id: randomUUID(), stepId, action });
	}

	const countCards = (view: SessionView) => (view.step?.view as { total: number }).total;

	function seeCards(wall: TestSocket, cards: number): Promise<void> {
		return new Promise((seen) => {
			const count = (view: SessionView) => {
				if (countCards(view) !== cards) return;
				wall.off('view', count);
				seen();
			};
			wall.on('view', count);
		});
	}

	async function withoutRedis<T>(work: () => Promise<T>): Promise<T> {
		redis.break();
		return work().finally(() => redis.mend());
	}

	const enter = async (live: LiveApp) =>
		live.connect({ code: session.code }, await live.comeIn(session));

	it('shows on the wall at B what a phone at A answered', async () => {
		const wall = await b.connect({ audience: 'wall', code: session.code });
		expect(await wall.emitWithAck('look')).toHaveProperty('view.step.view.total', 0);
		const phone = await enter(a);
		const seen = seeCards(wall, 1);
		expect(await writeCard(phone)).toMatchObject({ ok: true });
		await seen;
	});

	it('shows people at B what they were told at A, as soon as they come there', async () => {
		const cookie = await a.comeIn(session);
		const atA = await a.connect({ code: session.code }, cookie);
		const atB = await b.connect({ code: session.code }, cookie);
		await atB.emitWithAck('look');
		const look = await withoutRedis(async () => {
			expect(await writeCard(atA)).toMatchObject({ ok: true });
			return atB.emitWithAck('look');
		});
		expect(look).toHaveProperty('own.cards.length', 1);
	});

	it('tells their phone at B what they answered at A, and nobody else there', async () => {
		const cookie = await a.comeIn(session);
		const [atA, atB, again, other] = [
			await a.connect({ code: session.code }, cookie),
			await b.connect({ code: session.code }, cookie),
			await b.connect({ code: session.code }, cookie),
			await enter(b)
		];
		const heard: OwnPart[] = [];
		other.on('own', (own) => heard.push(own));
		const hears = (phone: TestSocket, cards: number) =>
			new Promise<void>((told) =>
				phone.on('own', ({ stepId: of, own }) => {
					if (of === stepId && (own as { cards: unknown[] }).cards.length === cards) told();
				})
			);
		for (const phone of [atB, again, other]) await phone.emitWithAck('look');
		const heardBoth = Promise.all([hears(atB, 1), hears(again, 1)]);
		expect(await writeCard(atA)).toMatchObject({ ok: true });
		await heardBoth;
		// Who came in after that is known by the next answer too.
		const later = await a.comeIn(session);
		const laterAtA = await a.connect({ code: session.code }, later);
		const laterAtB = await b.connect({ code: session.code }, later);
		await laterAtB.emitWithAck('look');
		const heardLater = hears(laterAtB, 1);
		expect(await writeCard(laterAtA)).toMatchObject({ ok: true });
		await heardLater;
		expect(heard).toEqual([]);
	});

	it('goes on while Redis is away: B looks at the end of the log by itself', async () => {
		const wall = await b.connect({ audience: 'wall', code: session.code });
		const phone = await enter(a);
		const look = await wall.emitWithAck('look');
		const before = 'refusal' in look ? 0 : countCards(look.view);
		await withoutRedis(async () => {
			const seen = seeCards(wall, before + 1);
			expect(await writeCard(phone)).toMatchObject({ ok: true });
			await seen;
			await expect.poll(() => b.app.isReady()).toBe(false);
		});
		await expect.poll(() => b.app.isReady(), { timeout: 10_000 }).toBe(true);
	});

	// In a step with secret answers the log names nobody: B has to know its own phones by their name in that step.
	it('tells their phone at B what they chose in secret at A, and nobody else there', async () => {
		const cookie = await a.comeIn(session);
		const [atA, atB, other] = [
			await a.connect({ code: session.code }, cookie),
			await b.connect({ code: session.code }, cookie),
			await enter(b)
		];
		const heard: unknown[] = [];
		const choicesIn = ({ own }: OwnPart) => contentOf((own as Partial<Own> | null)?.choices);
		other.on('own', (own) => heard.push(choicesIn(own)));
		const hears = (isIt: (choices: unknown) => boolean) =>
			new Promise<unknown>((told) =>
				atB.on('own', (own) => {
					if (own.stepId === secretId && isIt(choicesIn(own))) told(choicesIn(own));
				})
			);
		// Under this step's name B knows them already; in the next they have another.
		const known = new Promise((told) => atB.once('own', told));
		expect(await writeCard(atA)).toMatchObject({ ok: true });
		await known;
		await lead({ kind: 'close-step', stepId });
		const opened = hears((choices) => choices === null);
		await lead({ kind: 'go-to', stepId: secretId });
		await lead({ kind: 'open-step', stepId: secretId });
		// Everybody hears of the new step; what comes after that comes of the vote.
		await opened;
		const look = await atA.emitWithAck('look');
		if ('refusal' in look) throw new Error(look.refusal);
		const [option] = (look.view.step?.view as { options: { id: string }[] }).options;
		const choices = { [option?.id ?? '']: 1 };
		const told = hears(Boolean);
		const vote = { id: randomUUID(), stepId: secretId, action: { kind: 'vote', choices } };
		expect(await atA.emitWithAck('act', vote)).toMatchObject({ ok: true });
		expect(await told).toEqual(choices);
		await other.emitWithAck('look');
		expect(heard.filter(Boolean)).toEqual([]);
	});

	describe('that lets people leave how they can be reached', () => {
		/** Somebody at A who begins with something, and has left a contact slip; B carries the evening too. */
		async function leaveSlip() {
			const evening = await begin(a);
			const { session } = evening;
			const step = await openStep(evening, 'initiatives');
			const cookie = await a.comeIn(session);
			const phone = await a.connect({ code: session.code }, cookie);
			const wall = await b.connect({ audience: 'wall', code: session.code });
			await wall.emitWithAck('look');
			const act = async (action: object) => {
				const reply = await phone.emitWithAck('act', { id: randomUUID(), stepId: step, action });
				expect(reply).toMatchObject({ ok: true });
			};
			const propose = async (title: string) => {
				const id = randomUUID();
				const about = { title, what: 'Op dinsdag', theme: null, buurt: null, point: null };
				await act({ kind: 'propose', id, ...about, role: 'lead' });
				return id;
			};
			const person = await a.app.door.recognise(session.id, cookie.split('=')[1] ?? '');
			const leave = (initiatives: string[]) =>
				a.app.contacts.leave(session.id, person ?? '', {
					name: 'Ann',
					reach: 'ann@x.test',
					initiatives
				});
			return { id: session.id, act, propose, leave };
		}

		it('erases at B what was taken back at A, where A ends before it does', async () => {
			const { id, act, propose, leave } = await leaveSlip();
			const cooking = await propose('Samen koken');
			await leave([cooking]);
			expect(await b.app.contacts.list(id)).toHaveLength(1);
			const { follow } = a.app.contacts;
			// As of a process that is gone right after the commit.
			a.app.contacts.follow = () => new Promise(() => undefined);
			await act({ kind: 'retract', id: cooking });
			await expect.poll(() => b.app.contacts.list(id), { timeout: 10_000 }).toEqual([]);
			a.app.contacts.follow = follow;
		});

		it('keeps at B, which has not heard of it yet, what somebody just began at A', async () => {
			const { id, propose, leave } = await leaveSlip();
			await withoutRedis(async () => {
				await leave([await propose('Een tuin')]);
				await b.app.followContacts(id);
			});
			expect(await a.app.contacts.list(id)).toHaveLength(1);
		});
	});

	it('closes the console at B of who logged out at A', async () => {
		const token = (await a.app.auth.logIn('a@example.test', 'open sesame')) ?? '';
		const atB = await connectConsole(b, token);
		const closed = new Promise((done) => atB.once('disconnect', done));
		await a.app.logOut(token);
		expect(await closed).toBe('io server disconnect');
	});

	it('sends the phones of a server that ends to the other, and they find their answer there', async () => {
		await lead({ kind: 'go-to', stepId });
		await lead({ kind: 'open-step', stepId });
		const cookie = await a.comeIn(session);
		const phone = await a.connect({ code: session.code }, cookie);
		expect(await writeCard(phone)).toMatchObject({ ok: true });
		const moved = new Promise<TestSocket>((resolve) =>
			phone.once('leaving', ({ within }) => {
				expect(within).toBeGreaterThan(0);
				phone.close();
				resolve(b.connect({ code: session.code }, cookie));
			})
		);
		console.close();
		await a.app.close();
		const look = await (await moved).emitWithAck('look');
		expect(look).toHaveProperty('own.cards.length', 1);
	});
});
