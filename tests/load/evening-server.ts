/** The real server on an empty folder, for a bench: real Postgres, real rooms, real sockets. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import postgres from 'postgres';
import { createApp } from '../../src/lib/server/app.ts';
import { readConfig } from '../../src/lib/server/config.ts';
import { startEmbeddedPostgres } from '../../src/lib/server/db/embedded/embedded-postgres.ts';
import type { SessionRow } from '../../src/lib/server/db/sessions.ts';
import { answerGenerator, type StoredVotes } from './contestant-process.ts';

const config = readConfig({ ...process.env, EXAMPLE: 'almelo', LOG_LEVEL: 'silent' });
// Started here and not by the app, so that the bench can count in the same database what is stored.
const embedded = await startEmbeddedPostgres({
	folder: join(config.dataFolder, 'postgres'),
	log: { info: () => undefined, warn: () => undefined }
});
const sql = postgres(embedded.url, { max: 1, onnotice: () => undefined });
const app = await createApp({ ...config, databaseUrl: embedded.url });
const server = createServer();
app.attach(server);
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
await app.fill();

await app.auth.addStaff(
	{ role: 'wijkregisseur', name: 'Bench', email: 'bench@example.test', wijken: ['WK014115'] },
	'bench'
);
const staff = await app.auth.logIn('bench@example.test', 'bench');
const sessions = new Map<string, SessionRow>();
let visitors = 0;

async function planOne(number: number) {
	const session = await app.desk.create(
		{
			wijk: 'WK014115',
			title: `Bench ${number}`,
			place: 'hier',
			plannedAt: new Date(),
			practice: false
		},
		'nl'
	);
	const step = app.desk.newStep('priorities', 'Prioriteiten');
	const cards = app.desk.newStep('contributions', 'Kaartjes');
	if (!step || !cards) throw new Error('no such activity');
	await app.desk.saveAgenda(session, [{ ...step, settings: { source: 'themes' } }, cards]);
	const prepared = await app.desk.find(session.id);
	if (prepared) await app.desk.plan(prepared);
	sessions.set(session.id, session);
	return { id: session.id, code: session.code, stepId: step.id, cardsStepId: cards.id };
}

/** The process that every connection of this database is a child of. */
async function findPostmaster(): Promise<number> {
	const [backend] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
	const parent = readFileSync(`/proc/${backend?.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1];
	return Number(parent);
}

answerGenerator(
	{
		async plan(evenings) {
			const planned = [];
			for (let number = 0; number < evenings; number += 1) planned.push(await planOne(number));
			return planned;
		},
		async join({ id, code }, people) {
			const session = sessions.get(id);
			if (!session) throw new Error(`no evening ${id}`);
			const joined = await Promise.all(
				// Each from an address of their own: what the door does with a crowd behind one is not what is measured.
				Array.from({ length: people }, () =>
					app.door.join(session, null, 'resident', null, `visitor ${(visitors += 1)}`)
				)
			);
			return joined.map((person) => {
				if ('refusal' in person) throw new Error(person.refusal);
				return `${app.door.cookieName(code)}=${person.token}`;
			});
		},
		async count({ id }): Promise<StoredVotes> {
			// Lines of one commit were written by one transaction, and Postgres knows which.
			const commits = await sql<{ lines: number; actions: number }[]>`
				select count(*)::int as lines, count(distinct action_id)::int as actions
				from log_entry where session_id = ${id} and kind in ('act', 'cast')
				group by xmin::text order by min(seq)`;
			return {
				lines: commits.reduce((sum, { lines }) => sum + lines, 0),
				actions: commits.reduce((sum, { actions }) => sum + actions, 0),
				commits: commits.map(({ lines }) => lines)
			};
		},
		async close() {
			await app.close();
			await sql.end({ timeout: 1 });
			await embedded.stop();
		}
	},
	{
		port: (server.address() as AddressInfo).port,
		origin: config.origin,
		staffCookie: `${app.auth.cookieName}=${staff}`,
		postmaster: await findPostmaster()
	}
);
