/**
 * One server per database. The lock is an advisory lock held by a connection of its own: it dies with the process that
 * holds it, so it can never be left behind, and Postgres itself sees to it that two cannot have it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import postgres, { type Sql } from 'postgres';
import { superuser } from './cluster.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import type { Home } from './home.ts';
import { NotYet } from './postmaster.ts';

export interface Ownership {
	release(): Promise<void>;
}

/** The database and the role of the application: it owns its tables and nothing else. */
export const application = 'wijkdialoog';

const lockNumber = 1_464_421_956;

/** How long a server that is just being stopped gets to let go. */
const patience = 2_000;

/** Takes the lock, sends away what a killed server left connected, and sees to the application's database. */
export async function claimOwnership(
	home: Home,
	port: number,
	password: string,
	onLost: () => void
): Promise<Ownership> {
	let held = false;
	const sql = postgres({
		host: '127.0.0.1',
		port,
		user: superuser,
		password,
		database: 'postgres',
		max: 1,
		connect_timeout: 10,
		// By default a connection is renewed now and then; this one must live as long as the server.
		max_lifetime: null,
		fetch_types: false,
		onnotice: () => undefined,
		onclose: () => {
			if (!held) return;
			held = false;
			onLost();
		}
	});
	const release = async () => {
		held = false;
		await sql.end({ timeout: 0 });
	};
	try {
		await takeLock(sql, home);
		await sendAwayOthers(sql);
		await prepareDatabase(sql, password);
		held = true;
		return { release };
	} catch (error) {
		await release();
		throw explainRefusal(error, home);
	}
}

async function takeLock(sql: Sql, home: Home): Promise<void> {
	const until = performance.now() + patience;
	for (;;) {
		const [row] = await sql<{ taken: boolean }[]>`
			select pg_try_advisory_lock(${lockNumber}) as taken`;
		if (row?.taken) return;
		if (performance.now() > until) {
			throw new EmbeddedPostgresError('alreadyRunning', { folder: home.folder });
		}
		await sleep(100);
	}
}

/** A session of a server that was killed may still hold rows; it must not finish its work after ours began. */
async function sendAwayOthers(sql: Sql): Promise<void> {
	await sql`
		select pg_terminate_backend(pid, 5000) from pg_stat_activity
		where backend_type = 'client backend' and pid <> pg_backend_pid() and datname = ${application}`;
}

async function prepareDatabase(sql: Sql, password: string): Promise<void> {
	const role = await sql`select from pg_roles where rolname = ${application}`;
	// Letters, digits, - and _ only, so it cannot end the quotes.
	if (role.length === 0) {
		await sql.unsafe(`create role "${application}" login password '${password}'`);
	}
	const database = await sql`select from pg_database where datname = ${application}`;
	if (database.length === 0) {
		await sql.unsafe(`create database "${application}" owner "${application}"`);
	}
}

/** Postgres that is just shutting down or starting up is a transient failure: retry. */
function explainRefusal(error: unknown, home: Home): unknown {
	const code = (error as { code?: string }).code ?? '';
	if (code === '28P01')
		return new EmbeddedPostgresError('wrongPassword', { folder: home.folder }, error);
	const passing = /^(57P0\d|ECONNREFUSED|ECONNRESET|EPIPE|CONNECTION_\w+|CONNECT_TIMEOUT)$/;
	return passing.test(code) ? new NotYet(String(error)) : error;
}
