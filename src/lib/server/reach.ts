/** What the server needs from outside itself. Where it cannot be reached, the operator gets a sentence and the server stops. */
import type { Logger } from 'pino';
import { chance } from './chance.ts';
import type { Config } from './config.ts';
import { DatabaseTooOld, openDatabase, type OpenDatabase } from './db/client.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './db/embedded/embedded-postgres.ts';
import { joinCluster, type Cluster } from './live/sockets/cluster.ts';
import { noteErased } from './report/cleaning.ts';

/** Something from outside is not there. `message` is for whoever starts the server. */
export class ReachError extends Error {
	override name = 'ReachError';
}

export interface ReachedDatabase {
	database: OpenDatabase;
	/** Null when the database is somebody else's. */
	embedded: EmbeddedPostgres | null;
	stopDatabase: () => Promise<void>;
}

export async function reachDatabase(config: Config, log: Logger): Promise<ReachedDatabase> {
	if (config.databaseUrl) {
		const database = await openDatabase(config.databaseUrl).catch((error: unknown) => {
			if (error instanceof DatabaseTooOld) {
				throw new ReachError(
					`De database van DATABASE_URL is Postgres ${error.version}. Verwacht wordt Postgres 15 of nieuwer.`
				);
			}
			throw new ReachError(
				`De database van DATABASE_URL is niet te bereiken: ${reasonOf(error)}. Klopt het adres, en draait Postgres?`
			);
		});
		return { database, embedded: null, stopDatabase: async () => undefined };
	}
	const embedded = await startEmbeddedPostgres({
		folder: `${config.dataFolder}/postgres`,
		log: { info: (message) => log.info(message), warn: (message) => log.warn(message) }
	});
	try {
		const { folder } = embedded;
		// An earlier version kept keys and words where this one has none: they stay in the files of tables that are gone.
		const database = await openDatabase(embedded.url, () => noteErased(folder, chance.now()));
		return { database, embedded, stopDatabase: () => embedded.stop() };
	} catch (error) {
		await embedded.stop();
		throw error;
	}
}

/** Null where this process is alone. */
export async function reachCluster(config: Config, log: Logger): Promise<Cluster | null> {
	if (!config.redisUrl) return null;
	const hear = {
		info: (message: string) => log.info(message),
		warn: (message: string) => log.warn(message)
	};
	return joinCluster(config.redisUrl, hear).catch((error: unknown) => {
		throw new ReachError(
			`Redis van REDIS_URL is niet te bereiken: ${reasonOf(error)}. Klopt het adres, en draait Redis of Valkey?`
		);
	});
}

/** Short, and without the address: that holds a password. */
function reasonOf(error: unknown): string {
	// A failed query wraps what really happened.
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	const { code, message } = cause as { code?: string; message?: string };
	return code ?? message ?? 'onbekende fout';
}
