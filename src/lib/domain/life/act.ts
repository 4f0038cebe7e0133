/** An act: one line in the log of a wijk, after which something is in another state. */
import { findBreak, linkHash, type Sha256 } from '../chain.ts';

export interface Act {
	/** In the log of the wijk. */
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
	/** The day on which an answer is due (2026-12-24), where this act sets one: it does not move any more. */
	dueOn: string | null;
	/** ISO 8601. */
	at: string;
}

export type ChainedAct = Act & { hash: string };

/** Where the chain of a wijk begins. */
export function firstActHash(wijk: string, sha256: Sha256): string {
	return sha256(`wijkdialoog acts\n${wijk}`);
}

export function actHash(previous: string, act: Act, sha256: Sha256): string {
	const { seq, id, subject, kind, by, reasonHash, dueOn, at } = act;
	return linkHash(previous, { seq, id, subject, kind, by, reasonHash, dueOn, at }, sha256);
}

/** The first act at which the chain does not hold; null when it holds. */
export function findBrokenAct(
	wijk: string,
	acts: readonly ChainedAct[],
	sha256: Sha256
): number | null {
	return findBreak(firstActHash(wijk, sha256), acts, (previous, act) =>
		actHash(previous, act, sha256)
	);
}
