/** What goes wrong, how often, and at which moments: the same for the same seed, as far as the machine lets it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerProcess } from './processes.ts';
import type { Draw } from '#lib/domain/dice.ts';
import type { Proxy } from './proxy.ts';

export interface FaultWorld {
	servers: readonly ServerProcess[];
	proxy: Proxy;
	draw: Draw;
	/** How many answers were acknowledged up to now. */
	countAcknowledged: () => number;
	/** What this machine can do to the database and to Redis, by name. */
	more: Record<string, () => Promise<void>>;
}

type Fault = (world: FaultWorld) => void | Promise<void>;

/** In milliseconds. */
const shortestOutage = 400;
const longestOutage = 2_000;

const outage = (draw: Draw) => shortestOutage + draw(longestOutage - shortestOutage);

/** The grace period in which the hall reconnects before a server may be killed again, in milliseconds. */
const comeBack = 5_000;

/** Mostly one that carries the hall, now and then one that is only just starting. */
async function pickServer(world: FaultWorld): Promise<ServerProcess | undefined> {
	const { servers, draw, countAcknowledged } = world;
	const server = servers[draw(servers.length)];
	if (draw(5) === 0) return server;
	await server?.ready();
	const before = countAcknowledged();
	const until = performance.now() + comeBack;
	while (countAcknowledged() === before && performance.now() < until) await sleep(20);
	await sleep(draw(1_500));
	return server;
}

const faults: Record<string, Fault> = {
	'kill -9 of a server': async (world) => {
		(await pickServer(world))?.kill('SIGKILL');
	},
	'SIGTERM in a burst': async (world) => {
		(await pickServer(world))?.kill('SIGTERM');
	},
	'TCP reset': ({ proxy, draw }) => {
		for (const tunnel of proxy.some(15, draw)) tunnel.reset();
	},
	'black hole': ({ proxy, draw }) => {
		for (const tunnel of proxy.some(15, draw)) tunnel.swallow(outage(draw));
	},
	'nothing comes through': ({ proxy, draw }) => {
		for (const tunnel of proxy.some(30, draw)) tunnel.stall(outage(draw));
	},
	'dropped after the upgrade': ({ proxy, draw }) => {
		proxy.dropAfterUpgrade(10);
		for (const tunnel of proxy.some(15, draw)) tunnel.reset();
	},
	'all sockets cut': ({ proxy }) => {
		for (const tunnel of proxy.all()) tunnel.end();
	}
};

export type Plan = Record<string, number>;

/** How often each, at least. */
export const usualPlan: Plan = {
	'kill -9 of a server': 20,
	'SIGTERM in a burst': 3,
	'TCP reset': 6,
	'black hole': 5,
	'nothing comes through': 4,
	'dropped after the upgrade': 4,
	'all sockets cut': 3
};

/** Gives them all, in an order and with pauses of the dice. Returns how many. */
export async function giveFaults(plan: Plan, world: FaultWorld): Promise<number> {
	const { draw, more } = world;
	const left = Object.entries(plan).flatMap(([name, times]) => Array<string>(times).fill(name));
	let given = 0;
	while (left.length > 0) {
		const [name = ''] = left.splice(draw(left.length), 1);
		await (faults[name] ?? more[name])?.(world);
		given += 1;
		await sleep(200 + draw(1_300));
	}
	return given;
}
