/** Starts the real server on an empty folder, the way `npm start` does, and reads from it where to log in. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { embeddedIn } from '../support/embedded-database.ts';

export interface Login {
	email: string;
	password: string;
}

type ServerProcess = ChildProcessByStdio<null, Readable, null>;

export interface RunningServer {
	origin: string;
	login: Login;
	administrator: Login;
	/** Kills the server, and starts it again at the same address once something was done to its database. */
	restart(meanwhile: (databaseUrl: string) => Promise<void>): Promise<void>;
	stop(): Promise<void>;
}

export async function startServer(more: Record<string, string> = {}): Promise<RunningServer> {
	const folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-e2e-'));
	// As root the server gives its Postgres another user, who has to be able to come here.
	chmodSync(folder, 0o755);
	const port = await findFreePort();
	const origin = `http://localhost:${port}`;
	const env = {
		...process.env,
		NODE_ENV: 'production',
		PORT: String(port),
		HOST: '127.0.0.1',
		ORIGIN: origin,
		DATABASE_URL: '',
		DATA_FOLDER: folder,
		LOG_LEVEL: 'warn',
		...more
	};
	let server = launch(env);
	const { login, administrator } = await hear(server, (said) => {
		const login = readLogin('wijkregisseur', said);
		const administrator = readLogin('beheerder', said);
		return login && administrator ? { login, administrator } : null;
	});
	return {
		origin,
		login,
		administrator,
		async restart(meanwhile) {
			await end(server, 'SIGKILL');
			// Its Postgres outlives it, and is taken over by the next.
			await meanwhile(await embeddedIn(folder).url());
			server = launch(env);
			await hear(server, (said) => said.includes(origin) || null);
		},
		async stop() {
			await end(server, 'SIGTERM');
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function launch(env: NodeJS.ProcessEnv): ServerProcess {
	const root = resolve(import.meta.dirname, '../..');
	return spawn(join(root, 'node_modules/.bin/node'), ['src/server.ts'], {
		cwd: root,
		env,
		stdio: ['ignore', 'pipe', 'inherit']
	});
}

/** Waits until what was asked for can be found in what the server says. */
function hear<T>(server: ServerProcess, find: (said: string) => T | null): Promise<T> {
	return new Promise((found, failed) => {
		let said = '';
		server.once('exit', (code) => failed(new Error(`The server stopped (${code}):\n${said}`)));
		server.stdout.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const answer = find(said);
			if (answer !== null) found(answer);
		});
	});
}

async function end(server: ServerProcess, signal: NodeJS.Signals): Promise<void> {
	if (server.exitCode !== null || server.signalCode !== null) return;
	const ended = new Promise((done) => server.once('exit', done));
	server.kill(signal);
	await ended;
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
