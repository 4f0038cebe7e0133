/** A chain of hashes over lines: one that is changed afterwards breaks it, and anybody can verify that. Every log here has one. */
import { writeCanonical } from './session/canonical.ts';

/** SHA-256 (FIPS 180-4) of these words in UTF-8, in small hexadecimal figures. Given by the caller. */
export type Sha256 = (text: string) => string;

/** SHA-256 of the hash before and the fields of this line. */
export function linkHash(previous: string, fields: object, sha256: Sha256): string {
	return sha256(`${previous}\n${writeCanonical(fields)}`);
}

interface Link {
	seq: number;
	hash: string;
}

/** The first line at which the chain does not hold; null when it holds. `first`: the hash on which the first line builds. */
export function findBreak<Line extends Link>(
	first: string,
	lines: readonly Line[],
	hashOf: (previous: string, line: Line) => string
): number | null {
	let previous = first;
	for (const [index, line] of lines.entries()) {
		if (line.seq !== index + 1 || hashOf(previous, line) !== line.hash) return line.seq;
		previous = line.hash;
	}
	return null;
}
