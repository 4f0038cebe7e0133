/**
 * The bad network between the hall and the servers: a load balancer without sticky sessions that adds latency, and that drops,
 * stalls and resets connections when it is told to. Within a connection bytes stay complete and in order, as TCP has it. Duplicated and
 * reordered messages are the work of `phone.ts`, where a message is still a whole.
 */
import { createServer, connect, type AddressInfo, type Server } from 'node:net';
import type { Draw } from '#lib/domain/dice.ts';
import { Tunnel } from './tunnel.ts';

export class Proxy {
	readonly #server: Server;
	readonly #tunnels = new Set<Tunnel>();
	#dropAfterUpgrade = 0;
	/** In milliseconds; 0 when the network is good again. */
	#longestDelay = 60;

	/** `ports` names the servers that listen now. */
	constructor(ports: () => number[], draw: Draw) {
		this.#server = createServer((client) => {
			const open = ports();
			const port = open[draw(open.length)];
			if (port === undefined) return client.resetAndDestroy();
			const isDropped = this.#dropAfterUpgrade > 0;
			if (isDropped) this.#dropAfterUpgrade -= 1;
			const delay = () => draw(this.#longestDelay + 1);
			const tunnel = new Tunnel(client, connect(port, '127.0.0.1'), delay, isDropped);
			this.#tunnels.add(tunnel);
			tunnel.onEnd(() => this.#tunnels.delete(tunnel));
		});
	}

	async listen(): Promise<string> {
		await new Promise<void>((ready) => this.#server.listen(0, '127.0.0.1', ready));
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	/** So many of the connections, of those that are there now. */
	some(most: number, draw: Draw): Tunnel[] {
		const left = [...this.#tunnels];
		return Array.from({ length: Math.min(most, left.length) }, () =>
			left.splice(draw(left.length), 1)
		).flat();
	}

	all(): Tunnel[] {
		return [...this.#tunnels];
	}

	/** The next so many connections end right after the 101: a client that does not time out by itself hangs on that for 20 seconds. */
	dropAfterUpgrade(connections: number): void {
		this.#dropAfterUpgrade = connections;
	}

	/** The network is good from now on. */
	heal(): void {
		this.#dropAfterUpgrade = 0;
		this.#longestDelay = 0;
		for (const tunnel of this.#tunnels) tunnel.heal();
	}

	close(): void {
		for (const tunnel of this.#tunnels) tunnel.reset();
		this.#server.close();
	}
}
