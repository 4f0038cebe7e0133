/** The chain of hashes over the log: whoever changes a line afterwards breaks it visibly. */
import { createHash, createHmac } from 'node:crypto';
import type { LogEntry } from '../../domain/session/log-entry.ts';

/** JSON with sorted keys: the same value gives the same words, also after a database has rearranged it. */
export function writeCanonical(value: unknown): string {
	if (Array.isArray(value))
		return `[${value.map((item) => writeCanonical(item ?? null)).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const fields = Object.entries(value)
		.filter(([, item]) => item !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, item]) => `${JSON.stringify(key)}:${writeCanonical(item)}`);
	return `{${fields.join(',')}}`;
}

/** SHA-256 of the hash before and this line. The first line builds on the hash of the evening's id. */
export function chainHash(previous: string, entry: LogEntry): string {
	const { seq, actionId, actor, actorKind, channel, stepId, kind, payload, at } = entry;
	const line = { seq, actionId, actor, actorKind, channel, stepId, kind, payload, at };
	return createHash('sha256')
		.update(`${previous}\n${writeCanonical(line)}`)
		.digest('hex');
}

/** Where the chain of an evening begins. */
export function firstHash(sessionId: string): string {
	return hashText('wijkdialoog log', sessionId);
}

/** SHA-256 over a salt and words. */
export function hashText(salt: string, words: string): string {
	return createHash('sha256').update(`${salt}\n${words}`).digest('hex');
}

/** SHA-256 of a token: what the database holds in its place. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

/** Names that were made already, for as long as their key lives. */
const made = new WeakMap<Buffer, Map<string, string>>();

/** One person, one pseudonym per key; without the key nobody can go back. */
export function pseudonymFor(key: Buffer, id: string): string {
	let names = made.get(key);
	if (!names) made.set(key, (names = new Map()));
	let name = names.get(id);
	if (name === undefined) {
		name = createHmac('sha256', key).update(id).digest('hex').slice(0, 32);
		names.set(id, name);
	}
	return name;
}

/** The first line at which the chain does not hold; null when it holds. */
export function findBrokenLink(
	sessionId: string,
	entries: (LogEntry & { hash: string })[]
): number | null {
	let previous = firstHash(sessionId);
	for (const [index, entry] of entries.entries()) {
		if (entry.seq !== index + 1 || chainHash(previous, entry) !== entry.hash) return entry.seq;
		previous = entry.hash;
	}
	return null;
}
