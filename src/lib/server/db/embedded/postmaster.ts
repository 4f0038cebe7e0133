/** The running Postgres of one cluster: found, launched, stopped. */
import { spawn } from 'node:child_process';
import { open, readFile, rename, rm, stat, link } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { newNamePart } from '../../chance.ts';
import { postgresEnvironment } from './cluster.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import type { Home } from './home.ts';
import { belongsTo, isAlive } from './process-of-cluster.ts';
import type { Program } from './program.ts';

export interface Postmaster {
	pid: number;
	port: number;
	ready: boolean;
}

/** Transient: retry. */
export class NotYet extends Error {}

const lockFile = (home: Home) => join(home.cluster, 'postmaster.pid');

/** The Postgres that runs on this cluster, whoever started it. */
export async function findPostmaster(home: Home): Promise<Postmaster | undefined> {
	const text = await readFile(lockFile(home), 'utf8').catch(() => '');
	const lines = text.split('\n');
	const pid = Number(lines[0]);
	if (!Number.isInteger(pid) || pid < 1 || !(await belongsTo(pid, home.cluster))) return undefined;
	return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * After a power cut the lock file may hold a pid that was reused by another program; Postgres then refuses for ever. Taken
 * away only when it still is the file that was examined. A Postgres that does live is safe even so: it holds a shared memory
 * block, on which a second one refuses to start.
 */
async function clearStaleLock(home: Home): Promise<void> {
	const before = await readFile(lockFile(home), 'utf8').catch(() => '');
	const pid = Number(before.split('\n')[0]);
	if (!before || !isAlive(pid) || (await belongsTo(pid, home.cluster))) return;
	const aside = `${lockFile(home)}.${newNamePart()}`;
	const moved = await rename(lockFile(home), aside).then(
		() => true,
		() => false
	);
	// Another server that starts at this moment was first.
	if (!moved) return;
	if ((await readFile(aside, 'utf8')) !== before) await link(aside, lockFile(home));
	await rm(aside);
}

const settings = (port: number) => ({
	port,
	listen_addresses: '127.0.0.1',
	unix_socket_directories: '',
	password_encryption: 'scram-sha-256',
	max_connections: 60,
	timezone: 'UTC',
	log_timezone: 'UTC',
	// Its log may be kept and passed on: it holds no statement and no row, for those hold what people wrote.
	log_min_error_statement: 'panic',
	log_error_verbosity: 'terse',
	// A segment of the write-ahead log that is done with goes: used again, it would keep what was erased (decision 0027).
	wal_recycle: 'off',
	// What was acknowledged survives a power cut; no file of settings may weaken that.
	fsync: 'on',
	full_page_writes: 'on',
	synchronous_commit: 'on'
});

/** Starts Postgres and waits until it answers; recovery after a crash may take a while. */
export async function launchPostmaster(
	home: Home,
	program: Program,
	port: number
): Promise<Postmaster> {
	await clearStaleLock(home);
	const log = await openLog(home);
	const begin = (await log.stat()).size;
	const options = Object.entries(settings(port)).flatMap(([key, value]) => [
		'-c',
		`${key}=${value}`
	]);
	const child = spawn(program.postgres, ['-D', home.cluster, ...options], {
		...home.identity,
		cwd: '/',
		env: postgresEnvironment,
		// Its own process group: Ctrl-C in the terminal is for the server, which stops Postgres last.
		detached: true,
		stdio: ['ignore', log.fd, log.fd]
	});
	let ended: Error | undefined;
	child.once('error', (error) => (ended = error));
	child.once('exit', () => (ended ??= new Error('ended')));
	child.unref();
	try {
		for (;;) {
			await sleep(15);
			if (ended) throw await explainEnd(home, begin, ended);
			const found = await findPostmaster(home);
			if (found?.ready && found.pid === child.pid) return found;
		}
	} finally {
		await log.close();
	}
}

async function openLog(home: Home) {
	const size = (await stat(home.log).catch(() => undefined))?.size ?? 0;
	if (size > 5_000_000) await rename(home.log, `${home.log}.1`);
	return await open(home.log, 'a', 0o600);
}

async function explainEnd(home: Home, begin: number, ended: Error): Promise<Error> {
	if (ended.message !== 'ended') return ended;
	const said = (await readFile(home.log)).subarray(begin).toString().trim();
	const retry =
		/Address already in use|lock file .* already exists|shared memory block .* still in use/;
	return retry.test(said) ? new NotYet(said) : new Error(said);
}

/** Postgres's fast shutdown: sessions are cut, a checkpoint is written, then it exits. */
export async function stopPostmaster(home: Home): Promise<void> {
	const running = await findPostmaster(home);
	if (!running) return;
	// SIGQUIT is the immediate shutdown; it loses nothing either: the next start recovers from the write-ahead log.
	for (const [signal, patience] of [
		['SIGINT', 20_000],
		['SIGQUIT', 5_000]
	] as const) {
		const until = performance.now() + patience;
		if (isAlive(running.pid)) process.kill(running.pid, signal);
		while (performance.now() < until) {
			if (!(await belongsTo(running.pid, home.cluster))) return;
			await sleep(15);
		}
	}
	throw new EmbeddedPostgresError('stopFailed', { folder: home.folder });
}
