/**
 * At which addresses people reach the server. With `ORIGIN` there is one. Without it the server is tried out, or stands in a hall: then it
 * answers at each address that this machine has in the network, and somebody picks the one that the phones get to see.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { Config } from './config.ts';

export interface Addresses {
	/** What stands in links and QR codes. */
	joinOrigin(): string;
	/** To pick from; empty when there is nothing to pick. */
	choices(): string[];
	/** Whether it was one of those that there are. */
	choose(origin: string): boolean;
	/** Whether a page of this origin is one of ours. */
	has(origin: string): boolean;
	/** Whether we answer to this name: else a page of somebody else could call itself us. */
	answersTo(host: string | undefined): boolean;
}

/** Networks within this machine, or over a tunnel: phones in the hall are seldom in one. */
const isVirtual = (name: string) =>
	/^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|wg|tailscale|zt)/.test(name);

/** The addresses of this machine in the networks that it is in, as a phone can type them; the likeliest first. */
export function listNetworkHosts(networks = networkInterfaces()): string[] {
	const all = Object.entries(networks)
		.toSorted(([one], [other]) => Number(isVirtual(one)) - Number(isVirtual(other)))
		.flatMap(([, found]) => found ?? []);
	return (
		all
			.filter(({ family, internal }) => family === 'IPv4' && !internal)
			// An address that nobody handed out leads nowhere.
			.filter(({ address }) => !address.startsWith('169.254.'))
			.map(({ address }) => address)
	);
}

export function openAddresses(
	{
		origin,
		hasOrigin,
		port,
		host,
		dataFolder
	}: Pick<Config, 'origin' | 'hasOrigin' | 'port' | 'host' | 'dataFolder'>,
	listHosts: () => string[] = listNetworkHosts
): Addresses {
	const file = join(dataFolder, 'join-address');
	const originOf = (name: string) => new URL(`http://${name}:${port}`).origin;
	/** Who listens on one address is reached there alone. */
	const listensEverywhere = host === '0.0.0.0' || host === '::';
	const choices = () =>
		hasOrigin || !listensEverywhere ? [] : [...listHosts().map(originOf), originOf('localhost')];
	let chosen = hasOrigin ? null : readChosen();

	function readChosen(): string | null {
		try {
			return readFileSync(file, 'utf8').trim();
		} catch {
			return null;
		}
	}

	function list(): string[] {
		const names = ['localhost', '127.0.0.1', hostname(), `${hostname()}.local`];
		const own = hasOrigin
			? [origin]
			: [origin, ...names.filter((name) => URL.canParse(`http://${name}`)).map(originOf)];
		return [...own, ...choices()];
	}

	return {
		joinOrigin() {
			const there = choices();
			return there.find((one) => one === chosen) ?? there[0] ?? origin;
		},
		choices,
		choose(picked) {
			if (!choices().includes(picked)) return false;
			chosen = picked;
			try {
				writeFileSync(file, `${picked}\n`);
			} catch {
				// It holds until the server stops.
			}
			return true;
		},
		has: (one) => list().includes(one),
		answersTo: (name) =>
			name !== undefined && list().some((one) => new URL(one).host === name.toLowerCase())
	};
}
