import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Command } from '#lib/domain/session/command.ts';
import { protocolVersion } from '#lib/protocol/version.ts';
import { startLiveApp, type LiveApp, type TestSocket } from './live-app.ts';

let live: LiveApp;

beforeAll(async () => {
	live = await startLiveApp();
});
afterAll(() => live.close());

/** A phone on a network without WebSockets. */
function connectByPolling(
	code: string,
	cookie: string,
	headers: Record<string, string>,
	audience: 'participant' | 'wall' = 'participant'
): Promise<TestSocket> {
	const socket: TestSocket = io(live.url, {
		auth: { version: protocolVersion, audience, code },
		extraHeaders: { ...headers, cookie },
		transports: ['polling'],
		reconnection: false,
		forceNew: true
	});
	return new Promise((connected, failed) => {
		socket.once('connect', () => connected(socket));
		socket.once('connect_error', failed);
	});
}

it('a phone on a network without WebSockets sees the step, answers it and hears that it closed', async () => {
	const session = await live.planEvening();
	const stepId = session.agenda.find(({ activity }) => activity === 'recognise')?.id ?? '';
	const staff = `${live.app.auth.cookieName}=${live.staffToken}`;
	const console = await live.connect({ audience: 'facilitator', code: session.code }, staff);
	let basedOn = 0;
	const lead = async (command: Command) => {
		const reply = await console.emitWithAck('command', { id: randomUUID(), basedOn, command });
		if (reply.ok) basedOn = reply.seq;
	};
	await lead({ kind: 'open-doors' });
	await lead({ kind: 'start' });
	await lead({ kind: 'go-to', stepId });
	await lead({ kind: 'open-step', stepId });

	const cookie = await live.comeIn(session);
	const phone = await connectByPolling(session.code, cookie, { origin: live.origin });
	expect(phone.io.engine.transport.name).toBe('polling');
	expect(await phone.emitWithAck('look')).toMatchObject({ view: { step: { phase: 'open' } } });
	const reply = await phone.emitWithAck('act', {
		id: randomUUID(),
		stepId,
		action: { kind: 'answer', indicator: 'gez_eenzaam', answer: 'yes' }
	});
	expect(reply).toMatchObject({ ok: true, own: { answers: { gez_eenzaam: { content: 'yes' } } } });
	const closed = new Promise((done) =>
		phone.on('view', (view) => view.step?.phase === 'closed' && done(view.step.phase))
	);
	await lead({ kind: 'close-step', stepId });
	expect(await closed).toBe('closed');
	phone.close();

	// No back door for a page of another site.
	const elsewhere = { origin: 'http://elsewhere.test' };
	await expect(connectByPolling(session.code, cookie, elsewhere)).rejects.toThrow('xhr poll error');
});

it.each([
	[
		'over https, where a browser says that it is its own',
		{ 'sec-fetch-site': 'same-origin' },
		true
	],
	['over plain http, where it names the page it comes from', { referer: 'PAGE' }, true],
	['from a page of another site', { referer: 'http://elsewhere.test/page' }, false],
	['from another site over https', { 'sec-fetch-site': 'cross-site', referer: 'PAGE' }, false],
	['from nowhere', {}, false]
])(
	'a phone that polls without naming an origin comes in only from our own page: %s',
	async (_, said, isIn) => {
		const session = await live.planEvening();
		const headers = Object.fromEntries(
			Object.entries(said).map(([name, value]) => [
				name,
				value === 'PAGE' ? `${live.origin}/doe-mee/${session.code}` : value
			])
		);
		// A wall needs the code alone, so that only the page decides here.
		const attempt = connectByPolling(session.code, '', headers, 'wall').then(
			() => true,
			() => false
		);
		expect(await attempt).toBe(isIn);
	}
);
