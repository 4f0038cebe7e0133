/** What an administrator gives and takes away: roles, for a time. */
import type { AccountProblem } from '../../domain/access/account.ts';
import type { Role } from '../../domain/access/rights.ts';
import type { RoleStanding } from '../../domain/access/staff.ts';
import type { Chance } from '../chance.ts';
import type { StaffQueries } from '../db/staff.ts';
import type { StaffRow } from '../db/staff-row.ts';
import type { StaffRoleRow } from '../db/staff-roles.ts';
import type { NoteLogin } from './login-note.ts';

export interface AskedRole {
	/** Made with the form: pressed twice it is given once. */
	id: string;
	role: Role;
	wijken: string[];
	/** Null: from now on. */
	fromAt: Date | null;
	/** The first moment at which it is over; null: without end. */
	untilAt: Date | null;
}

export type ListedRole = Pick<
	StaffRoleRow,
	'id' | 'role' | 'werkgebied' | 'discipline' | 'fromAt' | 'untilAt'
> & { standing: RoleStanding };

/** The name of whose roles changed, or why nothing did. */
export type RoleChange = { name: string } | { problem: AccountProblem };

export interface AccountRoles {
	give(staffId: string, asked: AskedRole): Promise<RoleChange>;
	/** At this moment, also for a console that is open. */
	end(staffId: string, roleId: string): Promise<RoleChange>;
}

/** Null: it can be given. */
export function judgeRole(
	{ role, wijken, fromAt, untilAt }: Omit<AskedRole, 'id'>,
	now: Date
): AccountProblem | null {
	if (role === 'wijkregisseur' && wijken.length === 0) return 'wijken';
	return untilAt && untilAt <= (fromAt ?? now) ? 'term' : null;
}

/** From now on, without end. */
export function firstRole(
	staffId: string,
	{ role, wijken }: Pick<AskedRole, 'role' | 'wijken'>,
	chance: Chance,
	by: string | null
): StaffRoleRow {
	const asked = { id: chance.newId(), role, wijken, fromAt: null, untilAt: null };
	return newRole(staffId, asked, chance.now(), by);
}

function newRole(
	staffId: string,
	{ id, role, wijken, fromAt, untilAt }: AskedRole,
	now: Date,
	by: string | null
): StaffRoleRow {
	const given = { fromAt: fromAt ?? now, untilAt, givenBy: by, endedBy: null };
	return { id, staffId, role, werkgebied: wijken, discipline: null, ...given };
}

/** An account that works, held until the end of a transaction; null where it ended, or where who asks is no administrator any more. */
export async function holdAccount(
	all: StaffQueries,
	staffId: string,
	by: string,
	now: Date
): Promise<StaffRow | null> {
	// Two administrators may end each other at one moment.
	await all.holdAll();
	const account = await all.find(staffId);
	if (!account || account.endedAt) return null;
	return (await all.roles.listAble('administrator', now)).includes(by) ? account : null;
}

/** `by`: the administrator who does it. */
export function openAccountRoles(
	queries: StaffQueries,
	chance: Chance,
	note: NoteLogin
): (by: string) => AccountRoles {
	return (by) => ({
		async give(staffId, asked) {
			const now = chance.now();
			const problem = judgeRole(asked, now);
			if (problem) return { problem };
			const account = await queries.together(async (all) => {
				const held = await holdAccount(all, staffId, by, now);
				if (held) await all.roles.give(newRole(staffId, asked, now, by));
				return held;
			});
			if (!account) return { problem: 'gone' };
			note({ news: 'role-given', staff: staffId, by });
			return { name: account.name };
		},
		async end(staffId, roleId) {
			const now = chance.now();
			const ended = await queries.together(async (all) => {
				const held = await holdAccount(all, staffId, by, now);
				const given = (await all.roles.list([staffId])).find(({ id }) => id === roleId);
				if (!held || !given) return null;
				// So that there always is an administrator.
				if (staffId === by && given.role === 'administrator') return 'own';
				return (await all.roles.end(staffId, roleId, now, by)) ? held : null;
			});
			if (ended === 'own') return { problem: 'own' };
			if (!ended) return { problem: 'gone' };
			note({ news: 'role-ended', staff: staffId, by });
			return { name: ended.name };
		}
	});
}
