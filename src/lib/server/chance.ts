/** The only clock and the only dice of the server; measuring how long something takes is done with `performance.now`. */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';

export interface Chance {
	now(): Date;
	newId(): string;
	/** A secret of 256 random bits, safe in a cookie and a URL. */
	newToken(): string;
	/** A key of 256 random bits, for names and ballots. */
	newKey(): Buffer;
	/** 96 random bits that are used once, with a key. */
	newNonce(): Buffer;
	/** The code of an evening: six symbols that nobody confuses (no 0 1 L V), without vowels so that none spells a word. */
	newCode(): string;
}

const codeAlphabet = '23456789BCDFGHJKMNPQRSTWXYZ';

export const chance: Chance = {
	now: () => new Date(),
	newId: () => randomUUID(),
	newToken: () => randomBytes(32).toString('base64url'),
	newKey: () => randomBytes(32),
	newNonce: () => randomBytes(12),
	newCode: () =>
		Array.from({ length: 6 }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('')
};

/** Makes the name of a file or folder one of its own; no secret. */
export const newNamePart = () => randomBytes(8).toString('hex');
