import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
	startEmbeddedPostgres,
	type EmbeddedPostgres
} from '#lib/server/db/embedded/embedded-postgres.ts';
import { EmbeddedPostgresError } from '#lib/server/db/embedded/embedded-postgres-error.ts';

const log = { info: () => undefined, warn: () => undefined };
const serverFile = join(import.meta.dirname, 'fixtures/server-with-database.ts');
const isRoot = process.getuid?.() === 0;

let root: string;
let folder: string;
const started: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];

async function start(where = folder, onLost?: () => void): Promise<EmbeddedPostgres> {
	const database = await startEmbeddedPostgres({ folder: where, log, ...(onLost && { onLost }) });
	started.push(database);
	return database;
}

/** The reason why it did not start. */
async function refusal(attempt: Promise<unknown>): Promise<EmbeddedPostgresError> {
	const outcome = await attempt.then(
		() => 'it started',
		(error: unknown) => error
	);
	expect(outcome).toBeInstanceOf(EmbeddedPostgresError);
	return outcome as EmbeddedPostgresError;
}

async function ask<Row>(url: string, question: string): Promise<Row[]> {
	const sql = postgres(url, { max: 1, fetch_types: false, onnotice: () => undefined });
	try {
		return (await sql.unsafe(question)) as unknown as Row[];
	} finally {
		await sql.end({ timeout: 1 });
	}
}

/** Another server, in a process of its own, that has had `votes` votes acknowledged. */
async function runServer(votes: number) {
	const child = spawn(process.execPath, [serverFile, folder], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	children.push(child);
	const state = { child, acknowledged: 0 };
	const lines = createInterface({ input: child.stdout });
	await new Promise<void>((done, fail) => {
		child.once('exit', () => fail(new Error('the server ended before its votes were in')));
		lines.on('line', (line) => {
			state.acknowledged = Number(line);
			if (state.acknowledged === votes) done();
		});
	});
	return state;
}

const postmasterPid = async () =>
	Number((await readFile(join(folder, 'cluster/postmaster.pid'), 'utf8')).split('\n')[0]);

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'wijkdialoog-database-'));
	await chmod(root, 0o755);
	folder = join(root, 'database');
});

afterEach(async () => {
	for (const child of children.splice(0)) child.kill('SIGKILL');
	for (const database of started.splice(0)) await database.stop();
});

afterAll(async () => {
	await rm(root, { recursive: true, force: true });
});

