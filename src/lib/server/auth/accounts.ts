/** Who works here: an administrator invites, sees and ends accounts. */
import type { AccountProblem } from '../../domain/access/account.ts';
import type { Role } from '../../domain/access/rights.ts';
import type { Chance } from '../chance.ts';
import type { StaffQueries } from '../db/staff.ts';
import type { StaffRow } from '../db/staff-row.ts';
import { linkHours, type Links } from './links.ts';
import type { NoteLogin } from './login-note.ts';
import { longestAddress, readAddress } from './password.ts';

export interface NewAccount {
	name: string;
	email: string;
	role: Role;
	wijken: string[];
}

export interface ListedAccount extends Omit<StaffRow, 'passwordHash' | 'endedAt'> {
	/** `invited`: has not chosen a password yet. */
	standing: 'works' | 'invited' | 'ended';
}

/** A link to hand over. Mail is no part of the product: the administrator passes it on. */
export interface OfferedLink {
	name: string;
	secret: string;
	until: Date;
}

export interface Accounts {
	list(): Promise<ListedAccount[]>;
	invite(account: NewAccount): Promise<OfferedLink | { problem: AccountProblem }>;
	/** For whoever lost a password. */
	offerLink(staffId: string): Promise<OfferedLink | { problem: AccountProblem }>;
	end(staffId: string): Promise<{ name: string } | { problem: AccountProblem }>;
}

const standingOf = ({ endedAt, passwordHash }: StaffRow): ListedAccount['standing'] => {
	if (endedAt) return 'ended';
	return passwordHash ? 'works' : 'invited';
};

/** `by`: the administrator who does it. */
export function openAccounts(
	queries: StaffQueries,
	links: Links,
	chance: Chance,
	note: NoteLogin
): (by: string) => Accounts {
	function judge({ name, email, role, wijken }: NewAccount): AccountProblem | null {
		if (name.trim() === '' || name.length > 80) return 'name';
		if (email.length > longestAddress || !/^[^\s@]+@[^\s@]+$/.test(email)) return 'email';
		return role === 'wijkregisseur' && wijken.length === 0 ? 'wijken' : null;
	}

	return (by) => ({
		async list() {
			const rows = await queries.list();
			return rows.map((row) => {
				const { id, name, email, role, wijken } = row;
				return { id, name, email, role, wijken, standing: standingOf(row) };
			});
		},
		async invite(asked) {
			const account = { ...asked, name: asked.name.trim(), email: readAddress(asked.email) };
			const problem = judge(account);
			if (problem) return { problem };
			const known = await queries.findByEmail(account.email);
			if (known && !known.endedAt) return { problem: 'taken' };
			const id = known?.id ?? chance.newId();
			// Who comes back gets the old account, with nothing of what it could do before.
			if (known) await queries.save(id, { ...account, passwordHash: null, endedAt: null });
			else if (!(await queries.insert({ ...account, id, passwordHash: null }))) {
				return { problem: 'taken' };
			}
			note({ news: 'account-added', staff: id, by });
			return { name: account.name, ...(await links.offer(id, linkHours.invitation)) };
		},
		async offerLink(staffId) {
			const account = await queries.find(staffId);
			if (!account || account.endedAt) return { problem: 'gone' };
			note({ news: 'link-made', staff: staffId, by });
			return { name: account.name, ...(await links.offer(staffId, linkHours.password)) };
		},
		async end(staffId) {
			// So that there always is an administrator.
			if (staffId === by) return { problem: 'own' };
			const ended = await queries.together(async (all) => {
				// Two administrators may end each other at one moment.
				await all.holdAll();
				const [account, self] = [await all.find(staffId), await all.find(by)];
				if (!account || account.endedAt || self?.endedAt) return null;
				await all.save(staffId, { endedAt: chance.now(), passwordHash: null });
				await all.logins.deleteAllOf(staffId);
				await all.logins.deleteBrowsersOf(staffId);
				await all.links.deleteOf(staffId);
				return account;
			});
			if (!ended) return { problem: 'gone' };
			note({ news: 'account-ended', staff: staffId, by });
			return { name: ended.name };
		}
	});
}
