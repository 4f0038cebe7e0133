/** Requests that a browser does not send by itself: another spelling of an address, and a character that no text holds. */
import { isHttpError, type RequestEvent } from '@sveltejs/kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepApp } from '#lib/server/entry.ts';
import { handle } from '../../src/hooks.server.ts';
import { startLiveApp, type LiveApp } from '../medium/live-app.ts';

let live: LiveApp;
const said: string[] = [];
beforeAll(async () => {
	live = await startLiveApp({ logLevel: 'warn' }, { write: (line) => void said.push(line) });
	await keepApp(() => Promise.resolve(live.app));
});
afterAll(() => live.close());

async function visit(
	path: string,
	route: string | null,
	token: string | null,
	form?: FormData,
	status = 200,
	headers: Record<string, string> = {}
) {
	const url = new URL(path, live.origin);
	const event = {
		url,
		route: { id: route },
		request: new Request(url, form ? { method: 'POST', body: form, headers } : { headers }),
		locals: {},
		cookies: { get: (name: string) => (name === live.app.auth.cookieName ? token : undefined) }
	} as unknown as RequestEvent;
	let read: FormData | null = null;
	let isAsked = false;
	const resolve = async () => {
		isAsked = true;
		if (form) read = await event.request.formData();
		return new Response(null, { status });
	};
	const response = await Promise.resolve(handle({ event, resolve })).catch((thrown: unknown) => {
		if (isHttpError(thrown)) return new Response(null, { status: thrown.status });
		throw thrown;
	});
	return {
		status: response.status,
		cache: response.headers.get('cache-control'),
		read: () => read,
		/** Whether Kit was asked for the page: then it can say there what is wrong. */
		isAsked
	};
}

it('guards a page of staff however its address is written', async () => {
	expect((await visit('/regie', '/regie/(desk)', null)).status).toBe(303);
	expect((await visit('/%72egie', '/regie/(desk)', null)).status).toBe(303);
	expect((await visit('/%72egie', '/regie/(desk)', live.staffToken)).status).toBe(200);
	expect((await visit('/regie/bestaat-niet', null, null)).status).toBe(303);
});

it('has nothing at an address with a character that the database keeps in no text', async () => {
	expect((await visit('/wijken/%00', '/(site)/wijken/[wijk]', null)).status).toBe(404);
	expect((await visit('/avonden/x?ontvangen=%00', '/(site)/avonden/[id]', null)).status).toBe(404);
});

it('reads a form without that character', async () => {
	const form = new FormData();
	form.append('email', 'a\0b');
	form.append('figures', new File(['1;2'], 'cijfers.csv'));
	form.append('line', 'one');
	form.append('line', 't\0wo');
	const read = (await visit('/inloggen', '/(site)/inloggen', null, form)).read() as FormData | null;
	expect(read?.get('email')).toBe('ab');
	expect(read?.getAll('line')).toEqual(['one', 'two']);
	expect((read?.get('figures') as File).name).toBe('cijfers.csv');
});

it('lets no browser keep a page that names who is logged in', async () => {
	expect((await visit('/regie', '/regie/(desk)', live.staffToken)).cache).toBe('no-store');
	expect((await visit('/', '/(site)', live.staffToken)).cache).toBe('no-store');
	expect((await visit('/', '/(site)', null)).cache).toBe(null);
});

it('says in the log that a right was denied, and to which account, without content', async () => {
	said.length = 0;
	const form = new FormData();
	form.set('title', 'Avond van Ann');
	await visit('/regie/medewerkers', '/regie/(desk)/medewerkers', live.staffToken, form, 403);
	await visit('/regie/medewerkers', '/regie/(desk)/medewerkers', null, form);
	const lines = said.map((line) => JSON.parse(line) as Record<string, unknown>);
	const staff = (await live.app.auth.findStaff(live.staffToken))?.id;
	const denied = { msg: 'a right was denied', route: '/regie/(desk)/medewerkers', method: 'POST' };
	expect(lines).toMatchObject([
		{ ...denied, staff },
		{ ...denied, staff: null }
	]);
	expect(said.join()).not.toContain('Ann');
});

it('takes a large form in for files with figures alone, and asks how large any other is', async () => {
	const said = async (path: string, route: string, headers: Record<string, string>) =>
		(await visit(path, route, live.staffToken, new FormData(), 200, headers)).status;
	const large = { 'content-length': '600000' };
	expect(await said('/regie/cijfers', '/regie/(desk)/cijfers', large)).toBe(200);
	expect(await said('/inloggen', '/(site)/inloggen', large)).toBe(413);
	const refused = visit('/inloggen', '/(site)/inloggen', null, new FormData(), 200, large);
	expect(await refused).toMatchObject({ status: 413, isAsked: true });
	expect(await said('/inloggen', '/(site)/inloggen', { 'content-length': '500000' })).toBe(200);
	expect(await said('/inloggen', '/(site)/inloggen', { 'transfer-encoding': 'chunked' })).toBe(413);
});
