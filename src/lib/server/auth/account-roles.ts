/** What an administrator gives and takes away: roles, for a time. */
import type { AccountProblem } from '../../domain/access/account.ts';
import type { Role } from '../../domain/access/rights.ts';
import { standingOf, type RoleStanding } from '../../domain/access/staff.ts';
import { dayOf } from '../../texts/time-zone.ts';
import type { Chance } from '../chance.ts';
import type { StaffQueries } from '../db/staff.ts';
import type { StaffRow } from '../db/staff-row.ts';
import type { AbleRole, StaffRoleRow } from '../db/staff-roles.ts';
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

/** Null: it can be given. Nobody held a role in the past that they are given now. */
export function judgeRole(
	{ role, wijken, fromAt, untilAt }: Omit<AskedRole, 'id'>,
	now: Date
): AccountProblem | null {
	if (role === 'wijkregisseur' && wijken.length === 0) return 'wijken';
	if (fromAt && dayOf(fromAt) < dayOf(now)) return 'from';
	return untilAt && untilAt <= later(fromAt, now) ? 'term' : null;
}

const later = (fromAt: Date | null, now: Date) => (fromAt && fromAt > now ? fromAt : now);

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
	const given = { fromAt: later(fromAt, now), untilAt, givenBy: by, endedBy: null };
	return { id, staffId, role, werkgebied: wijken, discipline: null, ...given };
}

/** An account that works, held until the end of a transaction; or why who asks can do nothing with it. */
export async function holdAccount(
	all: StaffQueries,
	staffId: string,
	by: string,
	now: Date
): Promise<StaffRow | AccountProblem> {
	// Two administrators may end each other at one moment.
	await all.holdAll();
	const administrators = await all.roles.listAble('administrator', now);
	if (administrators.every((one) => one.staffId !== by)) return 'no-longer';
	const account = await all.find(staffId);
	return account && !account.endedAt ? account : 'gone';
}

/** Whether there is an administrator without end beside those. */
export async function leavesAdministrator(
	all: StaffQueries,
	now: Date,
	isEnded: (role: AbleRole) => boolean
): Promise<boolean> {
	const able = await all.roles.listAble('administrator', now);
	return able.some((role) => role.untilAt === null && !isEnded(role));
}

/** `by`: the administrator who does it. */
export function openAccountRoles(
	queries: StaffQueries,
	chance: Chance,
	note: NoteLogin
): (by: string) => AccountRoles {
	async function giveIn(all: StaffQueries, row: StaffRoleRow, by: string, now: Date) {
		const account = await holdAccount(all, row.staffId, by, now);
		if (typeof account === 'string' || (await all.roles.give(row))) return account;
		const there = (await all.roles.list([row.staffId])).find(({ id }) => id === row.id);
		return there && sightOf(there) === sightOf(row) ? account : 'sent';
	}

	async function endIn(all: StaffQueries, staffId: string, roleId: string, by: string, now: Date) {
		const account = await holdAccount(all, staffId, by, now);
		if (typeof account === 'string') return account;
		const given = (await all.roles.list([staffId])).find(({ id }) => id === roleId);
		if (!given) return 'gone';
		// Pressed twice.
		if (standingOf(given, now) === 'over') return account;
		if (given.role === 'administrator') {
			if (staffId === by) return 'own';
			if (!(await leavesAdministrator(all, now, (role) => role.roleId === roleId))) return 'last';
		}
		await all.roles.end(staffId, roleId, now, by);
		return account;
	}

	return (by) => ({
		async give(staffId, asked) {
			const now = chance.now();
			const problem = judgeRole(asked, now);
			if (problem) return { problem };
			const row = newRole(staffId, asked, now, by);
			const account = await queries.together((all) => giveIn(all, row, by, now));
			if (typeof account === 'string') return { problem: account };
			note({ news: 'role-given', staff: staffId, by });
			return { name: account.name };
		},
		async end(staffId, roleId) {
			const now = chance.now();
			const account = await queries.together((all) => endIn(all, staffId, roleId, by, now));
			if (typeof account === 'string') return { problem: account };
			note({ news: 'role-ended', staff: staffId, by });
			return { name: account.name };
		}
	});
}

/** What makes one form another. Of one that was pressed twice the moments differ. */
function sightOf({ role, werkgebied, untilAt }: StaffRoleRow): string {
	return JSON.stringify([role, werkgebied, untilAt]);
}
