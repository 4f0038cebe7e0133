/** The hook of git that keeps the subjects of commits short. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-commit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function commit(message: string) {
	const file = join(folder, 'COMMIT_EDITMSG');
	writeFileSync(file, message);
	const { status, stderr } = spawnSync(
		process.execPath,
		[join(root, 'tests/commit-subject.mjs'), file],
		{ encoding: 'utf8' }
	);
	return { status, stderr };
}

it('takes a subject of 72 letters, however long the rest is', () => {
	const message = `\n# a hint of git\n${'é'.repeat(72)}\n\n${'why '.repeat(40)}\n`;
	expect(commit(message)).toEqual({ status: 0, stderr: '' });
});

it('refuses a subject of 73 letters, and says what to do', () => {
	const { status, stderr } = commit(`${'e'.repeat(73)}\n`);
	expect(status).toBe(1);
	expect(stderr).toContain('73 letters; at most 72');
	expect(stderr).toContain('put the rest in the body');
});

it('is asked by git at every commit', () => {
	const { 'simple-git-hooks': hooks } = JSON.parse(
		readFileSync(join(root, 'package.json'), 'utf8')
	);
	expect(hooks['commit-msg']).toBe('node tests/commit-subject.mjs "$1"');
});
