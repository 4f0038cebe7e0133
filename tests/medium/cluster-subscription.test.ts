import {
	createServer,
	connect,
	type AddressInfo,
	type Server as TcpServer,
	type Socket
} from 'node:net';
import { Server } from 'socket.io';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { joinCluster } from '#lib/server/live/sockets/cluster.ts';

const redisUrl = process.env['TEST_REDIS_URL'];
let proxy: TcpServer;
let cutOff = 0;
let subscribed = 0;

/** Redis, over a connection that breaks when it is first asked for a subscription. */
beforeAll(async () => {
	const { hostname, port } = new URL(redisUrl ?? 'redis://127.0.0.1:6379');
	proxy = createServer((client: Socket) => {
		const redis = connect({ host: hostname, port: Number(port || 6379) });
		for (const socket of [client, redis]) socket.on('error', () => socket.destroy());
		client.on('close', () => redis.destroy());
		redis.on('close', () => client.destroy());
		redis.pipe(client);
		client.on('data', (data) => {
			if (!data.includes('\r\nsubscribe\r\n')) redis.write(data);
			else if (cutOff === 0) {
				cutOff += 1;
				client.destroy();
			} else {
				subscribed += 1;
				redis.write(data);
			}
		});
	});
	await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});
afterAll(() => proxy.close());

it.skipIf(!redisUrl)(
	'a process whose subscription is cut off goes on, and subscribes once Redis is back',
	async () => {
		const url = `redis://127.0.0.1:${String((proxy.address() as AddressInfo).port)}`;
		const silent = { warn: () => undefined, info: () => undefined };
		const cluster = await joinCluster(url, silent);
		const server = new Server({ adapter: cluster.adapter });
		await vi.waitFor(() => expect(subscribed).toBeGreaterThan(0), 10_000);
		expect(cutOff).toBe(1);
		server.of('/').adapter.close();
		await cluster.close();
	}
);
