import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '#lib/domain/session/command.ts';
import type { SessionView } from '#lib/domain/session/view.ts';
import { answeredIn } from '../support/views.ts';
import { begin, openStep } from './begun.ts';
import { startLiveApp, type LiveApp, type TestSocket } from './live-app.ts';

let live: LiveApp;

beforeAll(async () => {
	live = await startLiveApp();
});
afterAll(() => live.close());

function nextView(socket: TestSocket, isIt: (view: SessionView) => boolean): Promise<SessionView> {
	return new Promise((found) => {
		const listen = (view: SessionView) => {
			if (!isIt(view)) return;
			socket.off('view', listen);
			found(view);
		};
		socket.on('view', listen);
	});
}

describe('an evening over sockets', () => {
	it('shows an answer on the wall, and an own part on the phone before the view it belongs to', async () => {
		const evening = await begin(live);
		const cookie = await live.comeIn(evening.session, 'professional');
		const phone = await live.connect({ code: evening.session.code }, cookie);
		const wall = await live.connect({ audience: 'wall', code: evening.session.code });
		const heard: string[] = [];
		phone.on('own', () => heard.push('own'));
		phone.on('view', (view) => heard.push(`view ${view.step?.phase}`));
		const opened = nextView(phone, (view) => view.step?.phase === 'open' && view.step.number === 2);
		const stepId = await openStep(evening, 'recognise');
		await opened;
		expect(heard.slice(-2)).toEqual(['own', 'view open']);
		const onTheWall = nextView(wall, (view) => answeredIn(view) === 1);
		const action = { kind: 'answer', indicator: 'gez_eenzaam', answer: 'yes' };
		const reply = await phone.emitWithAck('act', { id: randomUUID(), stepId, action });
		expect(reply).toMatchObject({ ok: true });
		const present = { resident: 0, entrepreneur: 0, professional: 1 };
		expect(await onTheWall).toMatchObject({ present });
	});

	it('shows one’s own answer on one’s other device too, and on nobody else’s', async () => {
		const evening = await begin(live);
		const stepId = await openStep(evening, 'recognise');
		const { code } = evening.session;
		const [ann, bo] = [await live.comeIn(evening.session), await live.comeIn(evening.session)];
		const phone = await live.connect({ code }, ann);
		const tablet = await live.connect({ code }, ann);
		const other = await live.connect({ code }, bo);
		let heardByOther = 0;
		other.on('own', () => (heardByOther += 1));
		const onTheTablet = new Promise((hear) => tablet.once('own', hear));
		const action = { kind: 'answer', indicator: 'gez_eenzaam', answer: 'yes' };
		await phone.emitWithAck('act', { id: randomUUID(), stepId, action });
		expect(await onTheTablet).toMatchObject({
			stepId,
			own: { answers: { gez_eenzaam: { content: 'yes' } } }
		});
		await other.emitWithAck('look');
		expect(heardByOther).toBe(0);
	});

	it('pushes nothing to phones while others answer in secret', async () => {
		const evening = await begin(live);
		const [ann, bo] = await Promise.all([
			live.comeIn(evening.session),
			live.comeIn(evening.session)
		]);
		const stepId = await openStep(evening, 'recognise');
		const phone = await live.connect({ code: evening.session.code }, ann);
		const other = await live.connect({ code: evening.session.code }, bo);
		// The opening of the step may still be on its way.
		await new Promise((resolve) => setTimeout(resolve, 300));
		let pushes = 0;
		other.on('view', () => (pushes += 1));
		await phone.emitWithAck('act', {
			id: randomUUID(),
			stepId,
			action: { kind: 'answer', indicator: 'gez_eenzaam', answer: 'no' }
		});
		await new Promise((resolve) => setTimeout(resolve, 400));
		expect(pushes).toBe(0);
	});

	it('lets a phone lead nothing, whatever it says', async () => {
		const evening = await begin(live);
		const phone = await live.connect(
			{ code: evening.session.code },
			await live.comeIn(evening.session)
		);
		const command: Command = { kind: 'close-session' };
		expect(await phone.emitWithAck('command', { id: randomUUID(), basedOn: 0, command })).toEqual({
			ok: false,
			refusal: 'not-allowed'
		});
		const stepId = evening.stepOf('contributions');
		expect(await phone.emitWithAck('facilitate', { id: randomUUID(), stepId, action: {} })).toEqual(
			{ ok: false, refusal: 'not-allowed' }
		);
	});
});

