/** What really comes over the sockets of a wall, a console and phones during a secret step, letter by letter, against someone who records it all. */
import { afterEach, expect, it, vi } from 'vitest';
import { chance } from '#lib/server/chance.ts';
import { seedDice } from '../../src/lib/domain/dice.ts';
import { seedIds } from '../../src/lib/server/practice/seed-ids.ts';
import type { Command } from '#lib/domain/session/command.ts';
import { controlSeqOf } from '../support/views.ts';
import { startLiveApp, type TestSocket } from './live-app.ts';

afterEach(() => vi.restoreAllMocks());

const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** The same for every server, and within the time of a login and of a role that were given before. */
const atNight = new Date(Date.now() + 30 * 60_000);

/** All randomness and the clock of a server, from one seed: two runs differ only by what people do. */
function seedChance(): () => string {
	const draw = seedDice(11);
	const newId = seedIds(draw);
	const bytes = (count: number) => Buffer.from(Array.from({ length: count }, () => draw(256)));
	vi.spyOn(chance, 'now').mockImplementation(() => new Date(atNight));
	vi.spyOn(chance, 'newId').mockImplementation(newId);
	vi.spyOn(chance, 'newToken').mockImplementation(() => bytes(32).toString('base64url'));
	vi.spyOn(chance, 'newKey').mockImplementation(() => bytes(32));
	vi.spyOn(chance, 'newCode').mockReturnValue('K7M4TP');
	return newId;
}

/** Every packet of a connection as it came, and of a voter without what is for them alone. */
function record(socket: TestSocket, isVoter: boolean): string[] {
	const packets: string[] = [];
	socket.io.engine.on('packet', ({ type, data }: { type: string; data?: unknown }) => {
		if (type !== 'message' || typeof data !== 'string') return;
		if (!isVoter) return void packets.push(data);
		const [, head = '', body = 'null'] = /^(\d*)(.*)$/s.exec(data) ?? [];
		const content = JSON.parse(body) as unknown[];
		if (content[0] === 'own') return;
		const [reply] = content as [{ own?: unknown }];
		const isReply = head.startsWith('3');
		packets.push(head + JSON.stringify(isReply ? [{ ...reply, own: 'their own' }] : content));
	});
	return packets;
}

interface Recording {
	wall: string[];
	console: string[];
	bystander: string[];
	voters: string[][];
}

async function holdVote(answers: string[], pause: number): Promise<Recording> {
	const live = await startLiveApp();
	const newId = seedChance();
	const session = await live.planEvening();
	const { code } = session;
	const stepId = session.agenda.find(({ activity }) => activity === 'recognise')?.id ?? '';
	const leader = `${live.app.auth.cookieName}=${live.staffToken}`;
	const console = await live.connect({ audience: 'facilitator', code }, leader);
	const lead = async (command: Command) => {
		const look = await console.emitWithAck('look');
		if ('refusal' in look) throw new Error(look.refusal);
		const basedOn = controlSeqOf(look.view);
		const reply = await console.emitWithAck('command', { id: newId(), basedOn, command });
		if (!reply.ok) throw new Error(`${command.kind}: ${reply.refusal}`);
		await sleep(300);
	};
	await lead({ kind: 'open-doors' });
	await lead({ kind: 'start' });
	const wall = await live.connect({ code, audience: 'wall' });
	const bystander = await live.connect({ code }, await live.comeIn(session));
	const voters: TestSocket[] = [];
	while (voters.length < answers.length) {
		voters.push(await live.connect({ code }, await live.comeIn(session)));
	}
	await lead({ kind: 'go-to', stepId });
	const recording = {
		wall: record(wall, false),
		console: record(console, false),
		bystander: record(bystander, false),
		voters: voters.map((voter) => record(voter, true))
	};
	await lead({ kind: 'open-step', stepId });
	const look = await wall.emitWithAck('look');
	if ('refusal' in look) throw new Error(look.refusal);
	const asked = look.view.step?.view as { indicators: { id: string }[] };
	const indicator = asked.indicators[0]?.id ?? '';
	await sleep(300);
	const taps = answers.map((answer) => ({
		...{ id: newId(), stepId, action: { kind: 'answer', indicator, answer } }
	}));
	const replies = [];
	for (const [index, tap] of taps.entries()) {
		replies.push(voters[index]?.emitWithAck('act', tap));
		if (pause > 0) await sleep(pause);
	}
	for (const reply of replies) expect(await reply).toMatchObject({ ok: true });
	await sleep(300);
	for (const kind of ['close-step', 'show-result'] as const) await lead({ kind, stepId });
	await lead({ kind: 'close-session' });
	for (const socket of [wall, bystander, console]) await socket.emitWithAck('look');
	await live.close();
	vi.restoreAllMocks();
	return each(recording, repliesLast);
}

function each(
	{ wall, console, bystander, voters }: Recording,
	change: (packets: string[]) => string[]
): Recording {
	return {
		...{ wall: change(wall), console: change(console) },
		...{ bystander: change(bystander), voters: voters.map(change) }
	};
}

/**
 * Whether a push or a reply is first is a matter of a millisecond; each in its own order. The control code is a hash of the whole log, in
 * which whoever leads has another name on every server; that the log is the same too holds `secrecy.test.ts`.
 */
function repliesLast(packets: string[]): string[] {
	const isReply = (packet: string) => packet.startsWith('3');
	const told = packets.map((packet) =>
		packet.replace(/"controlCode":"[0-9a-f]{64}"/, '"controlCode":"of this server"')
	);
	return [...told.filter((packet) => !isReply(packet)), ...told.filter(isReply)];
}

/** Where all press at once it is the network that draws who comes first, and how many pushes that makes. */
function withoutArrival(recording: Recording): Recording {
	const masked = (packets: string[]) => {
		const told = packets.map((packet) =>
			packet
				.replaceAll(/"(seq|answered)":\d+/g, '"$1":0')
				.replaceAll(/"answeredEach":\[[\d,]*\]/g, '"answeredEach":[]')
				// The number of a push.
				.replace(/,\d+\]$/, ',0]')
		);
		return told.filter((packet, index) => packet !== told[index - 1]);
	};
	return each(recording, masked);
}

const swap = (answers: string[], one: number, other: number) =>
	answers.map(
		(answer, index) => answers[index === one ? other : index === other ? one : index] ?? answer
	);

const words = ['yes', 'partly', 'no'];
const answersOf = (people: number) =>
	Array.from({ length: people }, (_, person) => words[person % 3] ?? 'yes');

it('twelve people, 300 ms apart: the same to the letter whoever of two gave which answer', async () => {
	const answers = answersOf(12);
	const recorded = await holdVote(answers, 300);
	// It is a recording of something: every vote moves the count on the wall, and the result comes.
	expect(recorded.wall.filter((packet) => packet.includes('"view"')).length).toBeGreaterThan(12);
	expect(JSON.stringify(recorded.bystander)).toContain('shown');
	expect(recorded.voters.every((packets) => packets.some((one) => one.startsWith('3')))).toBe(true);
	expect(await holdVote(swap(answers, 3, 7), 300)).toEqual(recorded);
}, 120_000);

it('forty in a burst: the same but for who came first, whoever of two gave which answer', async () => {
	const answers = answersOf(40);
	const recorded = withoutArrival(await holdVote(answers, 0));
	expect(JSON.stringify(recorded.wall)).toContain('shown');
	expect(withoutArrival(await holdVote(swap(answers, 3, 37), 0))).toEqual(recorded);
}, 120_000);
