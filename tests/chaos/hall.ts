/** What carries the evening: one server process with the database it brings, or two on a Postgres and a Redis. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { embeddedIn } from '../support/embedded-database.ts';
import { usualPlan, type Plan } from './faults.ts';
import { createDatabase } from '../support/own-database.ts';
import { ServerProcess } from './processes.ts';
import { startRedis } from './redis-server.ts';

export interface Hall {
	name: string;
	servers: ServerProcess[];
	plan: Plan;
	/** What can be done to the database and to Redis. */
	more: Record<string, () => Promise<void>>;
	/** What is not tried here, and why. */
	skipped: string[];
	/** Balanced without sticky sessions, polling does not work. */
	allowsPolling: boolean;
	/** Where its servers keep the keys of evenings. */
	keyFolder: string;
	databaseUrl(): Promise<string>;
	close(): Promise<void>;
}

const usual = {
	ORIGIN: 'http://chaos.test',
	EXAMPLE: 'almelo',
	LOG_LEVEL: 'error',
	// Most of a restart is reading the same files again.
	NODE_COMPILE_CACHE: join(tmpdir(), 'wijkdialoog-compile-cache')
};

export async function openHallOfOne(): Promise<Hall> {
	const folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-chaos-'));
	// As root, Postgres works under another name, and has to reach its own folder.
	chmodSync(folder, 0o755);
	const server = new ServerProcess({
		...usual,
		DATABASE_URL: '',
		REDIS_URL: '',
		DATA_FOLDER: folder
	});
	const postgres = embeddedIn(folder);
	return {
		name: 'one process',
		servers: [server],
		plan: { ...usualPlan, 'kill -9 of Postgres': 5 },
		more: {
			async 'kill -9 of Postgres'() {
				while (!(await postgres.kill())) await sleep(100);
			}
		},
		skipped: [],
		allowsPolling: true,
		keyFolder: join(folder, 'keys'),
		databaseUrl: () => postgres.url(),
		async close() {
			await server.stop();
			await postgres.kill();
			rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}

export async function openHallOfTwo(databaseServer: string, givenRedis: string): Promise<Hall> {
	const database = await createDatabase(databaseServer);
	const redis = await startRedis();
	const folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-chaos-'));
	const environment = {
		...usual,
		DATABASE_URL: database.url,
		REDIS_URL: redis?.url ?? givenRedis,
		DATA_FOLDER: folder
	};
	const servers = [new ServerProcess(environment), new ServerProcess(environment)];
	return {
		name: 'two processes',
		servers,
		plan: {
			...usualPlan,
			'connections to Postgres cut': 6,
			...(redis ? { 'Redis stopped and started': 4 } : {})
		},
		more: {
			'connections to Postgres cut': () => database.cutConnections(),
			async 'Redis stopped and started'() {
				await redis?.stop();
				await sleep(2_500);
				await redis?.start();
			}
		},
		skipped: redis ? [] : ['Redis stopped and started: no redis-server on the PATH'],
		allowsPolling: false,
		keyFolder: join(folder, 'keys'),
		databaseUrl: async () => database.url,
		async close() {
			await Promise.all(servers.map((server) => server.stop()));
			await redis?.stop();
			await database.drop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
