/** Express, sockets and pages must see one app: one set of rooms, one database. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { App } from '#lib/server/app.ts';
import { getApp, keepApp } from '#lib/server/entry.ts';

const routes = resolve(import.meta.dirname, '../../src/routes');

describe('the app', () => {
	it('is made once, however often it is asked for, and found again from another module graph', async () => {
		let made = 0;
		const make = () => {
			made += 1;
			return Promise.resolve({ number: made } as unknown as App);
		};
		const first = await keepApp(make);
		expect(await keepApp(make)).toBe(first);
		expect(await getApp()).toBe(first);
		const shelf = globalThis as Record<symbol, unknown>;
		expect(await shelf[Symbol.for('wijkdialoog.app')]).toBe(first);
		expect(made).toBe(1);
	});

	it('is never bundled into the pages: they take types from the server and nothing else', () => {
		const values = readdirSync(routes, { recursive: true, encoding: 'utf8' })
			.filter((path) => /\.(ts|svelte)$/.test(path))
			.filter((path) =>
				/^\s*import (?!type )[^;]*from '#lib\/server\//m.test(
					readFileSync(join(routes, path), 'utf8')
				)
			);
		expect(values).toEqual([]);
	});
});
