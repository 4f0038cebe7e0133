/** Seals what may not be read in the database: AES-256-GCM (NIST SP 800-38D), padded so that its length says little. */
import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import type { SealedBallot } from '../../domain/ballot/open-box.ts';

const nonceBytes = 12;
const tagBytes = 16;
/** Everything sealed is a whole number of these long. */
const paddedTo = 512;

/** `place`: whose it is and for what; what was put in another place does not open. */
export function seal(key: KeyObject, place: string, value: unknown, nonce: Buffer): Buffer {
	const words = Buffer.from(JSON.stringify(value), 'utf8');
	const padded = Buffer.alloc(Math.ceil((words.length + 1) / paddedTo) * paddedTo, ' ');
	words.copy(padded);
	const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place, 'utf8'));
	return Buffer.concat([nonce, cipher.update(padded), cipher.final(), cipher.getAuthTag()]);
}

/** Null when it was sealed with another key, in another place, or was changed. */
export function openSealed(key: KeyObject, place: string, bytes: Buffer): unknown {
	try {
		const nonce = bytes.subarray(0, nonceBytes);
		const whole = { authTagLength: tagBytes };
		const decipher = createDecipheriv('aes-256-gcm', key, nonce, whole)
			.setAAD(Buffer.from(place, 'utf8'))
			.setAuthTag(bytes.subarray(bytes.length - tagBytes));
		const body = bytes.subarray(nonceBytes, bytes.length - tagBytes);
		const words = Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
		return JSON.parse(words) as unknown;
	} catch {
		return null;
	}
}

/** A ballot, with the key of its step. */
export function sealBallot(
	key: KeyObject,
	place: string,
	ballot: SealedBallot,
	nonce: Buffer
): Buffer {
	return seal(key, place, ballot, nonce);
}

export function openBallot(key: KeyObject, place: string, bytes: Buffer): SealedBallot | null {
	return openSealed(key, place, bytes) as SealedBallot | null;
}
