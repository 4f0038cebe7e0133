/** Proving by e-mail address and password who one is. Another way to prove it stands beside this one, and ends in an account's id too. */
import { hash, verify } from '@node-rs/argon2';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { StaffQueries } from '../db/staff.ts';

// OWASP's first recommendation for Argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** So often one may try an address with a wrong password, within so many seconds. */
export const loginTries = { most: 10, seconds: 300 };

/** Whose account it is; null when address and password do not belong together. */
export type Proven = { staffId: string } | 'too-many-tries' | null;

export interface Passwords {
	prove(email: string, password: string): Promise<Proven>;
	hash(password: string): Promise<string>;
}

export function openPasswords(queries: StaffQueries, unguessable: string): Passwords {
	const tries = new RateLimiterMemory({ points: loginTries.most, duration: loginTries.seconds });
	// Checked when nobody has this address, so that the answer takes as long as for somebody.
	const nobody = hash(unguessable, cost);

	return {
		async prove(email, password) {
			const address = readAddress(email);
			const allowed = await tries.consume(address).then(
				() => true,
				() => false
			);
			if (!allowed) return 'too-many-tries';
			const account = await queries.findByEmail(address);
			const matches = await verify(account?.passwordHash ?? (await nobody), password);
			if (!account || !matches) return null;
			await tries.delete(address);
			return { staffId: account.id };
		},
		hash: (password) => hash(password, cost)
	};
}

/** An e-mail address as accounts store it. */
export function readAddress(typed: string): string {
	return typed.trim().toLowerCase();
}
