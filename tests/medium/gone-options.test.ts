/** Whoever votes for a card that was hidden or erased meanwhile is refused by name, over the socket and with a plain form alike. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import type { Command } from '#lib/domain/session/command.ts';
import type { Reply } from '#lib/protocol/messages.ts';
import { press } from './press.ts';
import { startLiveApp, type LiveApp, type TestSocket } from './live-app.ts';

const [hidden, erased, kept] = [randomUUID(), randomUUID(), randomUUID()] as const;
const words = { [hidden]: 'Een lamp', [erased]: 'Een hek', [kept]: 'Een bankje' };

let live: LiveApp;
let session: SessionRow;
let console_: TestSocket;
let early: TestSocket;
let late: TestSocket;
let lateId: string;
let vote: string;

const stepOf = (activity: string) =>
	session.agenda.find((step) => step.activity === activity)?.id ?? '';

const lead = (command: Command) => press(console_, command);

const voteFor = (by: TestSocket, ...chosen: string[]): Promise<Reply> =>
	by.emitWithAck('act', { id: randomUUID(), stepId: vote, action: ballot(chosen) });
const ballot = (chosen: string[]) => ({
	kind: 'vote',
	choices: Object.fromEntries(chosen.map((id) => [id, 1]))
});
const postFor = (...chosen: string[]): Promise<Reply> =>
	live.app.forms.answer(session.id, lateId, {
		...{ actionId: randomUUID(), stepId: vote, channel: 'phone' },
		action: ballot(chosen)
	});

beforeAll(async () => {
	live = await startLiveApp({ loadExample: true });
	session = await live.planEvening();
	const staff = `${live.app.auth.cookieName}=${live.staffToken}`;
	console_ = await live.connect({ code: session.code, audience: 'facilitator' }, staff);
	await lead({ kind: 'open-doors' });
	const cookies = [await live.comeIn(session), await live.comeIn(session)] as const;
	[early, late] = [
		await live.connect({ code: session.code }, cookies[0]),
		await live.connect({ code: session.code }, cookies[1])
	];
	const token = cookies[1].slice(cookies[1].indexOf('=') + 1);
	lateId = (await live.app.door.recognise(session.id, token)) ?? '';
	await lead({ kind: 'start' });
	const cards = stepOf('contributions');
	vote = stepOf('priorities');
	await lead({ kind: 'go-to', stepId: cards });
	await lead({ kind: 'open-step', stepId: cards });
	for (const [id, text] of Object.entries(words)) {
		const action = { kind: 'add', id, mood: 'better', theme: null, text };
		const reply = await early.emitWithAck('act', { id: randomUUID(), stepId: cards, action });
		expect(reply).toMatchObject({ ok: true });
	}
	await lead({ kind: 'go-to', stepId: vote });
	await lead({ kind: 'open-step', stepId: vote });
	expect(await voteFor(early, hidden, erased)).toMatchObject({ ok: true });

	const listed = await live.app.words.list(session.id);
	const textId = listed.find((one) => one.words === words[erased])?.id ?? '';
	await lead({ kind: 'erase-words', textIds: [textId] });
	const hide = { kind: 'hide', item: hidden, reason: 'other' };
	const reply = await console_.emitWithAck('moderate', {
		...{ id: randomUUID(), stepId: cards },
		action: hide
	});
	expect(reply).toMatchObject({ ok: true });
}, 120_000);
afterAll(() => live.close());

describe('a card that is gone from an open vote', () => {
	it.each([
		['hidden', hidden],
		['erased', erased]
	])('because it was %s can not be chosen over the socket, nor with a form', async (_, id) => {
		const refused = { ok: false, refusal: 'words-gone' };
		expect(await voteFor(late, id, kept)).toEqual(refused);
		expect(await postFor(id)).toEqual(refused);
		expect(await postFor(kept)).toMatchObject({ ok: true });
	});

	it('stays chosen by who chose it before', async () => {
		expect(await voteFor(early, hidden, erased, kept)).toMatchObject({ ok: true });
	});
});
