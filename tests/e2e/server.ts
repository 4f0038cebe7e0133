/** Starts the real server on an empty folder, the way `npm start` does, and reads from it where to log in. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface RunningServer {
	origin: string;
	login: { email: string; password: string };
	stop(): Promise<void>;
}

export async function startServer(more: Record<string, string> = {}): Promise<RunningServer> {
	const folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-e2e-'));
	const port = await findFreePort();
	const origin = `http://localhost:${port}`;
	const root = resolve(import.meta.dirname, '../..');
	const server = spawn(join(root, 'node_modules/.bin/node'), ['src/server.ts'], {
		cwd: root,
		env: {
			...process.env,
			NODE_ENV: 'production',
			PORT: String(port),
			HOST: '127.0.0.1',
			ORIGIN: origin,
			DATABASE_URL: '',
			DATA_FOLDER: folder,
			LOG_LEVEL: 'warn',
			...more
		},
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const login = await new Promise<RunningServer['login']>((found, failed) => {
		let output = '';
		server.once('exit', (code) => failed(new Error(`The server stopped (${code}):\n${output}`)));
		server.stdout.on('data', (chunk: Buffer) => {
			output += chunk.toString();
			const match = /(wijkregisseur@\S+)\s+wachtwoord: (\S+)/.exec(output);
			if (match?.[1] && match[2]) found({ email: match[1], password: match[2] });
		});
	});
	return {
		origin,
		login,
		async stop() {
			const ended = new Promise((done) => server.once('exit', done));
			server.kill('SIGTERM');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function findFreePort(): Promise<number> {
	return new Promise((found) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => found(port));
		});
	});
}
