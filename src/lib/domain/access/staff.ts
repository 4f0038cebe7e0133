/** Who works with the product, and which roles they hold where. */
import { roles, type Role } from './rights.ts';

/** The wijken for which somebody holds a role, by their codes. */
export type Werkgebied = readonly string[];

/** A role is held by a person, for a werkgebied and, where it matters, for one discipline alone. */
export interface HeldRole {
	role: Role;
	werkgebied: Werkgebied;
	/** Null: for every discipline. */
	discipline: string | null;
}

export interface StaffMember {
	id: string;
	name: string;
	email: string;
	holds: readonly HeldRole[];
}

/** What an account stores: one role, for some wijken. A role that we do not know is none. */
export function readHeldRoles(storedRole: string, wijken: Werkgebied): HeldRole[] {
	const role = roles.find((known) => known === storedRole);
	return role ? [{ role, werkgebied: wijken, discipline: null }] : [];
}
