/** A line that loses a piece and goes on is no line of TCP: what a screen then misses would be called a fault of ours. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { Tunnel } from './tunnel.ts';

const opened: (Server | Socket)[] = [];

afterEach(() => {
	for (const end of opened.splice(0)) {
		if ('destroy' in end) end.destroy();
		else end.close();
	}
});

async function listen(): Promise<Server> {
	const server = createServer((socket) => opened.push(socket.on('error', () => undefined)));
	opened.push(server);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return server;
}

function reach(server: Server): Socket {
	const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
	opened.push(socket.on('error', () => undefined));
	return socket;
}

/** A server that speaks through a tunnel, and what the phone at its other end hears. */
async function dig() {
	const [phones, servers] = [await listen(), await listen()];
	const atPhones = once(phones, 'connection') as Promise<[Socket]>;
	const atServers = once(servers, 'connection') as Promise<[Socket]>;
	const phone = reach(phones);
	const tunnel = new Tunnel((await atPhones)[0], reach(servers), () => 0, false);
	const [server] = await atServers;
	const heard: string[] = [];
	phone.on('data', (piece: Buffer) => heard.push(piece.toString()));
	return { tunnel, phone, server, heard };
}

describe('a tunnel', () => {
	it('carries what is said while it is stalled later, in its order', async () => {
		const { tunnel, phone, server, heard } = await dig();
		tunnel.stall(100);
		server.write('a');
		await sleep(30);
		expect(heard).toEqual([]);
		server.write('b');
		await once(phone, 'data');
		await sleep(30);
		expect(heard.join('')).toBe('ab');
	});

	it('lets nothing through behind what it swallowed, also when it stalls meanwhile', async () => {
		const { tunnel, phone, server, heard } = await dig();
		const ended = new Promise((resolve) => phone.once('close', resolve));
		tunnel.swallow(200);
		server.write('lost');
		await sleep(30);
		tunnel.stall(20);
		await sleep(60);
		server.write('behind the hole');
		await ended;
		expect(heard).toEqual([]);
	});
});
