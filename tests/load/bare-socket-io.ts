/** A bare Socket.IO server: it broadcasts, checks nobody and stores nothing. See `bare-evening.ts` for what is equal. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import type { Audience } from '../../src/lib/domain/audience.ts';
import { BareEvenings, type Copy } from './bare-evening.ts';
import { answerGenerator } from './contestant-process.ts';

const server = createServer();
const io = new Server(server, {
	serveClient: false,
	perMessageDeflate: false,
	maxHttpBufferSize: 16_384,
	pingInterval: 10_000,
	pingTimeout: 8_000
});
const channelOf = (code: string, audience: Audience) => `${audience}:${code}`;

const evenings = new BareEvenings(JSON.parse(process.argv[2] ?? '') as Copy, {
	toAudience(code, audience, event, message) {
		io.to(channelOf(code, audience)).emit(event, message);
	},
	toEveryPhone(code, event, message) {
		// One by one, as one's own part is everybody's own.
		for (const id of io.sockets.adapter.rooms.get(channelOf(code, 'participant')) ?? []) {
			io.sockets.sockets.get(id)?.emit(event, message);
		}
	}
});

io.on('connection', (socket) => {
	const { code, audience } = socket.handshake.auth as { code: string; audience: Audience };
	void socket.join(channelOf(code, audience));
	const evening = evenings.find(code);
	socket.on('look', (reply: (answer: unknown) => void) =>
		reply(evening.receive('look', null, audience))
	);
	for (const event of ['act', 'command']) {
		socket.on(event, (message: unknown, reply: (answer: unknown) => void) =>
			reply(evening.receive(event, message, audience))
		);
	}
});

await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
answerGenerator(
	evenings.desk(() => io.close()),
	{
		port: (server.address() as AddressInfo).port,
		origin: 'http://bench.test',
		staffCookie: '',
		postmaster: null
	}
);
