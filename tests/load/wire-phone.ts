/**
 * A phone as the wire sees it: one WebSocket that speaks Socket.IO's text frames by hand. So the generator is the same for every
 * server, and costs little beside it: what comes in is not taken apart unless somebody asks for it.
 */
import { WebSocket } from 'ws';
import type { Audience } from '../../src/lib/domain/audience.ts';
import type { SessionView } from '../../src/lib/domain/session/view.ts';
import type { ViewChange } from '../../src/lib/protocol/messages.ts';
import { PushedView } from '../../src/lib/protocol/pushed-view.ts';
import { protocolVersion } from '../../src/lib/protocol/version.ts';
import type { ContestantPlace } from './contestant-process.ts';

/** A view that came in, whole or as a change. */
export interface WireView {
	seq: number;
	/** `performance.now()` of the generator when it came in. */
	at: number;
}

/** Answers, views and own parts that came in; what every server is judged by. */
export const deliveries = { count: 0, bytes: 0 };

let dialled = 0;

export class WirePhone {
	onView: (view: WireView) => void = () => undefined;
	onClose: () => void = () => undefined;
	readonly #socket: WebSocket;
	readonly #waiting = new Map<number, (reply: unknown) => void>();
	readonly #pushed = new PushedView();
	/** Since the last whole view. */
	#unread: string[] = [];
	#view: SessionView | null = null;
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
					socket.send(
						`40${JSON.stringify({ version: protocolVersion, audience, code, changes: true })}`
					);
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

	/** What this phone shows now. */
	readView(): SessionView | null {
		for (const frame of this.#unread.splice(0)) {
			const message = JSON.parse(frame.slice(2)) as
				['view', SessionView, number] | ['change', ViewChange];
			this.#view =
				message[0] === 'view'
					? this.#pushed.take(message[1], message[2])
					: this.#pushed.change(message[1]);
		}
		return this.#view;
	}

	/** Cuts the connection without a word. */
	cut(): void {
		this.#socket.terminate();
	}

	#take(frame: string): void {
		deliveries.count += 1;
		deliveries.bytes += frame.length;
		const isWhole = frame.startsWith('42["view"');
		if (isWhole || frame.startsWith('42["change"')) {
			const at = performance.now();
			if (isWhole) this.#unread = [];
			this.#unread.push(frame);
			this.onView({ seq: Number(/"seq":(?:\{"is":)?(\d+)/.exec(frame)?.[1]), at });
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
