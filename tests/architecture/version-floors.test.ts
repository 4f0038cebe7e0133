import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Versions below these have known holes that matter to a server in a hall full of strangers. */
const floors: Record<string, string> = {
	'socket.io': '4.8.4', // CVE-2024-38355: an unhandled error event
	'socket.io-client': '4.8.4',
	'socket.io-parser': '4.2.6', // CVE-2026-33151: unbounded attachments
	'engine.io': '6.6.9', // CVE-2022-41940 and later
	ws: '8.23.0', // CVE-2026-48779: fragments; 8.23 also guards against a flood of pings
	'@sveltejs/kit': '2.49.5', // January 2026: denial of service and request forgery
	devalue: '5.6.2'
};

interface Lock {
	packages: Record<string, { version?: string }>;
}

const lock = JSON.parse(
	readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8')
) as Lock;

const installed = Object.entries(lock.packages).flatMap(([path, { version }]) => {
	const name = path.split('node_modules/').at(-1) ?? '';
	return version && floors[name] ? [{ path, name, version, floor: floors[name] }] : [];
});

function isAtLeast(version: string, floor: string): boolean {
	const [a = [], b = []] = [version, floor].map((text) => text.split('.').map(Number.parseFloat));
	const at = b.findIndex((part, index) => (a[index] ?? 0) !== part);
	return at === -1 || (a[at] ?? 0) > (b[at] ?? 0);
}

describe('the lock file', () => {
	it('has every package that needs watching', () => {
		expect(new Set(installed.map(({ name }) => name))).toEqual(new Set(Object.keys(floors)));
	});

	it.each(installed)('$path $version is not below $floor', ({ version, floor }) => {
		expect(isAtLeast(version, floor)).toBe(true);
	});

	it('would notice an old one', () => {
		expect(isAtLeast('8.21.3', '8.23.0')).toBe(false);
		expect(isAtLeast('4.10.0', '4.8.4')).toBe(true);
	});
});
