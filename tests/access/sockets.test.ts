/** Every seat of an evening: who gets it, and what may be said from it. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Permit } from '#lib/domain/access/permit.ts';
import { audiences, type Audience } from '#lib/domain/audience.ts';
import type { ClientToServer } from '#lib/protocol/messages.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import { startLiveApp, type LiveApp, type TestSocket } from '../medium/live-app.ts';
import { here, kinds, makeVisitor, type Visitor } from './people.ts';

let live: LiveApp;
let session: SessionRow;
let visitors: Visitor[];
let participant: string;

beforeAll(async () => {
	live = await startLiveApp();
	visitors = await Promise.all(kinds.map((kind) => makeVisitor(live.app, kind)));
	session = await live.planEvening(here.wijk);
	const console = await sit('facilitator', `${live.app.auth.cookieName}=${live.staffToken}`);
	const command = { kind: 'open-doors' } as const;
	await console.emitWithAck('command', { id: randomUUID(), basedOn: 0, command });
	participant = await live.comeIn(session);
});
afterAll(() => live.close());

function sit(audience: Audience, cookie: string): Promise<TestSocket> {
	return live.connect({ audience, code: session.code }, cookie);
}

/** Null when the seat was given, else why not. */
async function whyNot(audience: Audience, cookie: string): Promise<string | null> {
	return sit(audience, cookie).then(
		(socket) => (socket.close(), null),
		(error: Error) => error.message
	);
}

const cookieOf = ({ token }: Visitor) => (token ? `${live.app.auth.cookieName}=${token}` : '');

describe.each(kinds.map(({ name }, index) => [name, index] as const))('%s', (_, index) => {
	it('gets a console with the right to lead here, and no phone without having come in', async () => {
		const visitor = visitors[index]!;
		const mayLead = Permit.ask(visitor.staff, 'lead-session', here) !== null;
		const cookie = cookieOf(visitor);
		expect(await whyNot('facilitator', cookie)).toBe(mayLead ? null : 'not-allowed');
		expect(await whyNot('participant', cookie)).toBe('not-joined');
		expect(await whyNot('wall', cookie)).toBeNull();
	});
});

describe('a participant', () => {
	it('gets a phone, and no console', async () => {
		expect(await whyNot('participant', participant)).toBeNull();
		expect(await whyNot('facilitator', participant)).toBe('not-allowed');
	});
});

/** What may be said from each seat. A new message has no line here until somebody writes it. */
const mayBeSaid: Record<keyof ClientToServer, Record<Audience, boolean>> = {
	look: { participant: true, facilitator: true, wall: true },
	act: { participant: true, facilitator: false, wall: false },
	facilitate: { participant: false, facilitator: true, wall: false },
	moderate: { participant: false, facilitator: true, wall: false },
	command: { participant: false, facilitator: true, wall: false }
};

describe.each(audiences)('from the seat of a %s', (audience) => {
	it.each(Object.entries(mayBeSaid))('one says `%s` only where it is due', async (name, due) => {
		const staff = `${live.app.auth.cookieName}=${live.staffToken}`;
		const socket = await sit(audience, `${staff}; ${participant}`);
		const answer: unknown = await socket.emitWithAck(name as 'act', null as never);
		const refused = { ok: false, refusal: 'not-allowed' };
		if (due[audience]) expect(answer).not.toEqual(refused);
		else expect(answer).toEqual(refused);
		socket.close();
	});
});
