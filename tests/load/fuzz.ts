/**
 * `npm run bench -- fuzz`: 50,000 malformed messages from connections that reconnect as fast as they are cut off, while one honest
 * phone asks for its view all the time. Told: how long it waits, and that the server is still there.
 */
import { WebSocket } from 'ws';
import { protocolVersion } from '../../src/lib/protocol/version.ts';
import { startContestant, type Contestant } from './contestant.ts';
import { connectPhones, openHall, type Hall } from './hall.ts';
import { percentile, report, round } from './measure.ts';
import { pause } from './work.ts';

const target = { answerP99: 100 };
/** Slower than the pace of an honest phone. */
const betweenQuestions = 60;
/** Messages on one connection before it is given up. */
const burst = 200;

const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
const malformed = [
	'',
	'4',
	'42',
	'42null',
	'42{}',
	'42["act"]',
	'421["act",null]',
	'422["act",{"id":1,"stepId":[],"action":{}}]',
	'423["command",{"id":"x","basedOn":-1,"command":{"kind":"conquer"}}]',
	`424["act",${deep}]`,
	'425["conquer",{}]',
	'426["look",{"__proto__":{"view":1}}]',
	'451-["act",{"_placeholder":true,"num":0}]',
	'430[]',
	'41',
	'9{"sid":"x"}',
	'\u0000\u0001\ud83c',
	`427["act","${'x'.repeat(9_000)}"]`
];

/** One hostile connection; resolves with how many messages it got out before it was cut off. */
async function attack(server: Contestant, hall: Hall, from: number): Promise<number> {
	const { place } = server;
	const socket = new WebSocket(
		`ws://127.0.0.1:${place.port}/socket.io/?EIO=4&transport=websocket`,
		{
			headers: {
				origin: place.origin,
				cookie: hall.cookies[1 + (from % (hall.cookies.length - 1))]
			}
		}
	);
	socket.on('error', () => undefined);
	await new Promise((settled) => socket.once('open', settled).once('close', settled));
	const hello = { version: protocolVersion, audience: 'participant', code: hall.evening.code };
	if (socket.readyState === WebSocket.OPEN) socket.send(`40${JSON.stringify(hello)}`);
	let sent = 0;
	while (sent < burst && socket.readyState === WebSocket.OPEN) {
		// In time for the server to read them and to cut it off: what was never read counts for nothing.
		for (let one = 0; one < 10; one += 1) {
			socket.send(malformed[(from + sent) % malformed.length] ?? '');
			sent += 1;
		}
		await pause(2);
	}
	socket.terminate();
	return sent;
}

export async function run(quick: boolean): Promise<boolean> {
	const wanted = quick ? 2_000 : 50_000;
	const server = await startContestant('ours', null);
	try {
		const [evening] = await server.plan(1);
		if (!evening) throw new Error('no evening');
		const hall = await openHall(server, evening, 300);
		await hall.lead({ kind: 'open-step', stepId: evening.stepId });
		await connectPhones(server, hall);
		const [honest] = hall.phones;
		let isOver = false;
		const waits: number[] = [];
		const asking = (async () => {
			while (!isOver) {
				const asked = performance.now();
				const look = (await honest?.ask('look')) as { view?: { phase: string } };
				if (look.view?.phase !== 'running') throw new Error('the honest phone was refused');
				waits.push(performance.now() - asked);
				await pause(betweenQuestions);
			}
		})();
		let sent = 0;
		for (let round = 0; sent < wanted; round += 1) {
			const counts = await Promise.all(
				Array.from({ length: 5 }, (_, one) => attack(server, hall, round * 5 + one))
			);
			sent += counts.reduce((sum, count) => sum + count, 0);
		}
		isOver = true;
		await asking;
		const answerP99 = round(percentile(waits, 0.99), 1);
		const ok = answerP99 <= target.answerP99 && waits.length > 0;
		report({ bench: 'fuzz', malformed: sent, answers: waits.length, answerP99, target, ok });
		hall.leave();
		return ok;
	} finally {
		await server.stop();
	}
}
