import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listNetworkHosts, openAddresses } from './addresses.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'wijkdialoog-addresses-'));
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

const hall = { origin: 'http://localhost:3000', hasOrigin: false, port: 3000, host: '0.0.0.0' };
const inHall = (hosts: string[], more = {}) =>
	openAddresses({ ...hall, dataFolder, ...more }, () => hosts);

describe('a server without ORIGIN', () => {
	it('shows phones an address at which they reach it, and no localhost', () => {
		expect(inHall(['192.168.1.20']).joinOrigin()).toBe('http://192.168.1.20:3000');
		expect(inHall([]).joinOrigin()).toBe('http://localhost:3000');
	});

	it('shows the address that was picked, also after a restart, as long as it is there', () => {
		const hosts = ['192.168.1.20', '10.0.0.7'];
		expect(inHall(hosts).choose('http://10.0.0.7:3000')).toBe(true);
		expect(inHall(hosts).joinOrigin()).toBe('http://10.0.0.7:3000');
		expect(inHall(['192.168.1.20']).joinOrigin()).toBe('http://192.168.1.20:3000');
		expect(inHall(hosts).choose('http://elders.example')).toBe(false);
		expect(inHall(hosts).joinOrigin()).toBe('http://10.0.0.7:3000');
	});

	it('answers at each of them, and to no other name', () => {
		const addresses = inHall(['192.168.1.20']);
		for (const host of ['localhost:3000', '127.0.0.1:3000', '192.168.1.20:3000']) {
			expect(addresses.answersTo(host)).toBe(true);
			expect(addresses.has(`http://${host}`)).toBe(true);
		}
		for (const host of ['elders.example:3000', '192.168.1.20', '192.168.1.21:3000', undefined]) {
			expect(addresses.answersTo(host)).toBe(false);
		}
		expect(addresses.has('https://192.168.1.20:3000')).toBe(false);
	});

	it('puts first what a phone in the hall can reach', () => {
		const at = (address: string) => [{ address, family: 'IPv4', internal: false }] as never;
		const networks = { docker0: at('172.17.0.1'), tun0: at('10.8.0.2'), wlan0: at('192.168.1.20') };
		expect(listNetworkHosts(networks)).toEqual(['192.168.1.20', '172.17.0.1', '10.8.0.2']);
	});

	it('has nothing to pick when it listens on one address', () => {
		expect(inHall(['192.168.1.20'], { host: '127.0.0.1' }).choices()).toEqual([]);
	});
});

describe('a server with ORIGIN', () => {
	it('is reached there, and shows nothing else', () => {
		const addresses = inHall(['192.168.1.20'], {
			origin: 'https://wijkdialoog.example',
			hasOrigin: true
		});
		expect(addresses.joinOrigin()).toBe('https://wijkdialoog.example');
		expect(addresses.choices()).toEqual([]);
		expect(addresses.has('http://localhost:3000')).toBe(false);
	});
});
