/** The whole server with its pages, as `npm run dev` starts it: for what goes over a form. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Step } from '#lib/domain/session/session.ts';
import { chance } from '#lib/server/chance.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { findFreePort } from '#lib/server/db/embedded/free-port.ts';
import { sessionQueries } from '#lib/server/db/sessions.ts';
import { openDesk } from '#lib/server/sessions/desk.ts';
import { embeddedIn } from '../support/embedded-database.ts';

export interface SiteServer {
	origin: string;
	/** Of the wijkregisseur of the example. */
	login: { email: string; password: string };
	/** An evening in Nieuwstraat-Kwartier with this programme; gives its code. */
	planEvening(agenda: Step[]): Promise<string>;
	stop(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');
const longestStart = 60_000;

export async function startSite(): Promise<SiteServer> {
	const folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-site-'));
	// As root the server gives its Postgres another user, who has to be able to come here.
	chmodSync(folder, 0o755);
	const port = await findFreePort();
	const origin = `http://127.0.0.1:${port}`;
	const environment: NodeJS.ProcessEnv = {
		...process.env,
		...{ PORT: String(port), ORIGIN: origin, DATA_FOLDER: folder, LOG_LEVEL: 'warn' },
		...{ DATABASE_URL: '', REDIS_URL: '' }
	};
	// What runs this test is no business of that server.
	delete environment.VITEST;
	delete environment.NODE_ENV;
	const server = spawn(
		process.execPath,
		[join(root, 'node_modules/vite/bin/vite.js'), 'dev', '--host', '127.0.0.1'],
		{
			cwd: root,
			env: environment,
			stdio: ['ignore', 'pipe', 'inherit']
		}
	);
	const ended = new Promise((done) => server.once('exit', done));
	const login = await new Promise<SiteServer['login']>((found, failed) => {
		let said = '';
		const fail = () => failed(new Error(`The server does not start:\n${said}`));
		const timer = setTimeout(fail, longestStart);
		server.once('exit', fail);
		server.stdout.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const [, email, password] = /(wijkregisseur@\S+)\s+wachtwoord: (\S+)/.exec(said) ?? [];
			if (!email || !password) return;
			clearTimeout(timer);
			found({ email, password });
		});
	});
	const { db, close } = await openDatabase(await embeddedIn(folder).url());
	const desk = openDesk(sessionQueries(db), chance);

	return {
		origin,
		login,
		async planEvening(agenda) {
			const details = { wijk: 'WK014115', title: 'Dialoogavond', place: 'buurthuis' };
			const plannedAt = new Date('2026-11-26T18:30:00Z');
			const draft = await desk.create({ ...details, plannedAt, practice: false }, 'nl');
			await desk.saveAgenda(draft, agenda);
			const saved = await desk.find(draft.id);
			const planned = saved && (await desk.plan(saved));
			if (!planned?.ok) throw new Error('The evening could not be planned');
			return draft.code;
		},
		async stop() {
			await close();
			server.kill('SIGTERM');
			await ended;
			await embeddedIn(folder).kill();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
