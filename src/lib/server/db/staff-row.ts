/** An account of staff as a row, and who that is. */
import { readHeldRoles, type StaffMember } from '../../domain/access/staff.ts';

/** An account as it is stored: one role, for some wijken. */
export interface StaffRow {
	id: string;
	name: string;
	email: string;
	role: string;
	wijken: string[];
	/** Null until whoever was invited chose a password. */
	passwordHash: string | null;
	/** Null: the account works. */
	endedAt: Date | null;
}

export type NewStaffRow = Omit<StaffRow, 'endedAt'>;

export const asMember = ({ id, name, email, role, wijken }: StaffRow): StaffMember => ({
	id,
	name,
	email,
	holds: readHeldRoles(role, wijken)
});
