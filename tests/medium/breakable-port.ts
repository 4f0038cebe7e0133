/** A port of our own in front of somebody's server, so that it can go away without that server noticing. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface BreakablePort {
	/** The same address, by way of this port. */
	url: string;
	break(): void;
	mend(): Promise<void>;
}

export async function openBreakablePort(address: string): Promise<BreakablePort> {
	const { hostname, port } = new URL(address);
	const sockets = new Set<Socket>();
	const server = createServer((client) => {
		const upstream = connect(Number(port || 6379), hostname);
		for (const socket of [client, upstream]) {
			sockets.add(socket);
			socket.on('error', () => socket.destroy());
		}
		client.pipe(upstream).pipe(client);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const own = (server.address() as AddressInfo).port;
	const url = new URL(address);
	url.hostname = '127.0.0.1';
	url.port = `${own}`;
	return {
		url: url.href,
		break() {
			server.close();
			for (const socket of sockets) socket.destroy();
			sockets.clear();
		},
		async mend() {
			server.listen(own, '127.0.0.1');
			await once(server, 'listening');
		}
	};
}
