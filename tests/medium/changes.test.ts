import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SessionView } from '#lib/domain/session/view.ts';
import { PushedView } from '#lib/protocol/pushed-view.ts';
import { begin, openStep } from './begun.ts';
import { startLiveApp, type LiveApp, type TestSocket } from './live-app.ts';

let live: LiveApp;
beforeAll(async () => {
	live = await startLiveApp();
});
afterAll(() => live.close());

/** What came over the wire, and what a client that follows changes shows of it. */
function follow(socket: TestSocket) {
	const heard: { event: 'view' | 'change'; bytes: number }[] = [];
	const pushed = new PushedView();
	const followed: { heard: typeof heard; view: SessionView | null } = { heard, view: null };
	const note = (event: 'view' | 'change', content: unknown) =>
		heard.push({ event, bytes: JSON.stringify(content).length });
	socket.on('view', (view, number) => {
		note('view', view);
		followed.view = pushed.take(view, number);
	});
	socket.on('change', (change) => {
		note('change', change);
		followed.view = pushed.change(change);
	});
	return followed;
}

it('a list of cards travels once, and then what changed in it, to who asked for that', async () => {
	const evening = await begin(live);
	const { code } = evening.session;
	const stepId = await openStep(evening, 'contributions');
	const writers = await Promise.all(
		Array.from({ length: 12 }, async () =>
			live.connect({ code }, await live.comeIn(evening.session))
		)
	);
	const cookie = await live.comeIn(evening.session);
	const phone = await live.connect({ code, changes: true }, cookie);
	const other = await live.connect({ code }, await live.comeIn(evening.session));
	const [followed, plain] = [follow(phone), follow(other)];
	const write = async (writer: TestSocket, text: string) => {
		const action = { kind: 'add', id: randomUUID(), mood: 'wish', theme: null, text };
		expect(await writer.emitWithAck('act', { id: randomUUID(), stepId, action })).toMatchObject({
			ok: true
		});
		await new Promise((resolve) => setTimeout(resolve, 150));
	};
	for (const [number, writer] of writers.entries()) {
		await write(writer, `Een kaartje over de straat, met nummer ${number}, dat even duurt.`);
	}
	const events = followed.heard.map(({ event }) => event);
	expect(events[0]).toBe('view');
	expect(events.slice(1).every((event) => event === 'change')).toBe(true);
	expect(events.length).toBeGreaterThan(8);
	// The last of them no larger than the first ones, while the list grew.
	expect(followed.heard.at(-1)?.bytes).toBeLessThan(700);
	expect(plain.heard.every(({ event }) => event === 'view')).toBe(true);
	expect(plain.heard.at(-1)?.bytes).toBeGreaterThan(2_000);
	const look = await phone.emitWithAck('look');
	if ('refusal' in look) throw new Error(look.refusal);
	expect(followed.view).toEqual(look.view);
	expect(plain.view).toEqual(look.view);

	// Whoever looks is pushed a whole view next, and changes from then on.
	followed.heard.length = 0;
	const [one, two] = writers;
	if (!one || !two) throw new Error('nobody wrote');
	await write(one, 'Nog een kaartje.');
	await write(two, 'En nog een.');
	expect(followed.heard.map(({ event }) => event)).toEqual(['view', 'change']);
	const after = await other.emitWithAck('look');
	if ('refusal' in after) throw new Error(after.refusal);
	expect(followed.view).toEqual(after.view);
});
