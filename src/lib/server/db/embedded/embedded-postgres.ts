/**
 * The database for whoever has none: a real Postgres out of npm, started, taken over after a crash, and stopped with
 * the server. Without a server it may live on; the next one on the same folder finds and takes it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { cleanCluster } from './clean.ts';
import { ensureCluster } from './cluster.ts';
import { EmbeddedPostgresError, explainFailure } from './embedded-postgres-error.ts';
import { findFreePort } from './free-port.ts';
import { prepareHome, type Home } from './home.ts';
import { application, claimOwnership, type Ownership } from './ownership.ts';
import { findPostmaster, launchPostmaster, NotYet, stopPostmaster } from './postmaster.ts';
import { locateProgram, type Program } from './program.ts';

export interface EmbeddedPostgresOptions {
	/** A folder of its own, made when it is not there. */
	folder: string;
	log: { info(message: string): void; warn(message: string): void };
	/**
	 * Another server has the database now, or it cannot be brought back: this server must end. Unless told otherwise,
	 * the process gets the signal with which it is stopped normally.
	 */
	onLost?: (reason: EmbeddedPostgresError) => void;
}

export interface EmbeddedPostgres {
	url: string;
	/** It was already running: the server before this one did not stop it. */
	adopted: boolean;
	/** Where the files really are; as root this may be elsewhere than was asked. */
	folder: string;
	/** Takes what was erased out of the files too. Everybody waits meanwhile, so not during an evening. */
	clean(): Promise<void>;
	/** Ends every session, waits until all is written and Postgres is gone. */
	stop(): Promise<void>;
}

interface Opened {
	port: number;
	adopted: boolean;
	ownership: Ownership;
}

/** How long a Postgres that is busy starting or stopping gets before we give up. */
const patience = 60_000;

/** Starts or takes over the database in this folder. Throws EmbeddedPostgresError, with a sentence for the operator. */
export async function startEmbeddedPostgres(
	options: EmbeddedPostgresOptions
): Promise<EmbeddedPostgres> {
	const { log, onLost = endOrderly } = options;
	const home = await prepareHome(options.folder, log);
	const program = await locateProgram(home);
	const password = await ensureCluster(home, program);

	let stopping: Promise<void> | undefined;
	let recovering: Promise<void> = Promise.resolve();
	const recover = () => {
		if (stopping) return;
		log.warn('The connection to the embedded database broke; bringing it back');
		recovering = recovering.then(async () => {
			try {
				opened = await openCluster(home, program, password, recover, opened.port);
				log.warn('The embedded database is back');
			} catch (error) {
				lost = true;
				const reason = explainFailure(error, 'startFailed', home.folder);
				log.warn(reason.sentence.nl);
				onLost(reason);
			}
		});
	};
	let lost = false;
	let opened = await openCluster(home, program, password, recover);

	const stop = async () => {
		await recovering;
		// What another server has taken is not ours to stop.
		if (lost) return;
		await stopPostmaster(home);
		await opened.ownership.release();
	};
	return {
		url: `postgres://${application}:${password}@127.0.0.1:${opened.port}/${application}`,
		adopted: opened.adopted,
		folder: home.folder,
		clean: () => cleanCluster(opened.port, password),
		stop: () => (stopping ??= stop())
	};
}

/** Another server that has the database may keep it; in any other case starting again may help. */
function endOrderly({ code }: EmbeddedPostgresError): void {
	if (code !== 'alreadyRunning') process.exitCode = 1;
	process.kill(process.pid, 'SIGTERM');
}

/** Finds or launches Postgres and takes the lock; `samePort` when a pool is already waiting on that address. */
async function openCluster(
	home: Home,
	program: Program,
	password: string,
	onLost: () => void,
	samePort?: number
): Promise<Opened> {
	const until = performance.now() + patience;
	for (;;) {
		try {
			const running = await findPostmaster(home);
			if (running && !running.ready) throw new NotYet('Postgres is busy starting or stopping');
			const { port } =
				running ?? (await launchPostmaster(home, program, samePort ?? (await findFreePort())));
			// On another port it is some other server's Postgres by now.
			if (samePort !== undefined && port !== samePort) {
				throw new EmbeddedPostgresError('alreadyRunning', { folder: home.folder });
			}
			const ownership = await claimOwnership(home, port, password, onLost);
			return { port, adopted: running !== undefined, ownership };
		} catch (error) {
			if (!(error instanceof NotYet) || performance.now() > until) {
				throw explainFailure(error, 'startFailed', home.folder);
			}
			await sleep(100);
		}
	}
}
