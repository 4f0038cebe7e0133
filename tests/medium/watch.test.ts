import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '#lib/domain/session/command.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import { startEmbeddedPostgres } from '#lib/server/db/embedded/embedded-postgres.ts';
import { answerMetrics, openMetricsPort } from '#lib/server/watch/metrics-door.ts';
import { openMeters } from '#lib/server/watch/meters.ts';
import { startLiveApp, type LiveApp, type TestSocket } from './live-app.ts';
import { answeredIn } from '../support/views.ts';
import { press } from './press.ts';

const ended: (() => unknown)[] = [];
afterAll(async () => {
	for (const end of ended.toReversed()) await end();
});

/** An evening on which people may write cards, led from a console. */
async function openCards(live: LiveApp): Promise<{ session: SessionRow; stepId: string }> {
	const session = await live.planEvening();
	const cookie = `${live.app.auth.cookieName}=${live.staffToken}`;
	const console = await live.connect({ audience: 'facilitator', code: session.code }, cookie);
	const stepId = session.agenda.find((step) => step.activity === 'contributions')?.id ?? '';
	const commands: Command[] = [
		{ kind: 'open-doors' },
		{ kind: 'start' },
		{ kind: 'go-to', stepId },
		{ kind: 'open-step', stepId }
	];
	for (const command of commands) await press(console, command);
	return { session, stepId };
}

function writeCard(phone: TestSocket, stepId: string, text: string) {
	const action = { kind: 'add', id: randomUUID(), mood: 'wish', theme: null, text };
	return phone.emitWithAck('act', { id: randomUUID(), stepId, action });
}

describe('the log of the server, through an evening on which something breaks', () => {
	const written: string[] = [];
	let database: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
	let live: LiveApp;

	beforeAll(async () => {
		const folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-watch-'));
		const quiet = { info: () => undefined, warn: () => undefined };
		database = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), log: quiet });
		const output = { write: (line: string) => void written.push(line) };
		live = await startLiveApp({ databaseUrl: database.url, logLevel: 'debug' }, output);
		ended.push(async () => {
			await live.close();
			await database.stop();
			rmSync(folder, { recursive: true, force: true });
		});
	});

	it('holds that it broke, and nothing of what people wrote or who they were', async () => {
		const { session, stepId } = await openCards(live);
		const cookie = await live.comeIn(session);
		const phone = await live.connect({ code: session.code }, cookie);
		expect(await writeCard(phone, stepId, 'Meer bomen bij de Iepenstraat')).toMatchObject({
			ok: true
		});
		await expect(live.connect({ code: 'WRQNG7' }, cookie)).rejects.toThrow();
		await expect(
			live.connect({ code: session.code }, `${live.app.door.cookieName(session.code)}=guessed`)
		).rejects.toThrow('not-joined');
		expect(await live.app.auth.logIn('ann@example.test', 'wachtwoord van ann')).toBeNull();

		const sql = postgres(database.url, { max: 1, onnotice: () => undefined });
		await sql`alter table free_text rename to gone`;
		expect(await writeCard(phone, stepId, 'Bel mij: 06 12345678')).toEqual({
			ok: false,
			refusal: 'not-saved'
		});
		await sql`alter table gone rename to free_text`;
		await sql.end();

		const log = written.join('');
		expect(log).toContain('live room: commit');
		expect(log).toContain('42P01');
		const token = cookie.split('=')[1] ?? '';
		for (const personal of [
			'bomen',
			'Bel mij',
			'12345678',
			token,
			live.staffToken,
			session.code,
			'WRQNG7',
			'guessed',
			'ann@example.test',
			'w@example.test',
			'wachtwoord van ann',
			'127.0.0.1'
		]) {
			expect(log).not.toContain(personal);
		}
	});

	it('is measured meanwhile: taps, commits, pushes and who is connected', async () => {
		const before = live.app.meters.read();
		const { session, stepId } = await openCards(live);
		const phone = await live.connect({ code: session.code }, await live.comeIn(session));
		const wall = await live.connect({ audience: 'wall', code: session.code });
		const shown = new Promise((done) => {
			wall.on('view', (view) => answeredIn(view) === 1 && done(view));
		});
		await writeCard(phone, stepId, 'Meer bankjes');
		await shown;
		const after = live.app.meters.read();
		expect(after.sockets.participant).toBe(before.sockets.participant + 1);
		expect(after.sockets.wall).toBe(before.sockets.wall + 1);
		expect(after.rooms).toBe(before.rooms + 1);
		const { tapToAck, tapToWall, commitSize, sent } = after.lastMinute;
		expect(tapToAck.count).toBe(before.lastMinute.tapToAck.count + 1);
		expect(tapToWall.count).toBeGreaterThan(before.lastMinute.tapToWall.count);
		expect(commitSize.count).toBeGreaterThan(before.lastMinute.commitSize.count);
		expect(sent.wall).toBeGreaterThan(before.lastMinute.sent.wall);
		expect((await live.app.meters.expose()).text).not.toContain(session.id);
	});

	it('counts who leaves, and every no: to an answer, to a console and at the door', async () => {
		const { session, stepId } = await openCards(live);
		const cookie = await live.comeIn(session);
		const before = live.app.meters.read();
		const [phone, wall] = [
			await live.connect({ code: session.code }, cookie),
			await live.connect({ audience: 'wall', code: session.code })
		];
		expect(live.app.meters.read().sockets).toEqual({
			...before.sockets,
			participant: before.sockets.participant + 1,
			wall: before.sockets.wall + 1
		});
		const countRefusals = () => live.app.meters.read().lastMinute.refusals;
		const taps = live.app.meters.read().lastMinute.tapToAck.count;
		let refused = countRefusals();
		expect(await writeCard(phone, stepId, ' ')).toMatchObject({ ok: false });
		expect(countRefusals()).toBe(++refused);
		const command = { id: randomUUID(), basedOn: 0, command: { kind: 'start' as const } };
		expect(await wall.emitWithAck('command', command)).toMatchObject({ ok: false });
		expect(countRefusals()).toBe(++refused);
		await expect(live.connect({ code: 'WRQNG7' }, cookie)).rejects.toThrow('code-unknown');
		expect(countRefusals()).toBe(++refused);
		expect(live.app.meters.read().lastMinute.tapToAck.count).toBe(taps);

		phone.disconnect();
		wall.disconnect();
		await expect.poll(() => live.app.meters.read().sockets).toEqual(before.sockets);
	});
});

