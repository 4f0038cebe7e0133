/** The embedded database for a program that stands beside the server: while the server runs, or while it does not. */
import { readFile, stat } from 'node:fs/promises';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { prepareHome } from './home.ts';
import { application } from './ownership.ts';
import { findPostmaster } from './postmaster.ts';

export interface VisitedDatabase {
	url: string;
	leave(): Promise<void>;
}

const quiet = { info: () => undefined, warn: () => undefined };

/** Null when there is no database in this folder. One that runs goes on; one that does not is started for as long as the visit lasts. */
export async function visitEmbedded(folder: string): Promise<VisitedDatabase | null> {
	if (!(await exists(folder))) return null;
	const home = await prepareHome(folder, quiet);
	if (!(await exists(home.cluster))) return null;
	const running = await findPostmaster(home);
	if (!running) {
		const started = await startEmbeddedPostgres({ folder, log: quiet });
		return { url: started.url, leave: () => started.stop() };
	}
	const password = (await readFile(home.password, 'utf8')).trim();
	return {
		url: `postgres://${application}:${password}@127.0.0.1:${running.port}/${application}`,
		leave: async () => undefined
	};
}

async function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false
	);
}
