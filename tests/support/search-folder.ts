/** Looks for bytes in every file under a folder: what was erased must be nowhere. */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Text, looked for as UTF-8 and as UTF-16, or bytes, looked for as they are and as hexadecimal and base64 text. */
export type Needle = string | Buffer;

export interface Found {
	file: string;
	needle: Needle;
}

/** Each file with each needle that stands in it. A file that goes away meanwhile is not looked through. */
export async function searchFolder(folder: string, needles: readonly Needle[]): Promise<Found[]> {
	const sought = needles.flatMap((needle) =>
		spell(needle).map((spelled) => ({ needle, bytes: spelled }))
	);
	if (sought.some(({ bytes }) => bytes.length < 4)) throw new Error('Too short to look for');
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const found: Found[] = [];
	for (const entry of entries) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		for (const needle of await searchFile(file, sought)) found.push({ file, needle });
	}
	return found;
}

function spell(needle: Needle): Buffer[] {
	if (typeof needle === 'string')
		return [Buffer.from(needle, 'utf8'), Buffer.from(needle, 'utf16le')];
	const texts = [needle.toString('hex'), needle.toString('base64').replace(/=+$/, '')];
	return [
		needle,
		...texts.map((text) => Buffer.from(text)),
		Buffer.from(needle.toString('base64url'))
	];
}

async function searchFile(
	file: string,
	sought: readonly { needle: Needle; bytes: Buffer }[]
): Promise<Set<Needle>> {
	const found = new Set<Needle>();
	const longest = Math.max(0, ...sought.map(({ bytes }) => bytes.length));
	// The end of the piece before: a needle may stand across two pieces.
	let tail = Buffer.alloc(0);
	try {
		for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 })) {
			const stretch = Buffer.concat([tail, piece as Buffer]);
			for (const { needle, bytes } of sought) if (stretch.includes(bytes)) found.add(needle);
			tail = stretch.subarray(Math.max(0, stretch.length - longest + 1));
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
	return found;
}
