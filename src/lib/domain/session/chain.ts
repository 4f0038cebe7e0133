/** The chain of hashes over the log: whoever changes a line afterwards breaks it visibly. Anybody can check it, anywhere. */
import type { LogEntry } from './log-entry.ts';

/** SHA-256 (FIPS 180-4) of these words in UTF-8, in small hexadecimal figures. Whoever checks the chain brings it along. */
export type Sha256 = (text: string) => string;

export interface ChainedEntry extends LogEntry {
	/** Over the hash of the line before, and this line. */
	hash: string;
}

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
export function chainHash(previous: string, entry: LogEntry, sha256: Sha256): string {
	const { seq, actionId, actor, actorKind, channel, stepId, kind, payload, at } = entry;
	const line = { seq, actionId, actor, actorKind, channel, stepId, kind, payload, at };
	return sha256(`${previous}\n${writeCanonical(line)}`);
}

/** Where the chain of an evening begins. */
export function firstHash(sessionId: string, sha256: Sha256): string {
	return sha256(`wijkdialoog log\n${sessionId}`);
}

/** The first line at which the chain does not hold; null when it holds. */
export function findBrokenLink(
	sessionId: string,
	entries: readonly ChainedEntry[],
	sha256: Sha256
): number | null {
	let previous = firstHash(sessionId, sha256);
	for (const [index, entry] of entries.entries()) {
		if (entry.seq !== index + 1 || chainHash(previous, entry, sha256) !== entry.hash)
			return entry.seq;
		previous = entry.hash;
	}
	return null;
}
