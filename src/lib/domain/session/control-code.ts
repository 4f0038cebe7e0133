/**
 * The control code of an evening: the hash of the line that closed it. It stands on the wall before people go home, so that nobody can
 * rewrite the log afterwards, chain and all, without those who wrote it down being able to tell. See docs/decisions/0021.
 */
import type { StoredLine } from './chain.ts';

/** The kind of the one line that closes an evening. What comes after it (words that are taken out, the report) changes no code. */
export const closingKind = 'close-session' satisfies StoredLine['kind'];

/** `byTerm`: nobody pressed the button, and the server closed an evening that was left. */
export interface ClosingPayload {
	byTerm?: true;
}

/** The whole code; null as long as no line closes the evening. */
export function findControlCode(lines: readonly StoredLine[]): string | null {
	return lines.find(({ kind }) => kind === closingKind)?.hash ?? null;
}

/** As much of it as one writes down: 16 figures (64 bits), in groups of four. */
export function shortenCode(code: string): string {
	return code.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
}
