/** A Redis of our own, to stop and start as we like; null where none is installed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

export interface OwnRedis {
	url: string;
	start(): Promise<void>;
	stop(): Promise<void>;
}

async function findFreePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}

export async function startRedis(): Promise<OwnRedis | null> {
	const port = await findFreePort();
	let child: ChildProcess | null = null;
	const redis: OwnRedis = {
		url: `redis://127.0.0.1:${port}`,
		async start() {
			const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--dir', '/'];
			child = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] });
			const { stdout } = child;
			await Promise.race([
				once(child, 'error').then(([error]) => Promise.reject(error as Error)),
				new Promise<void>((ready) => {
					stdout?.on('data', (line: Buffer) => {
						if (line.includes('Ready to accept connections')) ready();
					});
				})
			]);
		},
		async stop() {
			if (!child || child.exitCode !== null || child.signalCode !== null) return;
			child.kill('SIGKILL');
			await once(child, 'exit');
		}
	};
	return redis.start().then(
		() => redis,
		() => null
	);
}
