/** A contact slip says what is true by now: of whoever takes back "Ik begin hiermee", and of whoever is put aside. */
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isActionFailure, isRedirect } from '@sveltejs/kit';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Permit } from '#lib/domain/access/permit.ts';
import { holding } from '../support/held-roles.ts';
import type { FacilitatorView } from '#lib/domain/session/view.ts';
import { visitEmbedded } from '#lib/server/db/embedded/running.ts';
import * as slipPage from '../../src/routes/doe-mee/[code]/gegevens/+page.server.ts';
import * as whoPage from '../../src/routes/doe-mee/[code]/wie/+page.server.ts';
import { begin, openStep } from './begun.ts';
import { startLiveApp, type LiveApp, type TestSocket } from './live-app.ts';

const root = mkdtempSync(join(tmpdir(), 'wijkdialoog-follow-'));
chmodSync(root, 0o755);
let live: LiveApp;
beforeAll(async () => {
	live = await startLiveApp({ dataFolder: root });
}, 120_000);
afterAll(async () => {
	await live.close();
	rmSync(root, { recursive: true, force: true });
});

/** As a database does that fails for a while: nobody reaches the slips in it. */
async function withoutSlips(work: () => Promise<void>): Promise<void> {
	const visited = await visitEmbedded(join(root, 'postgres'));
	const sql = postgres(visited?.url ?? '', { max: 1 });
	await sql`alter table contact_slip rename to out_of_reach`;
	await work().finally(async () => {
		await sql`alter table out_of_reach rename to contact_slip`;
		await sql.end();
		await visited?.leave();
	});
}

const contact = { name: 'Annemarijn Testerink', reach: '06 98 76 54 32' };

/** An evening at its initiatives, with so many people. */
async function openEvening(people: number) {
	const evening = await begin(live);
	const { session } = evening;
	const stepId = await openStep(evening, 'initiatives');
	const cookies: string[] = [];
	while (cookies.length < people) cookies.push(await live.comeIn(session));
	const phones = new Map<string, TestSocket>();

	async function act(cookie: string, action: { kind: string; id: string }): Promise<void> {
		const phone = phones.get(cookie) ?? (await live.connect({ code: session.code }, cookie));
		phones.set(cookie, phone);
		const reply = await phone.emitWithAck('act', { id: randomUUID(), stepId, action });
		if (!reply.ok) throw new Error(reply.refusal);
	}

	function eventOf(cookie: string, fields: Record<string, string> = {}) {
		const [key, value] = cookie.split('=');
		const body = new URLSearchParams(fields);
		return {
			...{ params: { code: session.code }, locals: { app: live.app } },
			request: new Request('http://wijkdialoog.test/', { method: 'POST', body }),
			url: new URL('http://wijkdialoog.test/'),
			cookies: { get: (asked: string) => (asked === key ? value : undefined) },
			...{ getClientAddress: () => '10.0.0.1', setHeaders: () => undefined }
		} as never;
	}

	async function post(
		go: unknown,
		cookie: string,
		fields = {},
		app: unknown = live.app
	): Promise<unknown> {
		try {
			const event = { ...(eventOf(cookie, fields) as object), locals: { app } };
			const given = await (go as (event: object) => unknown)(event);
			return isActionFailure(given) ? given.data : given;
		} catch (thrown) {
			if (isRedirect(thrown)) return 'done';
			throw thrown;
		}
	}

	const staff = {
		...{ id: 's', name: 'S', email: 's@example.test' },
		holds: holding('wijkregisseur', session.wijk)
	};
	const permit = Permit.ask(staff, 'read-contacts', session);
	if (!permit) throw new Error('A wijkregisseur may read contact slips');
	return {
		...{ session, cookies, act, lead: evening.lead, console: evening.console },
		async propose(cookie: string, title: string): Promise<string> {
			const id = randomUUID();
			const about = { title, what: 'Op dinsdag', theme: null, buurt: null, point: null };
			await act(cookie, { kind: 'propose', id, ...about, role: 'lead' } as never);
			return id;
		},
		leave: (cookie: string) => post(slipPage.actions.leave, cookie, contact),
		/** `meanwhile` happens while the slip is stored. */
		leaveWhile(cookie: string, meanwhile: () => Promise<void>) {
			const contacts = {
				...live.app.contacts,
				async leave(...left: Parameters<typeof live.app.contacts.leave>) {
					await meanwhile();
					await live.app.contacts.leave(...left);
				}
			};
			return post(slipPage.actions.leave, cookie, contact, { ...live.app, contacts });
		},
		look: async (cookie: string) =>
			(await slipPage.load(eventOf(cookie))) as Exclude<
				Awaited<ReturnType<typeof slipPage.load>>,
				void
			>,
		lookWho: async (cookie: string) => whoPage.load(eventOf(cookie)),
		/** What the wijkregisseur reads: of every slip the initiatives. */
		async read(): Promise<string[][]> {
			const left = await live.app.staff(permit).list(session);
			return Promise.all(
				left.map(async ({ initiatives }) =>
					(await live.app.looks.nameBegun(session.id, initiatives)).map(({ title }) =>
						String(title)
					)
				)
			);
		},
		/** Whoever came in until now, as one wave. */
		async turn(aside: boolean): Promise<void> {
			const look = await evening.console.emitWithAck('look');
			const { arrivals } = ('view' in look ? (look.view as FacilitatorView) : null)?.console ?? {};
			const minutes = (arrivals ?? []).map(({ minute }) => minute);
			const reply = aside
				? await evening.lead({
						...{ kind: 'put-aside', from: minutes[0] ?? '', to: minutes.at(-1) ?? '' },
						foreseen: people
					})
				: await evening.lead({ kind: 'set-wave', wave: 0, aside });
			if (!reply.ok) throw new Error(reply.refusal);
		}
	};
}

