/** Who may connect, as what, and whose connection ends. */
import { parse } from 'cookie';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin } from './begun.ts';
import { startLiveApp, type LiveApp } from './live-app.ts';

let live: LiveApp;

beforeAll(async () => {
	live = await startLiveApp();
});
afterAll(() => live.close());

describe('the door of the live room', () => {
	it('lets no page of another site in', async () => {
		const { session } = await begin(live);
		const cookie = await live.comeIn(session);
		await expect(
			live.connect({ code: session.code }, cookie, 'http://elsewhere.test')
		).rejects.toThrow();
	});

	it('knows people by their cookie alone', async () => {
		const { session } = await begin(live);
		await expect(live.connect({ code: session.code })).rejects.toThrow('not-joined');
		const another = await begin(live);
		const cookie = await live.comeIn(another.session);
		await expect(live.connect({ code: session.code }, cookie)).rejects.toThrow('not-joined');
	});

	it('refuses a page that keeps the answers of somebody else', async () => {
		const { session } = await begin(live);
		const { code } = session;
		const { door, forms } = live.app;
		const cookies = [await live.comeIn(session), await live.comeIn(session)] as const;
		const [ann, bo] = await Promise.all(
			cookies.map(async (cookie) => {
				const token = parse(cookie)[door.cookieName(code)] ?? '';
				return forms.ownerTag((await door.recognise(session.id, token)) ?? '');
			})
		);
		await live.connect({ code, owner: ann }, cookies[0]);
		for (const owner of [bo, '', 'made up']) {
			await expect(live.connect({ code, owner }, cookies[0])).rejects.toThrow(
				'another-participant'
			);
		}
		// Who is not in hears the same whatever tag they bring, and who keeps nothing needs none.
		for (const owner of [ann, 'made up', undefined]) {
			await expect(live.connect({ code, owner })).rejects.toThrow('not-joined');
		}
		await live.connect({ code }, cookies[0]);
	});

	it('gives the console to who may lead in this wijk, and to nobody else', async () => {
		const elsewhere = await live.planEvening('WK014118');
		const cookie = `${live.app.auth.cookieName}=${live.staffToken}`;
		const asFacilitator = { audience: 'facilitator', code: elsewhere.code } as const;
		await expect(live.connect(asFacilitator, cookie)).rejects.toThrow('not-allowed');
		await expect(live.connect(asFacilitator)).rejects.toThrow('not-allowed');
	});

	it('tells an old page to reload, and a wrong code that it is wrong', async () => {
		const { session } = await begin(live);
		const cookie = await live.comeIn(session);
		await expect(live.connect({ code: session.code, version: 0 }, cookie)).rejects.toThrow(
			'page-too-old'
		);
		await expect(live.connect({ code: 'QQQQQQ' }, cookie)).rejects.toThrow('code-unknown');
		await expect(live.connect({ code: 'x' }, cookie)).rejects.toThrow('message-malformed');
	});

	it('closes the console of who logged out', async () => {
		const session = await live.planEvening();
		const token = (await live.app.auth.logIn('w@example.test', 'open sesame')) ?? '';
		const cookie = `${live.app.auth.cookieName}=${token}`;
		const socket = await live.connect({ audience: 'facilitator', code: session.code }, cookie);
		const closed = new Promise((done) => socket.once('disconnect', done));
		await live.app.logOut(token);
		expect(await closed).toBe('io server disconnect');
		await expect(
			live.connect({ audience: 'facilitator', code: session.code }, cookie)
		).rejects.toThrow('not-allowed');
	});
});

describe('a console whose log-out nobody told us of', () => {
	it('is closed a moment later all the same', async () => {
		const session = await live.planEvening();
		const token = (await live.app.auth.logIn('w@example.test', 'open sesame')) ?? '';
		const cookie = `${live.app.auth.cookieName}=${token}`;
		const socket = await live.connect({ audience: 'facilitator', code: session.code }, cookie);
		const closed = new Promise((done) => socket.once('disconnect', done));
		await live.app.auth.logOut(token);
		expect(await closed).toBe('io server disconnect');
	});
});
