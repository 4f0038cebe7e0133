/** The files of the database: made once, recognised afterwards. */
import { spawn } from 'node:child_process';
import { chown, link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chance, newNamePart } from '../../chance.ts';
import { EmbeddedPostgresError, explainFailure } from './embedded-postgres-error.ts';
import type { Home } from './home.ts';
import { isAlive } from './process-of-cluster.ts';
import type { Program } from './program.ts';

/** The owner of everything; the application itself works under a lesser name. */
export const superuser = 'postgres';

/** Nothing of the server's own environment: it may hold secrets, and settings meant for another Postgres. */
export const postgresEnvironment = { PATH: process.env['PATH'], LC_ALL: 'C' };

/** Sees to it that there is a cluster of this version, and returns its password. */
export async function ensureCluster(home: Home, program: Program): Promise<string> {
	try {
		const found = await readVersion(home);
		if (found === undefined) return await createCluster(home, program);
		if (found !== program.major) {
			throw new EmbeddedPostgresError('anotherMajor', {
				folder: home.folder,
				found,
				supported: program.major
			});
		}
		return await readPassword(home);
	} catch (error) {
		throw explainFailure(error, 'initialisationFailed', home.folder);
	}
}

async function readVersion(home: Home): Promise<string | undefined> {
	try {
		return (await readFile(join(home.cluster, 'PG_VERSION'), 'utf8')).trim();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

async function readPassword(home: Home): Promise<string> {
	try {
		return (await readFile(home.password, 'utf8')).trim();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		throw new EmbeddedPostgresError('passwordMissing', { folder: home.folder }, error);
	}
}

/**
 * Created beside its place and renamed when complete (atomic): an interrupted start leaves nothing that looks like a
 * database, and of two concurrent first starts one wins.
 */
async function createCluster(home: Home, program: Program): Promise<string> {
	await removeUnfinished(home);
	const unfinished = `${home.cluster}.${process.pid}-${newNamePart()}`;
	await createPassword(home);
	try {
		await mkdir(unfinished, { mode: 0o700 });
		if (home.identity) await chown(unfinished, home.identity.uid, home.identity.gid);
		await runInitdb(home, program, unfinished);
		await rename(unfinished, home.cluster).catch((error: NodeJS.ErrnoException) => {
			if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
		});
	} finally {
		await rm(unfinished, { recursive: true, force: true });
	}
	return await readPassword(home);
}

/** What a first start that was killed left behind; that of a living one stays. */
async function removeUnfinished(home: Home): Promise<void> {
	for (const name of await readdir(home.folder)) {
		const pid = /^cluster\.(\d+)-[0-9a-f]+$/.exec(name)?.[1];
		if (pid && !isAlive(Number(pid))) {
			await rm(join(home.folder, name), { recursive: true, force: true });
		}
	}
}

/** Written aside and linked in place (atomic), so that nobody reads half a password; of two writers the first wins. */
async function createPassword(home: Home): Promise<void> {
	const draft = `${home.password}.${newNamePart()}`;
	try {
		await writeFile(draft, `${chance.newToken()}\n`, {
			mode: 0o600,
			flag: 'wx'
		});
		if (home.identity) await chown(draft, home.identity.uid, home.identity.gid);
		await link(draft, home.password).catch((error: NodeJS.ErrnoException) => {
			if (error.code !== 'EEXIST') throw error;
		});
	} finally {
		await rm(draft, { force: true });
	}
}

async function runInitdb(home: Home, program: Program, folder: string): Promise<void> {
	const options = [
		`--pgdata=${folder}`,
		`--username=${superuser}`,
		`--pwfile=${home.password}`,
		'--auth=scram-sha-256',
		'--encoding=UTF8',
		// Postgres's own collation: the order of the indexes never changes with the computer's libraries.
		'--no-locale',
		'--locale-provider=builtin',
		'--builtin-locale=C.UTF-8',
		'--no-instructions'
	];
	const child = spawn(program.initdb, options, {
		...home.identity,
		cwd: '/',
		env: postgresEnvironment,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let complaint = '';
	child.stderr.on('data', (piece: Buffer) => (complaint += piece.toString()));
	const code = await new Promise<number | null>((done, fail) => {
		child.once('error', fail);
		child.once('close', done);
	});
	if (code !== 0) throw new Error(complaint.trim() || `initdb ended with ${String(code)}`);
}
