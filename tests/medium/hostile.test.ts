/** What no honest browser sends. It is refused by name or cut off, and the others in the hall notice nothing. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '#lib/protocol/messages.ts';
import { maximumMessageBytes } from '#lib/protocol/schema.ts';
import { protocolVersion } from '#lib/protocol/version.ts';
import { startLiveApp, type LiveApp, type TestSocket } from './live-app.ts';
import { press } from './press.ts';

let live: LiveApp;
let code: string;
let stepId: string;
let ann: TestSocket;
/** Lets somebody else in; gives their cookie. */
let come: () => Promise<string>;

/** An evening in which a step is open, and one honest phone. */
beforeAll(async () => {
	live = await startLiveApp();
	const session = await live.planEvening();
	code = session.code;
	stepId = session.agenda.find(({ activity }) => activity === 'recognise')?.id ?? '';
	const cookie = `${live.app.auth.cookieName}=${live.staffToken}`;
	const console = await live.connect({ audience: 'facilitator', code }, cookie);
	for (const command of [
		{ kind: 'open-doors' },
		{ kind: 'start' },
		{ kind: 'go-to', stepId },
		{ kind: 'open-step', stepId }
	] as const) {
		await press(console, command);
	}
	ann = await live.connect({ code }, await live.comeIn(session));
	come = async () => live.comeIn(session);
});
afterAll(() => live.close());

function answer(phone: TestSocket): Promise<Reply> {
	const action = { kind: 'answer', indicator: 'gez_eenzaam', answer: 'yes' };
	return phone.emitWithAck('act', { id: randomUUID(), stepId, action });
}

/** A bare connection, past everything that the client library would put right. */
async function openBare(cookie: string): Promise<WebSocket> {
	const address = `${live.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
	const headers = { origin: live.origin, cookie };
	const socket = new WebSocket(address, { headers } as unknown as string[]);
	await new Promise((opened, failed) => {
		socket.onopen = opened;
		socket.onerror = failed;
	});
	const hello = { version: protocolVersion, audience: 'participant', code };
	socket.send(`40${JSON.stringify(hello)}`);
	return socket;
}

describe('a flood from one phone', () => {
	it('is slowed, then cut off with a reason, while the others go on', async () => {
		const flood = await live.connect({ code }, await come());
		const reason = new Promise((heard) => flood.once('refused', heard));
		const cut = new Promise((ended) => flood.once('disconnect', ended));
		for (let sent = 0; sent < 400; sent += 1) void answer(flood).catch(() => undefined);
		expect(await reason).toBe('too-fast');
		expect(await cut).toBe('io server disconnect');
		expect(await answer(ann)).toMatchObject({ ok: true });
	});
});

describe('messages that are none', () => {
	it('of an unknown kind are refused by that name', async () => {
		const phone = await live.connect({ code }, await come());
		const reply = await new Promise((hear) => {
			(phone as unknown as { emit(...packet: unknown[]): void }).emit('conquer', {}, hear);
		});
		expect(reply).toEqual({ ok: false, refusal: 'message-unknown' });
	});

	it.each([
		['wide', JSON.stringify(Array.from({ length: 2_000 }, (_, index) => index))],
		['of the wrong types', '{"kind":["answer"],"indicator":{},"answer":7}'],
		[
			'with a name that objects have of their own',
			'{"__proto__":{"kind":"answer"},"kind":"answer"}'
		]
	])('%s are refused, and nothing breaks', async (_, json) => {
		const phone = await live.connect({ code }, await come());
		const message = { id: randomUUID(), stepId, action: JSON.parse(json) as unknown };
		const reply = await phone.emitWithAck('act', message);
		expect(reply).toEqual({ ok: false, refusal: 'message-malformed' });
	});

	it('that claim to know what comes next are refused', async () => {
		const cookie = `${live.app.auth.cookieName}=${live.staffToken}`;
		const console = await live.connect({ audience: 'facilitator', code }, cookie);
		const command = { kind: 'close-step', stepId } as const;
		const reply = await console.emitWithAck('command', {
			id: randomUUID(),
			basedOn: 1_000_000,
			command
		});
		expect(reply).toEqual({ ok: false, refusal: 'screen-was-behind' });
	});

	it('of any bytes, a handshake played twice among them, end one connection at most', async () => {
		const hello = `40${JSON.stringify({ version: protocolVersion, audience: 'participant', code })}`;
		const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
		const frame = fc.oneof(
			fc.string({ maxLength: 200 }),
			fc.json().map((json) => `42${json}`),
			fc.json().map((json) => `42["act",${json}]`),
			fc.json().map((json) => `421["look",${json}]`),
			fc.constantFrom(
				'2',
				'3',
				'1',
				'41',
				'430[]',
				hello,
				`421["act",${deep}]`,
				'451-["act",{"_placeholder":true,"num":0}]'
			),
			fc.integer({ min: maximumMessageBytes, max: 40_000 }).map((length) => 'x'.repeat(length))
		);
		await fc.assert(
			fc.asyncProperty(fc.array(frame, { minLength: 20, maxLength: 60 }), async (frames) => {
				const bare = await openBare(await come());
				for (const one of frames) if (bare.readyState === WebSocket.OPEN) bare.send(one);
				// Slower than the honest pace.
				await new Promise((resolve) => setTimeout(resolve, 60));
				expect(await ann.emitWithAck('look')).toHaveProperty('view.phase', 'running');
				bare.close();
			}),
			{ numRuns: 30 }
		);
		expect(await answer(ann)).toMatchObject({ ok: true });
	}, 60_000);
});
