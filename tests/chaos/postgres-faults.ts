/** What can be done to a Postgres: the embedded one may be killed, somebody else's only loses our connections. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import postgres from 'postgres';

/** The embedded Postgres of a server with this DATA_FOLDER. */
export function embeddedIn(dataFolder: string) {
	const folder = join(dataFolder, 'postgres');
	const readLock = async () =>
		(await readFile(join(folder, 'cluster/postmaster.pid'), 'utf8').catch(() => '')).split('\n');
	return {
		async url(): Promise<string> {
			const password = (await readFile(join(folder, 'password'), 'utf8')).trim();
			const port = (await readLock())[3] ?? '';
			return `postgres://wijkdialoog:${password}@127.0.0.1:${port}/wijkdialoog`;
		},
		/** Says whether there was one to kill. */
		async kill(): Promise<boolean> {
			const pid = Number((await readLock())[0]);
			// A number in a file that was left behind may be anybody's by now.
			const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
			try {
				return command.includes(folder) && process.kill(pid, 'SIGKILL');
			} catch {
				// It is not there just now: a server is being stopped, or starts.
				return false;
			}
		}
	};
}

export interface OwnDatabase {
	url: string;
	cutConnections(): Promise<void>;
	drop(): Promise<void>;
}

/** A database of our own in somebody's Postgres, for as long as it is needed. */
export async function createDatabase(server: string): Promise<OwnDatabase> {
	const name = `wijkdialoog_chaos_${randomBytes(6).toString('hex')}`;
	const sql = postgres(server, { max: 1, onnotice: () => undefined });
	await sql.unsafe(`create database ${name}`);
	const url = new URL(server);
	url.pathname = `/${name}`;
	return {
		url: url.href,
		async cutConnections() {
			await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`;
		},
		async drop() {
			await sql.unsafe(`drop database if exists ${name} with (force)`);
			await sql.end({ timeout: 1 });
		}
	};
}
