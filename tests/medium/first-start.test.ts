/** A first start that goes wrong: nothing may be left in the database that nobody gets to see. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createApp } from '#lib/server/app.ts';
import { readConfig } from '#lib/server/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-first-'));
chmodSync(folder, 0o755);
const config = readConfig({ DATA_FOLDER: folder, LOG_LEVEL: 'silent' });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('gives the logins at the next start, when the port was taken at the first', async () => {
	// As the host does when it cannot listen.
	await (await createApp(config)).close();
	const second = await createApp(config);
	const said = await second.fill();
	const again = await second.fill();
	await second.close();
	expect(said.join('\n')).toMatch(/beheerder@\S+ {2}wachtwoord: \S{12}/);
	expect(again).toEqual([]);
}, 60_000);
