/** A bare `ws` server that speaks the same text frames: no engine, no rooms, no sessions. See `bare-evening.ts` for what is equal. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Audience } from '../../src/lib/domain/audience.ts';
import { BareEvenings, type Copy } from './bare-evening.ts';
import { answerGenerator } from './contestant-process.ts';

const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false, maxPayload: 16_384 });
const channels = new Map<string, Set<WebSocket>>();

function channelOf(code: string, audience: Audience): Set<WebSocket> {
	const name = `${audience}:${code}`;
	const channel = channels.get(name) ?? new Set();
	channels.set(name, channel);
	return channel;
}

const evenings = new BareEvenings(JSON.parse(process.argv[2] ?? '') as Copy, {
	toAudience(code, audience, event, message) {
		const frame = `42${JSON.stringify([event, message])}`;
		for (const socket of channelOf(code, audience)) socket.send(frame);
	},
	toEveryPhone(code, event, message) {
		for (const socket of channelOf(code, 'participant')) {
			socket.send(`42${JSON.stringify([event, message])}`);
		}
	}
});

sockets.on('connection', (socket) => {
	socket.send('0{}');
	socket.once('message', (hello: Buffer) => {
		const { code, audience } = JSON.parse(hello.toString().slice(2)) as {
			code: string;
			audience: Audience;
		};
		const channel = channelOf(code, audience);
		channel.add(socket);
		socket.once('close', () => channel.delete(socket));
		const evening = evenings.find(code);
		socket.on('message', (data: Buffer) => {
			const frame = data.toString();
			const content = frame.indexOf('[');
			if (!frame.startsWith('42')) return;
			const [event, message] = JSON.parse(frame.slice(content)) as [string, unknown];
			const reply = evening.receive(event, message, audience);
			socket.send(`43${frame.slice(2, content)}${JSON.stringify([reply])}`);
		});
		socket.send('40{}');
	});
});
setInterval(() => {
	for (const socket of sockets.clients) socket.send('2');
}, 10_000);

await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
answerGenerator(
	evenings.desk(async () => {
		for (const socket of sockets.clients) socket.terminate();
		sockets.close();
		await new Promise((closed) => server.close(closed));
	}),
	{
		port: (server.address() as AddressInfo).port,
		origin: 'http://bench.test',
		staffCookie: '',
		postmaster: null
	}
);
