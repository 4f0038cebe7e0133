/** Starts the real server on an empty folder, the way `npm start` does, and reads from it where to log in. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Login {
	email: string;
	password: string;
}

export interface RunningServer {
	origin: string;
	login: Login;
	administrator: Login;
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
	const logins = await new Promise<Pick<RunningServer, 'login' | 'administrator'>>(
		(found, failed) => {
			let output = '';
			server.once('exit', (code) => failed(new Error(`The server stopped (${code}):\n${output}`)));
			server.stdout.on('data', (chunk: Buffer) => {
				output += chunk.toString();
				const login = readLogin('wijkregisseur', output);
				const administrator = readLogin('beheerder', output);
				if (login && administrator) found({ login, administrator });
			});
		}
	);
	return {
		origin,
		...logins,
		async stop() {
			const ended = new Promise((done) => server.once('exit', done));
			server.kill('SIGTERM');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** As it stands in what the server says once: "wijkregisseur@… wachtwoord: …". */
function readLogin(who: string, output: string): Login | null {
	const match = new RegExp(`(${who}@\\S+)\\s+wachtwoord: (\\S+)\\n`).exec(output);
	return match?.[1] && match[2] ? { email: match[1], password: match[2] } : null;
}

function findFreePort(): Promise<number> {
	return new Promise((found) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => found(port));
		});
	});
}
