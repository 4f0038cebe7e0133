import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchFolder } from './search-folder.ts';

let folder: string;
const key = Buffer.from('0f1e2d3c4b5a69788796a5b4c3d2e1f0', 'hex');

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'search-folder-'));
	await mkdir(join(folder, 'deep/er'), { recursive: true });
	// Across the end of the first piece that is read.
	await writeFile(join(folder, 'large'), `${'x'.repeat((1 << 20) - 5)}kapotte lantaarn`);
	await writeFile(join(folder, 'deep/er/wide'), Buffer.from('kapotte lantaarn', 'utf16le'));
	await writeFile(join(folder, 'deep/key'), key.toString('hex'));
	await writeFile(join(folder, 'deep/raw'), Buffer.concat([Buffer.alloc(3), key]));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('a search finds words in every file, however deep and however they are spelled', async () => {
	const found = await searchFolder(folder, ['kapotte lantaarn', 'nergens te vinden']);
	expect(found.map(({ file, needle }) => [file.slice(folder.length), needle]).toSorted()).toEqual([
		['/deep/er/wide', 'kapotte lantaarn'],
		['/large', 'kapotte lantaarn']
	]);
});

it('a search finds a key, as bytes and written out', async () => {
	const found = await searchFolder(folder, [key]);
	expect(found.map(({ file }) => file.slice(folder.length)).toSorted()).toEqual([
		'/deep/key',
		'/deep/raw'
	]);
});
