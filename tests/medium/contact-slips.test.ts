/** The only names and telephone numbers that we ask for: who may read them, until when, and what is left of them. */
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isActionFailure, isHttpError, isRedirect } from '@sveltejs/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Permit } from '#lib/domain/access/permit.ts';
import { audiences } from '#lib/domain/audience.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import { makeBackup } from '#lib/server/db/backup/make-backup.ts';
import { visitEmbedded } from '#lib/server/db/embedded/running.ts';
import * as slipPage from '../../src/routes/doe-mee/[code]/gegevens/+page.server.ts';
import * as deskPage from '../../src/routes/regie/(desk)/avonden/[id]/contact/+page.server.ts';
import { searchFolder } from '../support/search-folder.ts';
import { startLiveApp, type LiveApp, type TestSocket } from './live-app.ts';
import { press } from './press.ts';

const root = mkdtempSync(join(tmpdir(), 'wijkdialoog-slips-'));
chmodSync(root, 0o755);
const name = 'Annemarijn Testerink';
const reach = '06 98 76 54 32';
const logged: string[] = [];
let live: LiveApp;
let session: SessionRow;
let console: TestSocket;
let ann: string;
let bo: string;
let initiative: string;

beforeAll(async () => {
	const noteLine = { write: (line: string) => void logged.push(line) };
	live = await startLiveApp({ dataFolder: root, logLevel: 'debug', loadExample: true }, noteLine);
	session = await live.planEvening();
	const staff = `${live.app.auth.cookieName}=${live.staffToken}`;
	console = await live.connect({ audience: 'facilitator', code: session.code }, staff);
	await press(console, { kind: 'open-doors' });
	[ann, bo] = [await live.comeIn(session), await live.comeIn(session)];
	const stepId = session.agenda.find(({ activity }) => activity === 'initiatives')?.id ?? '';
	for (const command of [
		{ kind: 'start' },
		{ kind: 'go-to', stepId },
		{ kind: 'open-step', stepId }
	] as const) {
		await press(console, command);
	}
	initiative = randomUUID();
	const phone = await live.connect({ code: session.code }, ann);
	const proposal = {
		...{ kind: 'propose', id: initiative, title: 'Samen koken', what: 'Op dinsdag' },
		...{ theme: null, buurt: null, point: null, role: 'lead' }
	};
	const reply = await phone.emitWithAck('act', { id: randomUUID(), stepId, action: proposal });
	if (!reply.ok) throw new Error(reply.refusal);
}, 120_000);
afterAll(async () => {
	await live.close();
	rmSync(root, { recursive: true, force: true });
});

/** What a page or a form answers to the phone with this cookie; null: a stranger’s. */
function eventOf(cookie: string | null, fields: Record<string, string> = {}) {
	const [key, value] = cookie?.split('=') ?? [];
	return {
		params: { code: session.code },
		request: new Request('http://wijkdialoog.test/', {
			method: 'POST',
			body: new URLSearchParams(fields)
		}),
		url: new URL('http://wijkdialoog.test/'),
		locals: { app: live.app },
		cookies: { get: (asked: string) => (asked === key ? value : undefined) },
		getClientAddress: () => '10.0.0.1',
		setHeaders: () => undefined
	} as never;
}

async function answerOf(go: () => unknown): Promise<unknown> {
	try {
		const given = await go();
		return isActionFailure(given) ? given.data : given;
	} catch (thrown) {
		if (isRedirect(thrown)) return thrown.location;
		if (isHttpError(thrown)) return thrown.status;
		throw thrown;
	}
}

const look = (cookie: string | null) => answerOf(() => slipPage.load(eventOf(cookie)));
const leave = (cookie: string | null, fields: Record<string, string> = { name, reach }) =>
	answerOf(() => slipPage.actions.leave?.(eventOf(cookie, fields)));
const remove = (cookie: string | null) =>
	answerOf(() => slipPage.actions.remove?.(eventOf(cookie)));
const kept = (what: string) => `/doe-mee/${session.code}/gegevens?nieuws=${what}`;

/** The desk’s page, for a member of staff with this role in these wijken. */
async function readDesk(role: 'wijkregisseur' | 'administrator', wijk: string): Promise<unknown> {
	const member = {
		...{ id: 's', name: 'S', email: 's@example.test' },
		holds: [{ role, werkgebied: [wijk], discipline: null }]
	};
	const may = (deed: never, where: never) => Permit.ask(member, deed, where);
	return answerOf(() =>
		deskPage.load({
			...(eventOf(null) as object),
			params: { id: session.id },
			locals: { app: live.app, may }
		} as never)
	);
}

