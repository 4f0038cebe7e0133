import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepClean } from './cleaning.ts';

let folder: string;
let cleaned = 0;
let isOn = false;
let fails = false;
let minute = 0;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'wijkdialoog-cleaning-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A server that starts on this folder. */
function start(during: () => Promise<void> = async () => undefined) {
	return keepClean({
		embedded: {
			folder,
			async clean() {
				if (fails) throw new Error('away');
				await during();
				cleaned += 1;
			}
		},
		erasure: { isEveningOn: async () => isOn },
		now: () => new Date(Date.UTC(2026, 10, 27, 12, (minute += 1))),
		reportFailure: () => undefined
	});
}

it('nothing is cleaned when nothing was erased', async () => {
	expect(await start().clean()).toBe(false);
	expect(cleaned).toBe(0);
});

it('what was erased during an evening is cleaned after it, also by a server that started since', async () => {
	isOn = true;
	const first = start();
	await first.note();
	expect(await first.clean()).toBe(false);
	await first.close();
	isOn = false;
	expect(await start().clean()).toBe(true);
	expect(cleaned).toBe(1);
	expect(await start().clean()).toBe(false);
});

it('a cleaning that fails is tried again', async () => {
	await start().note();
	fails = true;
	await expect(start().clean()).rejects.toThrow('away');
	fails = false;
	expect(await start().clean()).toBe(true);
});

it('what is erased while it cleans is cleaned the next time', async () => {
	const server = start(() => server.note());
	await server.note();
	expect(await server.clean()).toBe(true);
	expect(await start().clean()).toBe(true);
});

it('somebody else’s database is left alone', async () => {
	const other = keepClean({
		embedded: null,
		erasure: { isEveningOn: async () => false },
		now: () => new Date(),
		reportFailure: () => undefined
	});
	await other.note();
	expect(await other.clean()).toBe(false);
});
