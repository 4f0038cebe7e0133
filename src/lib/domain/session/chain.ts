/** The chain of hashes over the log of an evening. */
import { findBreak, linkHash, type Sha256 } from '../chain.ts';
import { isOld, type LogEntry, type OldLogEntry } from './log-entry.ts';

interface Chained {
	/** Over the hash of the line before, and this line. */
	hash: string;
}

export type ChainedEntry = LogEntry & Chained;
/** A line of whichever format. */
export type StoredLine = ChainedEntry | (OldLogEntry & Chained);

/** SHA-256 of the hash before and this line. The first line builds on the hash of the evening's id. */
export function chainHash(previous: string, entry: LogEntry | OldLogEntry, sha256: Sha256): string {
	return linkHash(previous, fieldsOf(entry), sha256);
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
	return findBreak(firstHash(sessionId, sha256), entries, (previous, entry) =>
		chainHash(previous, entry, sha256)
	);
}
