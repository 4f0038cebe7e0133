/** Who works here: an administrator invites, sees and ends accounts. */
import type { AccountProblem } from '../../domain/access/account.ts';
import { standingOf } from '../../domain/access/staff.ts';
import type { Chance } from '../chance.ts';
import type { StaffQueries } from '../db/staff.ts';
import type { StaffRow } from '../db/staff-row.ts';
import {
	firstRole,
	holdAccount,
	judgeRole,
	leavesAdministrator,
	openAccountRoles,
	type AccountRoles,
	type AskedRole,
	type ListedRole
} from './account-roles.ts';
import { linkHours, type Links } from './links.ts';
import type { NoteLogin } from './login-note.ts';
import { longestAddress, readAddress } from './password.ts';

/** Somebody with a first role, from now on and without end. */
export interface NewAccount extends Pick<AskedRole, 'role' | 'wijken'> {
	name: string;
	email: string;
}

export interface ListedAccount extends Omit<StaffRow, 'passwordHash' | 'endedAt'> {
	/** `invited`: has not chosen a password yet. */
	standing: 'works' | 'invited' | 'ended';
	/** What they were ever given, in that order. */
	roles: ListedRole[];
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
	roles: AccountRoles;
}

const accountStanding = ({ endedAt, passwordHash }: StaffRow): ListedAccount['standing'] => {
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
	const openRoles = openAccountRoles(queries, chance, note);

	function judge({ name, email, role, wijken }: NewAccount): AccountProblem | null {
		if (name.trim() === '' || name.length > 80) return 'name';
		if (email.length > longestAddress || !/^[^\s@]+@[^\s@]+$/.test(email)) return 'email';
		return judgeRole({ role, wijken, fromAt: null, untilAt: null }, chance.now());
	}

	return (by) => ({
		roles: openRoles(by),
		async list() {
			const [rows, given] = await Promise.all([queries.list(), queries.roles.list()]);
			const now = chance.now();
			return rows.map((row) => {
				const { id, name, email } = row;
				const roles = given
					.filter(({ staffId }) => staffId === id)
					.map((role) => ({ ...role, standing: standingOf(role, now) }));
				return { id, name, email, roles, standing: accountStanding(row) };
			});
		},
		async invite({ role, wijken, ...asked }) {
			const account = { name: asked.name.trim(), email: readAddress(asked.email) };
			const problem = judge({ ...account, role, wijken });
			if (problem) return { problem };
			const known = await queries.findByEmail(account.email);
			if (known && !known.endedAt) return { problem: 'taken' };
			const id = known?.id ?? chance.newId();
			const isInvited = await queries.together(async (all) => {
				// Who comes back gets the old account, with nothing of what it could do before.
				if (known) await all.save(id, { ...account, passwordHash: null, endedAt: null });
				else if (!(await all.insert({ ...account, id, passwordHash: null }))) return false;
				await all.roles.endAllOf(id, chance.now(), by);
				await all.roles.give(firstRole(id, { role, wijken }, chance, by));
				return true;
			});
			if (!isInvited) return { problem: 'taken' };
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
			const now = chance.now();
			const ended = await queries.together(async (all) => {
				const account = await holdAccount(all, staffId, by, now);
				if (typeof account === 'string') return account;
				if (!(await leavesAdministrator(all, now, (role) => role.staffId === staffId)))
					return 'last';
				await all.save(staffId, { endedAt: now, passwordHash: null });
				await all.roles.endAllOf(staffId, now, by);
				await all.logins.deleteAllOf(staffId);
				await all.logins.deleteBrowsersOf(staffId);
				await all.links.deleteOf(staffId);
				return account;
			});
			if (typeof ended === 'string') return { problem: ended };
			note({ news: 'account-ended', staff: staffId, by });
			return { name: ended.name };
		}
	});
}
