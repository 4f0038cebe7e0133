/** An account of staff as a row, and who that is. */
import { readHeldRoles, type GivenRole, type StaffMember } from '../../domain/access/staff.ts';

/** An account as it is stored; what it may do are its roles (`staff-roles.ts`). */
export interface StaffRow {
	id: string;
	name: string;
	email: string;
	/** Null until whoever was invited chose a password. */
	passwordHash: string | null;
	/** Null: the account works. */
	endedAt: Date | null;
}

export type NewStaffRow = Omit<StaffRow, 'endedAt'>;

export const asMember = (
	{ id, name, email }: StaffRow,
	given: readonly GivenRole[],
	now: Date
): StaffMember => ({ id, name, email, holds: readHeldRoles(given, now) });
