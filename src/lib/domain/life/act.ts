/** An act: one line in a log, after which something is in another state, or an earlier line has lost its words. */
import type { ActData } from './act-data.ts';
import { findBreak, linkHash, type Sha256 } from '../chain.ts';

export interface Act {
	/** In its log. */
	seq: number;
	/** Made with the form: the same act twice has one effect. */
	id: string;
	/** What it is about. */
	subject: string;
	kind: string;
	/** The id of a member of staff, or `system`. */
	by: string;
	/** SHA-256 of a salt and the reason, that stands outside the chain so that it can be erased; null without one. */
	reasonHash: string | null;
	/** The same of each other text that it brings, by its name; null where it brings none. */
	textHashes: Record<string, string> | null;
	/** The day on which an answer is due (2026-12-24), where this act sets one: it does not move any more. */
	dueOn: string | null;
	/** ISO 8601. */
	at: string;
	/** What else it brings, as `act-data.ts` says of its kind; never what somebody wrote. Null: nothing. */
	data: ActData | null;
}

export type ChainedAct = Act & { hash: string };

/** Where the chain of a log begins. */
export function firstActHash(log: string, sha256: Sha256): string {
	return sha256(`wijkdialoog acts\n${log}`);
}

export function actHash(previous: string, act: Act, sha256: Sha256): string {
	const { seq, id, subject, kind, by, reasonHash, textHashes, dueOn, at, data } = act;
	const line = { seq, id, subject, kind, by, reasonHash, dueOn, at };
	// Lines of before acts brought anything, or other texts than a reason, have no field for it.
	const brought = { ...(data && { data }), ...(textHashes && { textHashes }) };
	return linkHash(previous, { ...line, ...brought }, sha256);
}

/** The first act at which the chain does not hold; null when it holds. */
export function findBrokenAct(
	log: string,
	acts: readonly ChainedAct[],
	sha256: Sha256
): number | null {
	return findBreak(firstActHash(log, sha256), acts, (previous, act) =>
		actHash(previous, act, sha256)
	);
}