describe('the figures for Prometheus', () => {
	const secret = 'Zeg-het-aan-niemand';
	const meters = openMeters();
	ended.push(() => meters.close());
	const host = '127.0.0.1';

	async function listen(server: Server): Promise<string> {
		await new Promise<void>((ready) => server.listen(0, host, ready));
		ended.push(() => server.close());
		return `http://${host}:${(server.address() as AddressInfo).port}/metrics`;
	}

	function openSite(metricsToken: string | null): Promise<string> {
		const site = express();
		site.get('/metrics', answerMetrics(meters, { host, metricsPort: null, metricsToken }));
		return listen(createServer(site));
	}

	const ask = (url: string, authorization?: string) =>
		fetch(url, { headers: authorization ? { authorization } : {} });

	it('are not on the site when no secret was set', async () => {
		expect((await ask(await openSite(null))).status).toBe(404);
	});

	it('are on the site for who knows the secret, and for nobody else', async () => {
		const url = await openSite(secret);
		const wrong = [undefined, 'Bearer', `Bearer ${secret}x`, `Basic ${secret}`, 'Bearer  ', secret];
		for (const authorization of wrong) {
			const answer = await ask(url, authorization);
			expect(answer.status).toBe(401);
			expect(await answer.text()).toBe('');
		}
		const answer = await ask(url, `Bearer ${secret}`);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
		expect(await answer.text()).toContain('wijkdialoog_rooms_awake 0');
	});

	it('may have a port of their own, where a secret that was set holds as well', async () => {
		for (const metricsToken of [null, secret]) {
			const server = await openMetricsPort(meters, { host, metricsPort: 0, metricsToken });
			ended.push(() => server?.close());
			const url = `http://${host}:${(server?.address() as AddressInfo).port}`;
			expect((await ask(`${url}/metrics`)).status).toBe(metricsToken ? 401 : 200);
			expect((await ask(`${url}/metrics`, `Bearer ${secret}`)).status).toBe(200);
			expect((await ask(`${url}/regie`, `Bearer ${secret}`)).status).toBe(404);
		}
		expect(
			await openMetricsPort(meters, { host, metricsPort: null, metricsToken: null })
		).toBeNull();
	});

	it('say in a sentence that their port is taken', async () => {
		const taken = await openMetricsPort(meters, { host, metricsPort: 0, metricsToken: null });
		ended.push(() => taken?.close());
		const { port } = taken?.address() as AddressInfo;
		await expect(
			openMetricsPort(meters, { host, metricsPort: port, metricsToken: null })
		).rejects.toThrow('METRICS_PORT');
	});
});
