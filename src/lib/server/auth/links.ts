/** Links that work once, with which somebody chooses a password: to begin, when it is lost, and for the first administrator. */
import type { LinkProblem } from '../../domain/access/account.ts';
import type { Chance } from '../chance.ts';
import type { StaffQueries } from '../db/staff.ts';
import { firstRole } from './account-roles.ts';
import { hashSecret } from './hash-secret.ts';
import { judgePassword } from './known-passwords.ts';
import type { NoteLogin } from './login-note.ts';
import { longestAddress, readAddress, type Passwords } from './password.ts';

/** In hours. Whoever is invited may be away for a week. */
export const linkHours = { invitation: 7 * 24, password: 24, first: 24 };

/** For whom a link is. */
export type LinkOwner = { kind: 'account'; name: string; email: string } | { kind: 'first' };

export interface Chosen {
	password: string;
	/** Of a first administrator, whom nobody knows yet. */
	name: string;
	email: string;
}

export interface Links {
	/** For the account with this id; null: for a first administrator. Gives the secret of the link. */
	offer(staffId: string | null, hours: number): Promise<{ secret: string; until: Date }>;
	/** Looking does not use it up: programs make previews of links. */
	find(secret: string): Promise<LinkOwner | null>;
	/** Uses it up. Earlier logins of the account end: who lost a password may have lost it to somebody. */
	use(secret: string, chosen: Chosen): Promise<{ staffId: string } | { problem: LinkProblem }>;
}

export function openLinks(
	queries: StaffQueries,
	passwords: Passwords,
	chance: Chance,
	note: NoteLogin
): Links {
	const { links } = queries;

	function judgePerson({ name, email }: Chosen): LinkProblem | null {
		if (name.trim() === '' || name.length > 80) return 'name';
		const address = readAddress(email);
		return address.length <= longestAddress && /^[^\s@]+@[^\s@]+$/.test(address) ? null : 'email';
	}

	/** Who lost all else still has the log of the server: an account that is there already becomes theirs. */
	async function makeAdministrator(
		all: StaffQueries,
		chosen: Chosen,
		passwordHash: string
	): Promise<string> {
		const email = readAddress(chosen.email);
		const account = { name: chosen.name.trim(), passwordHash };
		const known = await all.findByEmail(email);
		const id = known?.id ?? chance.newId();
		if (known) await all.save(id, { ...account, endedAt: null });
		else await all.insert({ ...account, id, email });
		// With nothing else of what they could do before.
		await all.roles.endAllOf(id, chance.now(), null);
		await all.roles.give(firstRole(id, { role: 'administrator', wijken: [] }, chance, null));
		return id;
	}

	return {
		async offer(staffId, hours) {
			const secret = chance.newToken();
			const now = chance.now();
			const expiresAt = new Date(now.getTime() + hours * 3600 * 1000);
			await links.offer({ tokenHash: hashSecret(secret), staffId, expiresAt }, now);
			return { secret, until: expiresAt };
		},
		async find(secret) {
			const link = await links.find(hashSecret(secret), chance.now());
			if (!link) return null;
			if (!link.staffId) return { kind: 'first' };
			const account = await queries.find(link.staffId);
			return account && { kind: 'account', name: account.name, email: account.email };
		},
		async use(secret, chosen) {
			const tokenHash = hashSecret(secret);
			const link = await links.find(tokenHash, chance.now());
			if (!link) {
				note({ news: 'link-refused' });
				return { problem: 'gone' };
			}
			const problem =
				(link.staffId ? null : judgePerson(chosen)) ?? (await judgePassword(chosen.password));
			if (problem) return { problem };
			const passwordHash = await passwords.hash(chosen.password);
			const staffId = await queries.together(async (all) => {
				const used = await all.links.use(tokenHash, chance.now());
				if (!used) return null;
				const owner = used.staffId ?? (await makeAdministrator(all, chosen, passwordHash));
				if (used.staffId) await all.save(owner, { passwordHash });
				await all.logins.deleteAllOf(owner);
				await all.logins.deleteBrowsersOf(owner);
				return owner;
			});
			if (staffId === null) return { problem: 'gone' };
			note({ news: 'link-used', staff: staffId });
			return { staffId };
		}
	};
}
