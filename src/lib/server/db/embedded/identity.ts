/** Under which user Postgres runs. It refuses to run as root, so root lends it a system user. */
import { execFile } from 'node:child_process';
import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

const run = promisify(execFile);

/** `undefined`: as the user who started the server. */
export type Identity = { uid: number; gid: number } | undefined;

/** Ours first; the one that Debian's own Postgres made will do as well. */
const names = ['wijkdialoog', 'postgres'];

/** Commands that make a system user: those of Debian and Red Hat, and the one of Alpine. */
const recipes: [string, string[]][] = [
	[
		'useradd',
		['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'wijkdialoog']
	],
	['adduser', ['-S', '-D', '-H', '-s', '/bin/false', 'wijkdialoog']]
];

/** Whoever owns the existing cluster runs it; for a new one, root takes or makes a system user. */
export async function chooseIdentity(cluster: string): Promise<Identity> {
	const owner = await findOwner(cluster);
	if (process.getuid?.() !== 0) {
		if (owner && owner.uid !== process.getuid?.()) {
			throw new EmbeddedPostgresError('foreignOwner', {
				folder: cluster,
				found: String(owner.uid)
			});
		}
		return undefined;
	}
	if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
	return (await findUser()) ?? (await createUser());
}

/** A folder that we may not look into has an owner too: its own. */
async function findOwner(cluster: string): Promise<Stats | undefined> {
	try {
		return await stat(cluster);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EACCES') return undefined;
		return await stat(dirname(cluster)).catch(() => undefined);
	}
}

async function findUser(): Promise<Identity> {
	for (const name of names) {
		try {
			const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
			return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
		} catch {
			// No such user: the next name.
		}
	}
	return undefined;
}

async function createUser(): Promise<Identity> {
	let detail = '';
	for (const [command, options] of recipes) {
		try {
			await run(command, options);
			const made = await findUser();
			if (made) return made;
		} catch (error) {
			detail = error instanceof Error ? error.message : String(error);
		}
	}
	throw new EmbeddedPostgresError('noSystemUser', { detail });
}

/** Asks the kernel itself, as that user, so that access lists count too. */
export async function canPassThrough(path: string, identity: Identity): Promise<boolean> {
	if (!identity) return true;
	try {
		await run('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...identity, cwd: '/' });
		return true;
	} catch {
		return false;
	}
}