describe('whoever takes back what they begin with', () => {
	it('has no slip any more after the last one, also not the wijkregisseur, nor its key', async () => {
		const evening = await openEvening(1);
		const [ann = ''] = evening.cookies;
		const cooking = await evening.propose(ann, 'Samen koken');
		expect(await evening.leave(ann)).toBe('done');
		expect(await evening.read()).toEqual([['Samen koken']]);
		await evening.act(ann, { kind: 'retract', id: cooking });
		await vi.waitFor(async () => expect(await evening.read()).toEqual([]));
		expect(await evening.look(ann)).toMatchObject({ left: null, begun: [] });
	});

	it('leaves none either that was on its way, and loses nothing that was typed', async () => {
		const evening = await openEvening(1);
		const [ann = ''] = evening.cookies;
		const cooking = await evening.propose(ann, 'Samen koken');
		const takeBack = () => evening.act(ann, { kind: 'retract', id: cooking });
		expect(await evening.leaveWhile(ann, takeBack)).toMatchObject({
			refusal: 'not-possible-now',
			typed: { name: [contact.name] }
		});
		expect((await evening.look(ann)).left).toBeNull();
		expect(await evening.read()).toEqual([]);
	});

	it('is named in a slip that was on its way only with what is left', async () => {
		const evening = await openEvening(1);
		const [ann = ''] = evening.cookies;
		const cooking = await evening.propose(ann, 'Samen koken');
		await evening.propose(ann, 'Een tuin');
		await evening.leaveWhile(ann, async () => {
			await evening.act(ann, { kind: 'retract', id: cooking });
			// Nothing else follows the slip after it is stored.
			await live.app.followContacts(evening.session.id);
		});
		expect(await evening.read()).toEqual([['Een tuin']]);
		expect((await evening.look(ann)).left?.about).toMatchObject([{ title: 'Een tuin' }]);
	});

	it('has none after a moment in which the database failed', async () => {
		const evening = await openEvening(1);
		const [ann = ''] = evening.cookies;
		const cooking = await evening.propose(ann, 'Samen koken');
		await evening.leave(ann);
		await withoutSlips(async () => {
			await evening.act(ann, { kind: 'retract', id: cooking });
			await sleep(200);
		});
		await vi.waitFor(async () => expect(await evening.read()).toEqual([]), 5000);
	});

	it('keeps the slip for what else they begin with, until the day it named', async () => {
		const evening = await openEvening(2);
		const [ann = '', bo = ''] = evening.cookies;
		const cooking = await evening.propose(ann, 'Samen koken');
		const garden = await evening.propose(bo, 'Een tuin');
		await evening.act(ann, { kind: 'lead', id: garden });
		await evening.leave(ann);
		const before = (await evening.look(ann)).left;
		await evening.act(ann, { kind: 'help', id: cooking });
		await vi.waitFor(async () => expect(await evening.read()).toEqual([['Een tuin']]));
		expect((await evening.look(ann)).left).toMatchObject({ ...contact, eraseAt: before?.eraseAt });
		// What somebody else takes away nobody begins with.
		await evening.act(bo, { kind: 'withdraw', id: garden });
		await vi.waitFor(async () => expect(await evening.read()).toEqual([]));
		expect((await evening.look(ann)).left).toBeNull();
	});
});

