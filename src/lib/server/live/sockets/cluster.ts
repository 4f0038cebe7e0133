/**
 * Processes that carry the same evenings publish to one another over Redis (or Valkey) streams, through Socket.IO's own adapter.
 * Messages are hints: without Redis an evening goes on, only the other processes hear of it a moment later.
 */
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from 'redis';

export interface Cluster {
	adapter: ReturnType<typeof createAdapter>;
	isReady(): boolean;
	close(): Promise<void>;
}

interface ClusterLog {
	warn(message: string): void;
	info(message: string): void;
}

/** How long Redis gets to answer when the server starts, in milliseconds. */
const patience = 5_000;

/** Throws when Redis does not answer at the start; afterwards it is waited for. */
export async function joinCluster(url: string, log: ClusterLog): Promise<Cluster> {
	const client = createClient({ url, socket: { connectTimeout: patience } });
	let away = false;
	client.on('error', (error: Error) => {
		if (!away) log.warn(`Redis does not answer: ${error.message}`);
		away = true;
	});
	client.on('ready', () => {
		if (away) log.info('Redis is back');
		away = false;
	});
	// Without this time-out the client would wait for ever for a Redis that is not there.
	const tooLate = new Promise<never>((_, reject) => {
		setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience).unref();
	});
	await Promise.race([client.connect(), tooLate]).catch((error: unknown) => {
		client.destroy();
		throw error;
	});
	// The adapter does not handle a rejected publication: while Redis is away that would end the process.
	const publish = client.publish.bind(client);
	Object.assign(client, {
		publish: (...message: Parameters<typeof publish>) => publish(...message).catch(() => 0)
	});
	// Nor does it handle a subscription that was cut off while Redis was asked for it: it would hear nothing any more, if it went on at all.
	const duplicate = client.duplicate.bind(client);
	Object.assign(client, { duplicate: () => subscribeUntilHeard(duplicate()) });
	return {
		adapter: createAdapter(client, { blockTimeInMs: 1_000 }),
		isReady: () => client.isReady,
		async close() {
			if (client.isOpen) client.destroy();
		}
	};
}

type Client = ReturnType<typeof createClient>;

/** Between two tries to subscribe, in milliseconds. */
const retryAfter = 500;

function subscribeUntilHeard(client: Client): Client {
	const subscribe = client.subscribe.bind(client);
	return Object.assign(client, {
		async subscribe(...channels: Parameters<typeof subscribe>) {
			while (client.isOpen) {
				try {
					return await subscribe(...channels);
				} catch {
					await delay(retryAfter, undefined, { ref: false });
				}
			}
		}
	});
}
