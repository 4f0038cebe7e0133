import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { parse } from 'cookie';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chance } from '#lib/server/chance.ts';
import { migrationsFolder } from '#lib/server/db/client.ts';
import { area } from '#lib/server/db/schema/wijkkompas.ts';
import { sessionQueries, type SessionRow } from '#lib/server/db/sessions.ts';
import { hashToken } from '#lib/server/live/room/hashes.ts';
import { openHandover } from '#lib/server/live/door/handover.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { startLiveApp, type LiveApp } from './live-app.ts';

describe('one person on two devices', () => {
	let live: LiveApp;
	beforeAll(async () => {
		live = await startLiveApp();
	});
	afterAll(() => live.close());

	/** An evening in which "recognise" is open, and the secret of somebody who is in. */
	async function begin() {
		const session = { ...(await live.planEvening()), phase: 'running' as const };
		const staff = `${live.app.auth.cookieName}=${live.staffToken}`;
		const console = await live.connect({ audience: 'facilitator', code: session.code }, staff);
		const stepId = session.agenda.find(({ activity }) => activity === 'recognise')?.id ?? '';
		let basedOn = 0;
		for (const kind of ['open-doors', 'start', 'go-to', 'open-step'] as const) {
			const command = kind === 'go-to' || kind === 'open-step' ? { kind, stepId } : { kind };
			const reply = await console.emitWithAck('command', { id: randomUUID(), basedOn, command });
			if (reply.ok) basedOn = reply.seq;
		}
		const cookie = await live.comeIn(session);
		const token = parse(cookie)[live.app.door.cookieName(session.code)] ?? '';
		return { session, stepId, console, cookie, token };
	}

	async function handOver(session: SessionRow, token: string): Promise<string> {
		const offered = await live.app.door.handover.offer(session, token);
		if ('refusal' in offered) throw new Error(offered.refusal);
		return offered.secret;
	}

	it('is one participant with one vote, and sees the same answer on both', async () => {
		const { session, stepId, console, cookie, token } = await begin();
		const { handover, cookieName } = live.app.door;
		const accepted = await handover.accept(session, await handOver(session, token));
		const phone = await live.connect({ code: session.code }, cookie);
		const tablet = await live.connect(
			{ code: session.code },
			`${cookieName(session.code)}=${accepted?.token}`
		);
		for (const [device, answer] of [
			[phone, 'yes'],
			[tablet, 'no']
		] as const) {
			const action = { kind: 'answer', indicator: 'gez_eenzaam', answer };
			const reply = await device.emitWithAck('act', { id: randomUUID(), stepId, action });
			expect(reply).toMatchObject({ ok: true });
		}
		const look = await console.emitWithAck('look');
		if ('refusal' in look || look.view.audience === 'participant') throw new Error('no console');
		expect(look.view.present).toMatchObject({ resident: 1 });
		expect(look.view.step?.answeredEach.filter((people) => people > 0)).toEqual([1]);
		for (const device of [phone, tablet]) {
			expect(await device.emitWithAck('look')).toMatchObject({
				own: { answers: { gez_eenzaam: { content: 'no' } } }
			});
		}
	});

	it('needs a link that works once, however many try at the same moment', async () => {
		const { session, token } = await begin();
		const { handover } = live.app.door;
		const secret = await handOver(session, token);
		// A preview of the link looks as often as it likes.
		expect(await handover.isOpen(session, secret)).toBe(true);
		expect(await handover.isOpen(session, secret)).toBe(true);
		const tries = await Promise.all([1, 2, 3, 4].map(() => handover.accept(session, secret)));
		expect(tries.filter((accepted) => accepted !== null).length).toBe(1);
		expect(await handover.isOpen(session, secret)).toBe(false);
	});

	it('gets a new link in the place of the one before', async () => {
		const { session, token } = await begin();
		const { handover } = live.app.door;
		const first = await handOver(session, token);
		const second = await handOver(session, token);
		expect(await handover.accept(session, first)).toBeNull();
		expect(await handover.accept(session, second)).not.toBeNull();
	});

	it('has a link for this evening alone, and only who is in can make one', async () => {
		const { session, token } = await begin();
		const another = await begin();
		const { handover } = live.app.door;
		const secret = await handOver(session, token);
		expect(await handover.accept(another.session, secret)).toBeNull();
		for (const stranger of [null, 'made-up', another.token]) {
			expect(await handover.offer(session, stranger)).toEqual({ refusal: 'not-joined' });
		}
		const over = { ...session, phase: 'closed' as const };
		expect(await handover.offer(over, token)).toEqual({ refusal: 'session-over' });
	});
});

describe('a link to go on on another device', () => {
	let database: TestDatabase;
	beforeAll(async () => {
		database = await openTestDatabase();
	});
	afterAll(() => database.close());

	it('stops working after ten minutes', async () => {
		await database.db
			.insert(area)
			.values({ code: 'WK014115', kind: 'wijk', name: 'Nieuwstraat-Kwartier', slug: 'nk' });
		const sessions = sessionQueries(database.db);
		const session: SessionRow = {
			id: randomUUID(),
			openedAt: null,
			wijk: 'WK014115',
			title: 'Dialoogavond',
			place: 'buurthuis',
			plannedAt: new Date('2026-11-26T18:30:00Z'),
			code: 'K7M4TP',
			phase: 'running',
			practice: false,
			agenda: [],
			revision: 0,
			format: 2,
			publishedAt: null,
			example: false
		};
		await sessions.insert(session);
		await sessions.addParticipant('ann', session.id, hashToken('of the phone'));
		let now = new Date('2026-11-26T19:00:00Z');
		const handover = openHandover(
			sessions,
			(sessionId, token) => sessions.findParticipant(sessionId, hashToken(token ?? '')),
			{ ...chance, now: () => now }
		);
		const offered = await handover.offer(session, 'of the phone');
		if ('refusal' in offered) throw new Error(offered.refusal);
		now = new Date('2026-11-26T19:09:59Z');
		expect(await handover.isOpen(session, offered.secret)).toBe(true);
		now = new Date('2026-11-26T19:10:00Z');
		expect(await handover.isOpen(session, offered.secret)).toBe(false);
		expect(await handover.accept(session, offered.secret)).toBeNull();
	});
});

describe('a phone that came in before a participant could have several devices', () => {
	it('is still known', async () => {
		const old = new PGlite();
		const migrate = (name: string) =>
			old.exec(readFileSync(resolve(migrationsFolder, `${name}.sql`), 'utf8'));
		await migrate('0000_first');
		await old.exec(`
			insert into area (code, kind, name, slug) values ('WK1', 'wijk', 'Wijk', 'wijk');
			insert into session (id, wijk, title, place, planned_at, code, phase, agenda)
				values ('s', 'WK1', 'Avond', 'zaal', now(), 'K7M4TP', 'running', '[]');
			insert into participant (id, session_id, token_hash) values ('ann', 's', 'hash');
		`);
		await migrate('0001_many_processes');
		await migrate('0002_devices');
		const { rows } = await old.query('select * from participant_device');
		expect(rows).toEqual([{ session_id: 's', token_hash: 'hash', participant_id: 'ann' }]);
		await old.close();
	});
});
