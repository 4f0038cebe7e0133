/**
 * Refusals that were given, beside the log and numbered as it is. Written by whoever holds the end of the log, so that what one process
 * refused for good no other one accepts.
 */
import { and, asc, eq, gt, lte } from 'drizzle-orm';
import type { Refusal } from '../../domain/refusal.ts';
import type { Transaction } from './client.ts';
import { givenRefusal } from './schema/log.ts';

export interface GivenRefusal {
	/** A hash of what was asked, with the dice of its id in it. Who asked is no part of it. */
	key: string;
	refusal: Refusal;
}

/** So many are kept of an evening: a message is not under way longer than so many others. */
export const mostGiven = 10_000;

/** Those after this number, oldest first. */
export async function readRefusals(
	tx: Transaction,
	sessionId: string,
	after: number
): Promise<GivenRefusal[]> {
	const rows = await tx
		.select({ key: givenRefusal.key, refusal: givenRefusal.refusal })
		.from(givenRefusal)
		.where(and(eq(givenRefusal.sessionId, sessionId), gt(givenRefusal.number, after)))
		.orderBy(asc(givenRefusal.number));
	return rows as GivenRefusal[];
}

/** Adds these to the ones that were given before. */
export async function writeRefusals(
	tx: Transaction,
	sessionId: string,
	before: number,
	refusals: readonly GivenRefusal[]
): Promise<void> {
	if (refusals.length === 0) return;
	await tx
		.insert(givenRefusal)
		.values(refusals.map((given, index) => ({ ...given, sessionId, number: before + index + 1 })));
	const tooOld = before + refusals.length - mostGiven;
	if (tooOld > 0) {
		await tx
			.delete(givenRefusal)
			.where(and(eq(givenRefusal.sessionId, sessionId), lte(givenRefusal.number, tooOld)));
	}
}

/** Once an evening is over, a phone is refused whatever it asks: there is nothing left to remember. */
export async function forgetRefusals(tx: Transaction, sessionId: string): Promise<void> {
	await tx.delete(givenRefusal).where(eq(givenRefusal.sessionId, sessionId));
}
