/** The hashes of the server: of the chain, of words, of tokens, and of who stands behind a name in the log. */
import { createHash, createHmac } from 'node:crypto';

/** Of words in UTF-8, in hexadecimal figures. */
export function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** SHA-256 over a salt and words. */
export function hashText(salt: string, words: string): string {
	return sha256(`${salt}\n${words}`);
}

/** SHA-256 of a token: what the database holds in its place. */
export function hashToken(token: string): string {
	return sha256(token);
}

/** One person, one pseudonym per step; without the key nobody can go back. */
export function pseudonymFor(key: Buffer, participantId: string): string {
	return createHmac('sha256', key).update(participantId).digest('hex').slice(0, 32);
}