describe('whoever begins with an initiative', () => {
	it('is told what it is about, and may leave a name and a telephone number', async () => {
		expect(await look(ann)).toMatchObject({
			left: null,
			begun: [{ id: initiative, title: 'Samen koken' }]
		});
		expect(await leave(ann)).toBe(kept('bewaard'));
		expect(await look(ann)).toMatchObject({
			left: { name, reach, about: [{ title: 'Samen koken' }] }
		});
	});

	it.each([
		['no name', { name: ' ', reach }, { name: 'missing' }],
		['nothing to reach them by', { name, reach: '' }, { reach: 'missing' }],
		['half a number', { name, reach: '06 12' }, { reach: 'unclear' }],
		['a name without end', { name: 'A'.repeat(81), reach }, { name: 'too-long' }]
	])(
		'hears at the field what is wrong, and loses nothing typed: %s',
		async (_, typed, problems) => {
			expect(await leave(ann, typed)).toMatchObject({
				problems,
				typed: { name: [typed.name], reach: [typed.reach] }
			});
		}
	);
});

describe('nobody else', () => {
	it('leaves anything who begins with nothing', async () => {
		expect(await look(bo)).toMatchObject({ left: null, begun: [] });
		expect(await leave(bo)).toMatchObject({ refusal: 'not-possible-now', typed: { name: [name] } });
	});

	it('sees or takes away what Ann left: another participant, a stranger, somebody with her form', async () => {
		await leave(ann);
		await remove(bo);
		expect(await look(bo)).toMatchObject({ left: null });
		for (const go of [look, leave, remove]) {
			expect(await go(null)).toBe(`/doe-mee/${session.code}`);
		}
		const { formId } = (await look(ann)) as { formId: string };
		expect(await answerOf(() => slipPage.actions.remove?.(eventOf(bo, { formId })))).toMatchObject({
			refusal: 'another-participant'
		});
		expect(await look(ann)).toMatchObject({ left: { name } });
	});

	it('reads it at the desk but a wijkregisseur of this wijk', async () => {
		await leave(ann);
		expect(await readDesk('wijkregisseur', session.wijk)).toMatchObject({
			people: [{ name, reach, about: [{ title: 'Samen koken' }] }]
		});
		expect(await readDesk('wijkregisseur', 'WK014118')).toBe(403);
		expect(await readDesk('administrator', session.wijk)).toBe(403);
	});

	it('finds it in a view, in the log, in what goes out, or in the lines of the server', async () => {
		await leave(ann);
		const { app } = live;
		const phone = await live.connect({ code: session.code }, ann);
		const wall = await live.connect({ code: session.code, audience: 'wall' });
		const views = await Promise.all(
			[phone, wall, console].map((socket) => socket.emitWithAck('look'))
		);
		expect(views).toHaveLength(audiences.length);
		const said = JSON.stringify([views, await app.desk.find(session.id), logged]);
		expect(said).toContain('Samen koken');
		for (const word of [name, reach, 'Annemarijn']) expect(said).not.toContain(word);
		expect(logged.length).toBeGreaterThan(0);
	});
});

describe('what is kept', () => {
	it('is in no byte of the database, nor in a backup; and no backup has what opens it', async () => {
		await leave(ann);
		const visited = await visitEmbedded(join(root, 'postgres'));
		const folder = join(root, 'backup');
		const made = await makeBackup({
			...{ databaseUrl: visited?.url ?? '', keyFolder: join(root, 'keys'), folder },
			now: new Date()
		});
		await visited?.leave();
		expect(await searchFolder(root, [name, reach])).toEqual([]);
		expect(made.tables.map((table) => table.name)).not.toContain('contact_slip');
		expect(made.keys.length).toBeGreaterThan(0);
		expect(made.keys.filter(({ file }) => file.includes('contact'))).toEqual([]);
		rmSync(folder, { recursive: true });
	}, 60_000);

	it('is gone at once when its writer takes it away, key and all', async () => {
		await leave(ann);
		expect(await remove(ann)).toBe(kept('gewist'));
		expect(await look(ann)).toMatchObject({ left: null });
		expect(await readDesk('wijkregisseur', session.wijk)).toMatchObject({ people: [] });
		const keys = await searchFolder(join(root, 'keys'), ['none']);
		expect(keys).toEqual([]);
		// Once more has no effect.
		expect(await remove(ann)).toBe(kept('gewist'));
	});

	it('can be taken away, and no longer left, when the evening is over', async () => {
		await leave(ann);
		await press(console, { kind: 'close-session' });
		expect(await look(ann)).toMatchObject({
			begun: [],
			left: { name, about: [{ title: 'Samen koken' }] }
		});
		expect(await leave(ann)).toMatchObject({ refusal: 'not-possible-now' });
		expect(await remove(ann)).toBe(kept('gewist'));
		expect(await look(ann)).toMatchObject({ left: null, begun: [] });
	});
});
