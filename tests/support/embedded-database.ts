/** The embedded Postgres of a server, reached and killed past that server. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

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
			// The pid in a stale file may have been reused.
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
