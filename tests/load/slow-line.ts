/** A slow line between a browser and the server: what a browser slows down by itself is not what goes over a WebSocket. */
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** "Slow 4G", as browsers and Lighthouse have it. */
export const slow4G = {
	/** From a question to its answer, in milliseconds. */
	trip: 562.5,
	/** In bytes a second. */
	down: 1_474_560 / 8,
	up: 675_000 / 8
};

export type Speed = typeof slow4G;

/** Passes bytes on in order, each when a line of this speed would have brought it. What many connections say shares one line. */
class Direction {
	#free = 0;
	/** Under way, in order. */
	readonly #under: (() => void)[] = [];
	readonly #rate: number;
	readonly #delay: number;

	constructor(rate: number, delay: number) {
		this.#rate = rate;
		this.#delay = delay;
	}

	carry(from: Socket, to: Socket): void {
		const send = (bytes: number, deliver: () => void) => {
			const now = performance.now();
			this.#free = Math.max(now, this.#free) + (bytes / this.#rate) * 1000;
			this.#under.push(deliver);
			// Two timers of one millisecond may go off in another order: what is first goes first.
			setTimeout(() => this.#under.shift()?.(), this.#free + this.#delay - now);
		};
		from.on('data', (piece: Buffer) => {
			send(piece.length, () => to.destroyed || to.write(piece));
		});
		from.on('end', () => send(0, () => to.end()));
	}
}

export class SlowLine {
	readonly #server: Server;
	readonly #sockets = new Set<Socket>();
	#isCut = false;

	private constructor(server: Server) {
		this.#server = server;
	}

	/** Listens before there is a server: that has to know at which address it is reached. */
	static async listen(port: () => number, { trip, down, up }: Speed): Promise<SlowLine> {
		const towards = new Direction(up, trip / 2);
		const back = new Direction(down, trip / 2);
		const server = createServer((client) => {
			if (line.#isCut) return void client.destroy();
			const target = connect(port(), '127.0.0.1');
			for (const [socket, other] of [
				[client, target],
				[target, client]
			] as const) {
				socket.setNoDelay(true);
				line.#sockets.add(socket);
				socket.on('error', () => other.destroy());
				socket.on('close', () => line.#sockets.delete(socket));
			}
			towards.carry(client, target);
			back.carry(target, client);
		});
		const line = new SlowLine(server);
		await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
		return line;
	}

	get origin(): string {
		return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
	}

	/** Nothing comes through from now on, until it is mended. */
	cut(): void {
		this.#isCut = true;
		for (const socket of this.#sockets) socket.destroy();
	}

	mend(): void {
		this.#isCut = false;
	}

	close(): void {
		this.cut();
		this.#server.close();
	}
}
