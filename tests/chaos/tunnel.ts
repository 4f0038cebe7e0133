/** One connection through the bad network: two sockets, and what happens between them. */
import type { Socket } from 'node:net';

type State = 'open' | 'stalled' | 'swallowing';

const endOfHead = Buffer.from('\r\n\r\n');

export class Tunnel {
	readonly #client: Socket;
	readonly #server: Socket;
	readonly #delay: () => number;
	#state: State = 'open';
	/** The buffer of a stalled connection. */
	#held: (() => void)[] = [];

	constructor(client: Socket, server: Socket, delay: () => number, isDroppedAfterUpgrade: boolean) {
		this.#client = client;
		this.#server = server;
		this.#delay = delay;
		for (const socket of [client, server]) {
			socket.setNoDelay(true);
			socket.on('error', () => this.reset());
		}
		this.#carry(client, server);
		if (isDroppedAfterUpgrade) this.#dropAfterUpgrade();
		else this.#carry(server, client);
	}

	onEnd(listener: () => void): void {
		this.#client.once('close', listener);
	}

	/** Both sides hear a reset (RST), as from a router that lost its table. */
	reset(): void {
		this.#client.resetAndDestroy();
		this.#server.resetAndDestroy();
	}

	end(): void {
		this.#client.destroy();
		this.#server.destroy();
	}

	/** Nothing comes through for a while, then everything at once. A black hole stays one: behind what is lost nothing may follow. */
	stall(milliseconds: number): void {
		if (this.#state === 'swallowing') return;
		this.#state = 'stalled';
		setTimeout(() => {
			if (this.#state !== 'stalled') return;
			this.#state = 'open';
			for (const deliver of this.#held.splice(0)) deliver();
		}, milliseconds);
	}

	/** A black hole: both sides go on talking and nobody hears; after a while the connection is gone. */
	swallow(milliseconds: number): void {
		this.#state = 'swallowing';
		setTimeout(() => this.reset(), milliseconds);
	}

	/** What was held comes through; a black hole is gone, and its connection with it. */
	heal(): void {
		if (this.#state === 'swallowing') return this.reset();
		this.#state = 'open';
		for (const deliver of this.#held.splice(0)) deliver();
	}

	#carry(from: Socket, to: Socket): void {
		/** Null is the end: what was said before it comes through first. */
		const queue: (Buffer | null)[] = [];
		const deliver = () => {
			const piece = queue.shift();
			if (piece === undefined || this.#state === 'swallowing' || to.destroyed) return;
			if (piece) to.write(piece);
			else to.end();
		};
		const take = (piece: Buffer | null) => {
			queue.push(piece);
			// Whichever timer comes first takes the oldest piece: the order of the bytes stays.
			setTimeout(() => {
				if (this.#state === 'stalled') this.#held.push(deliver);
				else deliver();
			}, this.#delay());
		};
		from.on('data', take);
		from.on('end', () => take(null));
	}

	#dropAfterUpgrade(): void {
		this.#server.on('data', (piece) => {
			const end = piece.indexOf(endOfHead);
			if (end < 0) return void this.#client.write(piece);
			this.#client.write(piece.subarray(0, end + endOfHead.length), () => this.end());
		});
		this.#server.on('end', () => this.end());
	}
}