describe('bad input', () => {
	it.each([
		['no object at all', 'hello'],
		['no id', { stepId: 's', action: {} }],
		['an id that is none', { id: '1', stepId: 's', action: {} }],
		['null', null]
	])('is refused by name: %s', async (_, message) => {
		const evening = await begin(live);
		const phone = await live.connect(
			{ code: evening.session.code },
			await live.comeIn(evening.session)
		);
		const reply: unknown = await phone.emitWithAck('act', message as never);
		expect(reply).toEqual({ ok: false, refusal: 'message-malformed' });
	});

	it('of every kind in a card gets its own refusal, and nothing of it is lost or run', async () => {
		const evening = await begin(live);
		const phone = await live.connect(
			{ code: evening.session.code },
			await live.comeIn(evening.session)
		);
		const stepId = await openStep(evening, 'contributions');
		const write = (text: string) =>
			phone.emitWithAck('act', {
				id: randomUUID(),
				stepId,
				action: { kind: 'add', id: randomUUID(), mood: 'wish', theme: null, text }
			});
		expect(await write('   ')).toEqual({ ok: false, refusal: 'text-empty' });
		expect(await write('a'.repeat(10_000))).toEqual({ ok: false, refusal: 'text-too-long' });
		for (const text of ['<script>alert(1)</script>', '🌳🌳 meer bomen', 'مزيد من الأشجار']) {
			const reply = await write(text);
			expect(reply).toMatchObject({ ok: true });
			expect(JSON.stringify(reply)).toContain(JSON.stringify(text).slice(1, -1));
		}
	});

	it('of more than the largest message ends the connection, and the room goes on', async () => {
		const evening = await begin(live);
		const cookie = await live.comeIn(evening.session);
		const phone = await live.connect({ code: evening.session.code }, cookie);
		const cut = new Promise((done) => phone.once('disconnect', done));
		phone.emit('act', 'x'.repeat(20_000) as never, () => undefined);
		await cut;
		const again = await live.connect({ code: evening.session.code }, cookie);
		expect(await again.emitWithAck('look')).toHaveProperty('view.phase', 'running');
	});

	it('too fast is slowed down, with a reason', async () => {
		const evening = await begin(live);
		const phone = await live.connect(
			{ code: evening.session.code },
			await live.comeIn(evening.session)
		);
		const stepId = await openStep(evening, 'recognise');
		const replies = await Promise.all(
			Array.from({ length: 40 }, () =>
				phone.emitWithAck('act', {
					id: randomUUID(),
					stepId,
					action: { kind: 'answer', indicator: 'gez_eenzaam', answer: 'yes' }
				})
			)
		);
		expect(replies.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(20);
		expect(replies).toContainEqual({ ok: false, refusal: 'too-fast' });
	});
});

describe('who wrote something', () => {
	it('hears at once what was decided on it, also where nobody else could see it before or after', async () => {
		const begun = await begin(live);
		const stepId = await openStep(begun, 'contributions');
		const { code } = begun.session;
		const phone = await live.connect({ code }, await live.comeIn(begun.session));
		const item = randomUUID();
		const words = { id: item, mood: 'better', theme: null, text: 'Bel 06-12345678' };
		const card = { id: randomUUID(), stepId, action: { kind: 'add', ...words } };
		await expect(phone.emitWithAck('act', card)).resolves.toMatchObject({ ok: true });
		const told = new Promise<unknown>((tell) => {
			phone.on('own', ({ own }) => {
				const { cards } = own as { cards: { standing: string }[] };
				if (cards[0]?.standing === 'hidden') tell(cards);
			});
		});
		await new Promise((passed) => setTimeout(passed, 300));
		const action = { kind: 'hide', item, reason: 'personal' } as const;
		const hiding = { id: randomUUID(), stepId, action };
		await expect(begun.console.emitWithAck('moderate', hiding)).resolves.toMatchObject({
			ok: true
		});
		expect(await told).toMatchObject([{ standing: 'hidden', reason: 'personal' }]);
	});
});
