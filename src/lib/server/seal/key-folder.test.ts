import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyBytes, openKeyFolder } from './key-folder.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (newKey = () => randomBytes(keyBytes)) => openKeyFolder(folder, newKey);

describe('the folder of keys', () => {
	it('gives two processes the same key, whoever makes it', () => {
		const [one, other] = [open(), open()];
		const key = one.make('evening', 'vote');
		expect(key).toHaveLength(keyBytes);
		expect(other.make('evening', 'vote')).toEqual(key);
		expect(other.find('evening', 'vote')).toEqual(key);
		expect(one.make('evening', 'cards')).not.toEqual(key);
		expect(one.make('another', 'vote')).not.toEqual(key);
	});

	it('gives both the key of the first when they make it at the same moment', () => {
		const first = open();
		let made: Buffer | null = null;
		const second = open(() => {
			// Between its looking and its writing the other one was there.
			made = first.make('evening', 'vote');
			return randomBytes(keyBytes);
		});
		expect(second.make('evening', 'vote')).toEqual(made);
		expect(first.find('evening', 'vote')).toEqual(made);
		expect(readdirSync(join(folder, 'evening'))).toEqual(['vote.key']);
	});

	it('finds nothing where nothing was made, and no half of a key', () => {
		expect(open().find('evening', 'vote')).toBeNull();
		expect(open().list('evening')).toEqual([]);
		open().make('evening', 'vote');
		writeFileSync(join(folder, 'evening', 'vote.key'), 'half');
		expect(open().find('evening', 'vote')).toBeNull();
	});

	it('destroys a key for everybody, file and all, and leaves the others', () => {
		const [one, other] = [open(), open()];
		const key = one.make('evening', 'vote');
		one.make('evening', 'cards');
		expect(one.list('evening').toSorted()).toEqual(['cards', 'vote']);
		one.destroy('evening', 'vote');
		expect(existsSync(join(folder, 'evening', 'vote.key'))).toBe(false);
		expect(other.find('evening', 'vote')).toBeNull();
		expect(other.list('evening')).toEqual(['cards']);
		// Once more has no effect, and a new one is another.
		expect(() => other.destroy('evening', 'vote')).not.toThrow();
		expect(other.make('evening', 'vote')).not.toEqual(key);
	});

	it('leaves nothing of an evening whose last key is destroyed', () => {
		const keys = open();
		keys.make('evening', 'vote');
		keys.destroy('evening', 'vote');
		expect(readdirSync(folder)).toEqual([]);
	});

	it('lets nobody read a key but who runs the server', () => {
		open().make('evening', 'vote');
		const modeOf = (...path: string[]) => statSync(join(folder, ...path)).mode & 0o777;
		expect(modeOf('evening')).toBe(0o700);
		expect(modeOf('evening', 'vote.key')).toBe(0o600);
	});

	it.each(['../evening', 'a/b', '..', '', 'a.b', 'a\0b', 'a'.repeat(81)])(
		'takes no path for a name: %j',
		(name) => {
			const keys = open();
			for (const [sessionId, scope] of [
				[name, 'vote'],
				['evening', name]
			] as const) {
				expect(() => keys.find(sessionId, scope)).toThrow('No key');
				expect(() => keys.make(sessionId, scope)).toThrow('No key');
				expect(() => keys.destroy(sessionId, scope)).toThrow('No key');
			}
			expect(() => keys.list(name)).toThrow('No key');
		}
	);
});
