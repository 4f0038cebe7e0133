/** Somebody who tries: until a report is published, no way in gives a stranger anything of what was said. Afterwards the same ways do. */
import { isActionFailure, isHttpError, isRedirect, type RequestEvent } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOf } from '#lib/domain/finding/finding.ts';
import type { StaffMember } from '#lib/domain/access/staff.ts';
import { holding } from '../support/held-roles.ts';
import { Permit, type May } from '#lib/domain/access/permit.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import { startLiveApp, type LiveApp } from '../medium/live-app.ts';
import { press } from '../medium/press.ts';
import { colleague } from '../support/readers.ts';
import { here } from './people.ts';
import { gatherEntries, type Entry } from './route-tree.ts';

const card = 'Quatzelboom bij de Fluisterkade';
const idea = 'Brabbelstruik planten';

let live: LiveApp;
let session: SessionRow;
let phone: string;
let params: Record<string, string>;
let public_: Entry[];

beforeAll(async () => {
	live = await startLiveApp();
	session = await live.planEvening(here.wijk);
	await hold();
	session = (await live.app.desk.find(session.id))!;
	const draft = await live.app.drafts.findBySession(session.id, 'nl', colleague);
	const findings = draft?.row.inputs.steps.flatMap((step) => step.findings) ?? [];
	params = {
		draft: draft?.row.id ?? '',
		contribution: findingsOf(findings, 'said')[0]?.id ?? '',
		initiative: findingsOf(findings, 'proposal')[0]?.id ?? ''
	};
	const ways = await gatherEntries();
	public_ = ways.filter(({ method, route }) => method === 'GET' && !route.startsWith('/regie'));
}, 60_000);
afterAll(() => live.close());

/** It ends in the middle of a result that the hall sees: the most that phones and wall ever know. */
async function hold(): Promise<void> {
	const cookie = `${live.app.auth.cookieName}=${live.staffToken}`;
	const console = await live.connect({ audience: 'facilitator', code: session.code }, cookie);
	await press(console, { kind: 'open-doors' });
	phone = await live.comeIn(session);
	const socket = await live.connect({ code: session.code }, phone);
	await press(console, { kind: 'start' });
	const written = {
		initiatives: {
			kind: 'propose',
			title: idea,
			what: idea,
			buurt: null,
			point: null,
			role: 'lead'
		},
		contributions: { kind: 'add', mood: 'better', text: card }
	};
	for (const [activity, action] of Object.entries(written)) {
		const stepId = session.agenda.find((step) => step.activity === activity)?.id ?? '';
		await press(console, { kind: 'go-to', stepId });
		await press(console, { kind: 'open-step', stepId });
		const id = randomUUID();
		const full = { ...action, id, theme: null };
		const reply = await socket.emitWithAck('act', { id: randomUUID(), stepId, action: full });
		expect(reply).toMatchObject({ ok: true });
		await press(console, { kind: 'close-step', stepId });
		await press(console, { kind: 'show-result', stepId });
	}
	await press(console, { kind: 'close-session' });
	socket.close();
	console.close();
}

const nobody: May = () => null;
const elsewhere: StaffMember = {
	...{ id: 's', name: 'S', email: 's@example.test' },
	holds: holding('wijkregisseur', 'WK014118')
};
const stranger: May = (deed, where) => Permit.ask(elsewhere, deed, where);

/** All that one way in gives, whatever one puts in its address. */
async function tryWay({ route, handlers }: Entry, may: May, isDataRequest: boolean) {
	const { draft, contribution, initiative } = params;
	const given: string[] = [];
	for (const id of [session.id, draft, initiative]) {
		const inAddress = { id, contribution, wijk: here.slug, code: session.code, secret: 'x' };
		const event = {
			params: {
				...inAddress,
				slip: 'K7M4TPQ92XHDW3RN',
				indicator: 'gez_eenzaam',
				file: 'wijken.geojson'
			},
			url: new URL(`${live.origin}/?versie=1&van=1&naar=1&avond=${session.id}`),
			route: { id: route },
			locals: { app: live.app, staff: null, may, language: 'nl' },
			cookies: {
				get: (name: string) => (phone.startsWith(`${name}=`) ? phone.split('=')[1] : undefined),
				getAll: () => [],
				set: () => undefined
			},
			isDataRequest,
			getClientAddress: () => `visitor ${randomUUID()}`,
			setHeaders: () => undefined,
			depends: () => undefined,
			parent: () => Promise.resolve({})
		} as unknown as RequestEvent;
		for (const handler of handlers) {
			try {
				const result = await handler(event);
				if (result instanceof Response) given.push(await result.text());
				else if (!isActionFailure(result)) given.push(JSON.stringify(result));
			} catch (thrown) {
				if (!isHttpError(thrown) && !isRedirect(thrown)) throw thrown;
			}
		}
	}
	return given.join('\n');
}

async function tryEveryWay(may: May): Promise<Record<string, string>> {
	const given: Record<string, string> = {};
	for (const way of public_) {
		given[way.name] = `${await tryWay(way, may, false)}\n${await tryWay(way, may, true)}`;
	}
	return given;
}

/** Which ways give what people wrote, the log, the draft, or what the hall said of the figures. */
function leaks(given: Record<string, string>): string[] {
	const tells = (name: string, text: string) =>
		[card, idea, '"hash":', params.draft!].some((needle) => text.includes(needle)) ||
		(name.includes('/wijken/[wijk]') && text.includes(session.id));
	return Object.entries(given)
		.filter(([name, text]) => tells(name, text))
		.map(([name]) => name)
		.toSorted();
}

async function lookBySocket(): Promise<string> {
	const sockets = [
		await live.connect({ audience: 'wall', code: session.code }),
		await live.connect({ code: session.code }, phone)
	];
	const looks = await Promise.all(sockets.map((socket) => socket.emitWithAck('look')));
	for (const socket of sockets) socket.close();
	return JSON.stringify(looks);
}

describe('a report that is not published', () => {
	it('is not there for a stranger, nor for staff of another wijk, by any address', async () => {
		expect(leaks(await tryEveryWay(nobody))).toEqual([]);
		expect(leaks(await tryEveryWay(stranger))).toEqual([]);
	});

	it('is not on a phone, and not on the wall', async () => {
		const seen = await lookBySocket();
		expect(seen).not.toContain(card);
		expect(seen).not.toContain(idea);
		expect(seen).toContain('"closedAt"');
	});

	it('is there for who may edit it', async () => {
		expect(leaks(await tryEveryWay(colleague))).toContain('GET /(site)/wijkopgaven/[id]');
	});

	it('is there for everybody once it is published, and not any more when it is taken back', async () => {
		await live.app.desk.publish(session);
		session = (await live.app.desk.find(session.id))!;
		expect(leaks(await tryEveryWay(nobody))).toEqual([
			'GET /(site)/avonden/[id]',
			'GET /(site)/avonden/[id]/inbreng/[contribution]',
			'GET /(site)/initiatieven',
			'GET /(site)/initiatieven/[id]',
			'GET /(site)/initiatieven/tabel',
			'GET /(site)/wijken/[wijk]',
			'GET /(site)/wijken/[wijk]/nieuws.atom',
			'GET /(site)/wijkopgaven',
			'GET /(site)/wijkopgaven/[id]',
			'GET /(site)/wijkopgaven/[id]/versies'
		]);
		await live.app.desk.takeBack(session);
		expect(leaks(await tryEveryWay(nobody))).toEqual([]);
	});
});
