/** The keys of evenings under way, as files. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isContactKey } from '../../../domain/initiative/contact-slip.ts';

/** Contact slips are in no backup, so that erasing them erases them: neither are their keys. */
const isKept = (name: string) => name.endsWith('.key') && !isContactKey(name);

/** Path within the folder, and what is in it. */
export type Keys = Map<string, Buffer>;

export async function readKeys(folder: string): Promise<Keys> {
	const keys: Keys = new Map();
	const names = await readdir(folder, { recursive: true }).catch(() => []);
	for (const name of names.filter(isKept).toSorted()) {
		// One that was destroyed just now is gone.
		const key = await readFile(join(folder, name)).catch(() => null);
		if (key) keys.set(name, key);
	}
	return keys;
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