describe('the embedded database', { timeout: 30_000 }, () => {
	it('is made on the first start, for this computer and this password alone', async () => {
		const database = await start();
		const [facts] = await ask(
			database.url,
			`select current_setting('fsync') as fsync, current_setting('listen_addresses') as address,
				usesuper as super,
				current_setting('server_version_num')::int / 10000 as major
			from pg_user where usename = current_user`
		);
		expect(facts).toEqual({
			fsync: 'on',
			address: '127.0.0.1',
			super: false,
			major: 18
		});
		expect(database.adopted).toBe(false);
		expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600);
		expect((await stat(folder)).mode & 0o077).toBe(0);
		const guessed = new URL(database.url);
		guessed.password = 'guess';
		await expect(ask(guessed.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
	});

	it('repeats nothing of what people wrote in its log', async () => {
		const { url } = await start();
		const words = 'De buurman van nummer 12';
		const attempt = ask(url, `select '${words}'::json`);
		await expect(attempt).rejects.toThrow('invalid input syntax');
		const log = await readFile(join(folder, 'postgres.log'), 'utf8');
		expect(log).toContain('invalid input syntax');
		expect(log).not.toContain('buurman');
	});

	it('is gone after a stop, and has everything on the next start', async () => {
		const first = await start();
		await ask(first.url, `create table note as select 'kept' as word`);
		await first.stop();
		await expect(ask(first.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
		const second = await start();
		expect(second.adopted).toBe(false);
		expect([...(await ask(second.url, 'select word from note'))]).toEqual([{ word: 'kept' }]);
	});

	it('is taken over after the server was killed, with every vote that was acknowledged', async () => {
		const server = await runServer(40);
		const pid = await postmasterPid();
		server.child.kill('SIGKILL');
		await once(server.child, 'exit');
		const database = await start();
		expect(database.adopted).toBe(true);
		expect(await postmasterPid()).toBe(pid);
		const votes = await ask<{ number: number }>(database.url, 'select number from vote');
		const found = new Set(votes.map((vote) => vote.number));
		expect(server.acknowledged).toBeGreaterThanOrEqual(40);
		for (let number = 1; number <= server.acknowledged; number++) expect(found).toContain(number);
		await ask(database.url, 'drop table vote');
	});

	it('recovers when the server and the database were killed together', async () => {
		const server = await runServer(40);
		const pid = await postmasterPid();
		server.child.kill('SIGKILL');
		process.kill(pid, 'SIGKILL');
		await once(server.child, 'exit');
		const database = await start();
		const [count] = await ask<{ votes: number }>(
			database.url,
			`select count(*)::int as votes from vote where number <= ${server.acknowledged}`
		);
		expect(count?.votes).toBe(server.acknowledged);
		await ask(database.url, 'drop table vote');
	});

	it('refuses a second server while the first lives, and the first goes on', async () => {
		const first = await start();
		const reason = await refusal(start());
		expect(reason.code).toBe('alreadyRunning');
		expect(reason.sentence.nl).toContain(folder);
		expect(reason.sentence.en).toContain(folder);
		expect([...(await ask(first.url, 'select 1 as one'))]).toEqual([{ one: 1 }]);
	});

	it('lets one of two first starts at the same moment win', async () => {
		const other = join(root, 'twice');
		const attempts = await Promise.allSettled([start(other), start(other)]);
		expect(attempts.map((attempt) => attempt.status).sort()).toEqual(['fulfilled', 'rejected']);
		const loser = attempts.find((attempt) => attempt.status === 'rejected');
		expect(loser?.reason).toMatchObject({ code: 'alreadyRunning' });
	});

	it('comes back on the same address when Postgres is killed under a living server', async () => {
		let lost = false;
		const database = await start(folder, () => (lost = true));
		process.kill(await postmasterPid(), 'SIGKILL');
		await expect
			.poll(() => ask(database.url, 'select 1 as one').catch(() => []), { timeout: 10_000 })
			.toHaveLength(1);
		expect(lost).toBe(false);
		expect((await refusal(start())).code).toBe('alreadyRunning');
	});

	it('ends the server whose database was taken by another', async () => {
		let reason: EmbeddedPostgresError | undefined;
		const first = await startEmbeddedPostgres({ folder, log, onLost: (why) => (reason = why) });
		// Whoever is a superuser can break the lock; nothing less can.
		const password = (await readFile(join(folder, 'password'), 'utf8')).trim();
		const { port } = new URL(first.url);
		const boss = postgres(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`, { max: 1 });
		await boss`select pg_terminate_backend(pid), pg_advisory_lock(objid::int)
			from pg_locks where locktype = 'advisory' and granted`;
		await expect.poll(() => reason?.code, { timeout: 10_000 }).toBe('alreadyRunning');
		await first.stop();
		expect([...(await boss`select 1 as one`)]).toEqual([{ one: 1 }]);
		await boss.end({ timeout: 1 });
		await (await start()).stop();
	});

	it('starts when a lock was left behind with the number of another living program', async () => {
		await (await start()).stop();
		const { uid, gid } = await stat(join(folder, 'cluster'));
		const bystander = spawn('sleep', ['30'], isRoot ? { uid, gid } : {});
		children.push(bystander);
		const lock = [
			bystander.pid,
			join(folder, 'cluster'),
			1,
			5432,
			'',
			'127.0.0.1',
			' 1 1',
			'ready'
		];
		await writeFile(join(folder, 'cluster/postmaster.pid'), lock.join('\n') + '\n');
		const database = await start();
		expect(database.adopted).toBe(false);
		expect(bystander.exitCode).toBeNull();
		expect(await postmasterPid()).not.toBe(bystander.pid);
	});

	it('refuses a running database that does not know our password', async () => {
		const server = await runServer(1);
		const file = join(folder, 'password');
		const right = await readFile(file, 'utf8');
		await writeFile(file, 'another\n');
		expect((await refusal(start())).code).toBe('wrongPassword');
		await writeFile(file, right);
		server.child.kill('SIGTERM');
		await once(server.child, 'exit');
	});

	it('refuses files of another version of Postgres, says which, and leaves them alone', async () => {
		await (await start()).stop();
		const file = join(folder, 'cluster/PG_VERSION');
		await writeFile(file, '17\n');
		const reason = await refusal(start());
		expect(reason.code).toBe('anotherMajor');
		expect(reason.sentence.nl).toMatch(/Postgres 17.*Postgres 18/);
		expect(reason.sentence.en).toMatch(/Postgres 17.*Postgres 18/);
		expect(await readFile(file, 'utf8')).toBe('17\n');
		await writeFile(file, '18\n');
	});

	it.runIf(isRoot)('finds a place where Postgres can come when only root can enter', async () => {
		const closed = await mkdtemp(join(tmpdir(), 'wijkdialoog-closed-'));
		const first = await start(join(closed, 'database'));
		try {
			expect(first.folder).not.toContain(closed);
			await ask(first.url, `create table note as select 'kept' as word`);
			await first.stop();
			const second = await start(join(closed, 'database'));
			expect([...(await ask(second.url, 'select word from note'))]).toEqual([{ word: 'kept' }]);
			await second.stop();
		} finally {
			await rm(first.folder, { recursive: true, force: true });
			await rm(closed, { recursive: true, force: true });
		}
	});
});
