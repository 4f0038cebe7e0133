/**
 * A right that ends while a console is open. What ends it is done in the database itself, as by another process, by a script, or by
 * hand: nobody tells the servers. At one server on the embedded Postgres, and at two on one database where TEST_DATABASE_URL names one.
 */
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '#lib/domain/session/command.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import { embeddedIn } from '../support/embedded-database.ts';
import { createDatabase } from '../support/own-database.ts';
import { startLiveApp, type LiveApp, type TestSocket } from './live-app.ts';
import { controlSeqOf } from '../support/views.ts';

const { TEST_DATABASE_URL: databaseServer = '' } = process.env;

/** What was promised: so long after a right ended, in milliseconds, its console does nothing and sees nothing. */
const limit = 2_000;

const here = 'WK014115';
const elsewhere = 'WK014118';

const blank = (on: boolean): Command => ({ kind: 'set-wall', blank: on, dark: false });

interface Place {
	/** Where the evening was begun, and where the console is that loses its right. */
	servers: [LiveApp, LiveApp];
	sql: Sql;
	close(): Promise<void>;
}

async function openOneServer(): Promise<Place> {
	const dataFolder = mkdtempSync(join(tmpdir(), 'wijkdialoog-rights-'));
	// As root the server gives its Postgres another user, who has to be able to come here.
	chmodSync(dataFolder, 0o755);
	const live = await startLiveApp({ dataFolder });
	const sql = postgres(await embeddedIn(dataFolder).url(), { max: 1 });
	return {
		servers: [live, live],
		sql,
		async close() {
			await sql.end();
			await live.close();
			rmSync(dataFolder, { recursive: true, force: true });
		}
	};
}

async function openTwoServers(): Promise<Place> {
	const database = await createDatabase(databaseServer);
	const a = await startLiveApp({ databaseUrl: database.url }, undefined, 'a@example.test');
	const b = await startLiveApp({ databaseUrl: database.url }, undefined, 'b@example.test');
	const sql = postgres(database.url, { max: 1 });
	return {
		servers: [a, b],
		sql,
		async close() {
			await sql.end();
			await Promise.all([a.close(), b.close()]);
			await database.drop();
		}
	};
}

const places = [
	['at one server', openOneServer, true],
	['at two servers that nobody tells', openTwoServers, databaseServer !== '']
] as const;

const setWijken = (sql: Sql, email: string, wijken: string[]) =>
	sql`update staff_role set werkgebied = ${wijken} from staff where staff.id = staff_id and email = ${email}`;

/** What takes the right to lead away, done to one account. */
const endings: Record<string, (sql: Sql, email: string) => Promise<unknown>> = {
	'lost her wijken': (sql, email) => setWijken(sql, email, []),
	'was given another wijk': (sql, email) => setWijken(sql, email, [elsewhere]),
	'has another role, that we do not know': (sql, email) =>
		sql`update staff_role set role = 'visitor' from staff where staff.id = staff_id and email = ${email}`,
	'has a role whose time is over': (sql, email) =>
		sql`update staff_role set until_at = now() from staff where staff.id = staff_id and email = ${email}`,
	'has no account any more': (sql, email) => sql`delete from staff where email = ${email}`,
	'was logged out': (sql, email) =>
		sql`delete from staff_session using staff where staff.id = staff_id and email = ${email}`
};

describe.each(places.filter(([, , isThere]) => isThere))('%s', (_, open) => {
	let place: Place;
	let first: LiveApp;
	let second: LiveApp;
	let session: SessionRow;

	beforeAll(async () => {
		place = await open();
		[first, second] = place.servers;
		session = await first.planEvening(here);
		const console = await connect(first, first.staffToken);
		await lead(console, { kind: 'open-doors' });
		await lead(console, { kind: 'start' });
	});
	afterAll(() => place.close());

	async function logIn(wijken = [here]): Promise<{ email: string; token: string }> {
		const email = `${randomUUID()}@example.test`;
		const account = { role: 'wijkregisseur', name: 'Leaver', email, wijken } as const;
		await second.app.auth.addStaff(account, 'open sesame');
		const token = (await second.app.auth.logIn(email, 'open sesame')) ?? '';
		return { email, token };
	}

	function connect(live: LiveApp, token: string, of = session): Promise<TestSocket> {
		const cookie = `${live.app.auth.cookieName}=${token}`;
		return live.connect({ audience: 'facilitator', code: of.code }, cookie);
	}

	async function lead(console: TestSocket, command: Command) {
		const look = await console.emitWithAck('look');
		if ('refusal' in look) return { ok: false };
		const basedOn = controlSeqOf(look.view);
		return console.timeout(1_000).emitWithAck('command', { id: randomUUID(), basedOn, command });
	}

	it.each(Object.entries(endings))(
		'who %s leads nothing and sees nothing two seconds later, while another console goes on',
		async (_, end) => {
			const { email, token } = await logIn();
			const console = await connect(second, token);
			const colleague = await connect(second, second.staffToken);
			expect(await lead(console, blank(true))).toMatchObject({ ok: true });

			let lastView = 0;
			let lastLed = 0;
			let isOver = false;
			console.on('view', () => (lastView = performance.now()));
			await end(place.sql, email);
			const endedAt = performance.now();
			const closed = new Promise((done) => console.once('disconnect', done));
			const why = new Promise((done) => console.once('refused', done));
			// She goes on as long as she can, and there is always something to see.
			const goesOn = (async () => {
				for (let on = true; !isOver; on = !on) {
					const led = await lead(console, blank(on)).catch(() => ({ ok: false }));
					if (led.ok) lastLed = performance.now();
					await first.comeIn(session);
				}
			})();

			expect(await closed).toBe('io server disconnect');
			expect(await why).toBe('not-allowed');
			isOver = true;
			console.connect();
			await expect(
				new Promise((_, failed) => console.once('connect_error', failed))
			).rejects.toThrow('not-allowed');
			console.close();
			await goesOn;
			expect(Math.max(lastView, lastLed) - endedAt).toBeLessThan(limit);
			expect(await lead(colleague, blank(false))).toMatchObject({ ok: true });
			colleague.close();
		}
	);

	it('who lost one wijk of two goes on in the other', async () => {
		const { email, token } = await logIn([here, elsewhere]);
		const other = await first.planEvening(elsewhere);
		const lost = await connect(second, token);
		const kept = await connect(second, token, other);
		const closed = new Promise((done) => lost.once('disconnect', done));
		await setWijken(place.sql, email, [elsewhere]);
		await closed;
		expect(await lead(kept, { kind: 'open-doors' })).toMatchObject({ ok: true });
		kept.close();
	});
});
