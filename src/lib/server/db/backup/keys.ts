/** The keys of evenings under way, as files. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isContactKey } from '../../../domain/initiative/contact-slip.ts';

/** Contact slips are in no backup, so that erasing them erases them: neither are their keys. */
const isKept = (name: string) => isKey(name) && !isContactKey(name);
const isKey = (name: string) => name.endsWith('.key');

/** Path within the folder, and what is in it. */
export type Keys = Map<string, Buffer>;

export async function readKeys(folder: string): Promise<Keys> {
	const keys: Keys = new Map();
	for (const name of (await listNames(folder)).filter(isKept).toSorted()) {
		// One that was destroyed just now is gone.
		const key = await readFile(join(folder, name)).catch(() => null);
		if (key) keys.set(name, key);
	}
	return keys;
}

/** Also of contact slips: they are of a server that still needs them. */
export async function hasKeys(folder: string): Promise<boolean> {
	return (await listNames(folder)).some(isKey);
}

function listNames(folder: string): Promise<string[]> {
	return readdir(folder, { recursive: true }).catch(() => []);
}

export function areSameKeys(some: Keys, others: Keys): boolean {
	return (
		some.size === others.size &&
		[...some].every(([name, key]) => others.get(name)?.equals(key) === true)
	);
}

export async function writeKeys(folder: string, keys: Keys): Promise<void> {
	for (const [name, key] of keys) {
		await mkdir(dirname(join(folder, name)), { recursive: true, mode: 0o700 });
		await writeFile(join(folder, name), key, { mode: 0o600, flush: true });
	}
}
