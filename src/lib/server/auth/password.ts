/** Proving by e-mail address and password who one is. Another way to prove it stands beside this one, and ends in an account's id too. */
import { hash, verify } from '@node-rs/argon2';
import type { StaffQueries } from '../db/staff.ts';
import { openBrakes } from './brake.ts';
import { hashSecret } from './hash-secret.ts';
import { longestPassword } from './known-passwords.ts';
import type { Visitor } from './visitor.ts';

// OWASP's first recommendation for Argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The longest that an e-mail address can be (RFC 5321, 4.5.3.1.3). */
export const longestAddress = 254;

/** Whose account it is; null when address and password do not belong together. */
export type Proven = { staffId: string } | 'too-many-tries' | null;

export interface Passwords {
	prove(email: string, password: string, visitor: Visitor): Promise<Proven>;
	/** Whether this is the password of an account, for who is in already. */
	isOf(staffId: string, password: string, visitor: Visitor): Promise<boolean | 'too-many-tries'>;
	hash(password: string): Promise<string>;
}

export function openPasswords(
	queries: StaffQueries,
	unguessable: string,
	now: () => Date
): Passwords {
	const brakes = openBrakes();
	// Checked when nobody has this address, so that the answer takes as long as for somebody.
	const nobody = hash(unguessable, cost);

	async function prove(email: string, password: string, visitor: Visitor): Promise<Proven> {
		const address = readAddress(email);
		const account = await queries.findByEmail(address);
		const { browserToken } = visitor;
		const knownTo = browserToken
			? await queries.logins.findBrowser(hashSecret(browserToken), now())
			: null;
		const brake = brakes(address, visitor, account !== null && knownTo === account.id);
		if (!(await brake.take())) return 'too-many-tries';
		const stored = account?.endedAt === null ? account.passwordHash : null;
		const matches = await verify(stored ?? (await nobody), readTyped(password));
		if (!account || !stored || !matches) return null;
		await brake.giveBack();
		return { staffId: account.id };
	}

	return {
		prove,
		async isOf(staffId, password, visitor) {
			const account = await queries.find(staffId);
			if (!account) return false;
			const proven = await prove(account.email, password, visitor);
			return proven === 'too-many-tries' ? proven : proven !== null;
		},
		hash: (password) => hash(readTyped(password), cost)
	};
}

/** The same letters, however a keyboard puts an accent on one. Of what is far too long only the beginning is looked at: nobody has such a password. */
function readTyped(password: string): string {
	return password.slice(0, longestPassword * 2).normalize('NFC');
}

/** An e-mail address as accounts store it. */
export function readAddress(typed: string): string {
	return typed
		.slice(0, longestAddress * 2)
		.trim()
		.toLowerCase();
}
