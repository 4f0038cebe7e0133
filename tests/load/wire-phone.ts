/**
 * A phone as the wire sees it: one WebSocket that speaks Socket.IO's text frames by hand. So the generator is the same for every
 * server, and costs little beside it: a view that comes in is not taken apart unless somebody asks for it.
 */
import { WebSocket } from 'ws';
import type { Audience } from '../../src/lib/domain/audience.ts';
import { protocolVersion } from '../../src/lib/protocol/version.ts';
import type { ContestantPlace } from './contestant-process.ts';

export interface WireView {
	seq: number;
	/** `performance.now()` of the generator when it came in. */
	at: number;
	text: string;
}

/** Answers, views and own parts that came in; what every server is judged by. */
export const deliveries = { count: 0, bytes: 0 };

let dialled = 0;

export class WirePhone {
	onView: (view: WireView) => void = () => undefined;
	onClose: () => void = () => undefined;
	readonly #socket: WebSocket;
	readonly #waiting = new Map<number, (reply: unknown) => void>();
	#asked = 0;

	private constructor(socket: WebSocket) {
		this.#socket = socket;
	}

	/** Connects with the server's own patience of 4 seconds. Rejects when it is refused or nothing comes. */
	static connect(
		place: ContestantPlace,
		audience: Audience,
		code: string,
		cookie: string
	): Promise<WirePhone> {
		dialled += 1;
		const socket = new WebSocket(
			`ws://127.0.0.1:${place.port}/socket.io/?EIO=4&transport=websocket`,
			{
				headers: { origin: place.origin, cookie },
				perMessageDeflate: false,
				handshakeTimeout: 4_000,
				// One address has 28,000 ports, and a hall is not the only one on this machine.
				localAddress: `127.0.0.${1 + (dialled % 16)}`
			}
		);
		const phone = new WirePhone(socket);
		return new Promise((connected, failed) => {
			socket.on('message', (data: Buffer) => {
				const frame = data.toString();
				if (frame === '2') socket.send('3');
				else if (frame.startsWith('0'))
					socket.send(`40${JSON.stringify({ version: protocolVersion, audience, code })}`);
				else if (frame.startsWith('40')) connected(phone);
				else if (frame.startsWith('44')) failed(new Error(frame.slice(2)));
				else phone.#take(frame);
			});
			socket.on('error', failed);
			socket.on('close', () => {
				failed(new Error('closed'));
				phone.onClose();
			});
		});
	}

	/** Asks something and waits for the acknowledgement. */
	ask(event: string, ...message: unknown[]): Promise<unknown> {
		this.#asked += 1;
		const number = this.#asked;
		this.#socket.send(`42${number}${JSON.stringify([event, ...message])}`);
		return new Promise((done) => this.#waiting.set(number, done));
	}

	/** Cuts the connection without a word. */
	cut(): void {
		this.#socket.terminate();
	}

	#take(frame: string): void {
		deliveries.count += 1;
		deliveries.bytes += frame.length;
		if (frame.startsWith('42["view"')) {
			const at = performance.now();
			this.onView({ seq: Number(/"seq":(\d+)/.exec(frame)?.[1]), at, text: frame });
			return;
		}
		if (!frame.startsWith('43')) return;
		const content = frame.indexOf('[');
		const number = Number(frame.slice(2, content));
		const [reply] = JSON.parse(frame.slice(content)) as [unknown];
		this.#waiting.get(number)?.(reply);
		this.#waiting.delete(number);
	}
}
