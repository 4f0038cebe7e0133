/** The hashes of the server: of the chain, of words, of tokens, and the pseudonyms in the log. */
import { createHmac, hash, type KeyObject } from 'node:crypto';
import { writeSlipCode } from '../../../domain/slip/slip-code.ts';

/** Of words in UTF-8, in hexadecimal figures. */
export function sha256(text: string): string {
	return hash('sha256', text, 'hex');
}

/** SHA-256 over a salt and words. */
export function hashText(salt: string, words: string): string {
	return sha256(`${salt}\n${words}`);
}

/** SHA-256 of a token: what the database holds in its place. */
export function hashToken(token: string): string {
	return sha256(token);
}

/** The slip of somebody: with it they find again what they wrote. Without the key nobody can make it. */
export function slipOf(key: KeyObject, id: string): string {
	return writeSlipCode(createHmac('sha256', key).update(`slip of ${id}`).digest().subarray(0, 10));
}

/** What stands beside a text, so that its writer finds it by their slip. Without the slip no two of them belong together. */
export function slipMark(slip: string, textId: string): string {
	return createHmac('sha256', slip).update(textId).digest('hex').slice(0, 32);
}

/** Pseudonyms, memoised for as long as their key lives. */
const made = new WeakMap<KeyObject, Map<string, string>>();

/** One person, one pseudonym per key; without the key nobody can go back. */
export function pseudonymFor(key: KeyObject, id: string): string {
	let names = made.get(key);
	if (!names) made.set(key, (names = new Map()));
	let name = names.get(id);
	if (name === undefined) {
		name = createHmac('sha256', key).update(id).digest('hex').slice(0, 32);
		names.set(id, name);
	}
	return name;
}
