/** The hash chain over the log: a line that is changed afterwards breaks it, and anybody can verify that. */
import { writeCanonical } from './canonical.ts';
import { isOld, type LogEntry, type OldLogEntry } from './log-entry.ts';

/** SHA-256 (FIPS 180-4) of these words in UTF-8, in small hexadecimal figures. Given by the caller. */
export type Sha256 = (text: string) => string;

interface Chained {
	/** Over the hash of the line before, and this line. */
	hash: string;
}

export type ChainedEntry = LogEntry & Chained;
/** A line of whichever format. */
export type StoredLine = ChainedEntry | (OldLogEntry & Chained);

/** SHA-256 of the hash before and this line. The first line builds on the hash of the evening's id. */
export function chainHash(previous: string, entry: LogEntry | OldLogEntry, sha256: Sha256): string {
	return sha256(`${previous}\n${writeCanonical(fieldsOf(entry))}`);
}

function fieldsOf(entry: LogEntry | OldLogEntry): object {
	if (isOld(entry)) {
		const { seq, actionId, actor, actorKind, channel, stepId, kind, payload, at } = entry;
		return { seq, actionId, actor, actorKind, channel, stepId, kind, payload, at };
	}
	const { seq, actionId, by, stepId, kind, payload, at } = entry;
	return { seq, actionId, by, stepId, kind, payload, at };
}

/** Where the chain of an evening begins. */
export function firstHash(sessionId: string, sha256: Sha256): string {
	return sha256(`wijkdialoog log\n${sessionId}`);
}

/** The first line at which the chain does not hold; null when it holds. */
export function findBrokenLink(
	sessionId: string,
	entries: readonly StoredLine[],
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