describe('whoever takes it back at the very end', () => {
	it('has no slip either, also when the evening closes in the same moment', async () => {
		const evening = await openEvening(2);
		const [ann = '', bo = ''] = evening.cookies;
		const cooking = await evening.propose(ann, 'Samen koken');
		const garden = await evening.propose(bo, 'Een tuin');
		await evening.leave(ann);
		await evening.leave(bo);
		await evening.act(ann, { kind: 'lead', id: garden });
		// What comes right behind another commit waits, and then goes along in one.
		const [, , closed] = await Promise.all([
			evening.act(bo, { kind: 'lead', id: cooking }),
			evening.act(ann, { kind: 'retract', id: cooking }),
			evening.lead({ kind: 'close-session' })
		]);
		expect(closed).toMatchObject({ ok: true });
		await vi.waitFor(async () => expect(await evening.read()).toEqual([['Een tuin']]));
		expect((await evening.look(ann)).left).toBeNull();
		expect((await evening.look(bo)).left).toMatchObject(contact);
	});
});

describe('whoever is put aside', () => {
	it('leaves no slip and is read in none, is told so, and is there again when the wave comes back', async () => {
		const evening = await openEvening(5);
		const [ann = '', bo = ''] = evening.cookies;
		const cooking = await evening.propose(ann, 'Samen koken');
		await evening.act(bo, { kind: 'lead', id: cooking });
		await evening.leave(ann);
		expect(await evening.lookWho(ann)).toMatchObject({ why: null, me: { kind: 'resident' } });

		await evening.turn(true);
		await vi.waitFor(async () => expect(await evening.read()).toEqual([]));
		expect(await evening.leave(bo)).toMatchObject({
			refusal: 'not-counted',
			typed: { name: [contact.name] }
		});
		expect(await evening.look(ann)).toMatchObject({
			...{ why: 'not-counted', begun: [], left: { ...contact, isAside: true } }
		});
		expect(await evening.lookWho(ann)).toMatchObject({ why: 'not-counted', me: null });

		await evening.turn(false);
		await vi.waitFor(async () => expect(await evening.read()).toEqual([['Samen koken']]));
		expect(await evening.look(ann)).toMatchObject({ why: null, left: { isAside: false } });
		expect(await evening.leave(bo)).toBe('done');
	});

	it('is read by nobody after the evening either: what they left is erased then', async () => {
		const evening = await openEvening(5);
		const [ann = ''] = evening.cookies;
		await evening.propose(ann, 'Samen koken');
		await evening.leave(ann);
		await evening.turn(true);
		await vi.waitFor(async () => expect((await evening.look(ann)).left?.isAside).toBe(true));
		const erase = () =>
			live.app.contacts.eraseDue((error) => {
				throw error;
			});
		await erase();
		expect((await evening.look(ann)).left).not.toBeNull();
		expect(await evening.lead({ kind: 'close-session' })).toMatchObject({ ok: true });
		expect(await evening.read()).toEqual([]);
		expect(await erase()).toBe(1);
		expect((await evening.look(ann)).left).toBeNull();
	});
});
