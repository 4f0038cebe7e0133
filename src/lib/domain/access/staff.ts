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
	/** What they hold now. */
	holds: readonly HeldRole[];
}

/** A role that was given to somebody, for a time. */
export interface GivenRole {
	role: string;
	werkgebied: Werkgebied;
	discipline: string | null;
	/** From this moment on; null: given before moments were kept. */
	fromAt: Date | null;
	/** No longer from this moment on; null: without end. */
	untilAt: Date | null;
}

/** `coming`: its time has not begun; `over`: it has ended. */
export type RoleStanding = 'coming' | 'held' | 'over';

export function standingOf(
	{ fromAt, untilAt }: Pick<GivenRole, 'fromAt' | 'untilAt'>,
	now: Date
): RoleStanding {
	if (untilAt && untilAt <= now) return 'over';
	return fromAt && fromAt > now ? 'coming' : 'held';
}

/** Of all roles that somebody was ever given those that they hold now. A role that we do not know is none. */
export function readHeldRoles(given: readonly GivenRole[], now: Date): HeldRole[] {
	return given.flatMap((one) => {
		const role = roles.find((known) => known === one.role);
		if (!role || standingOf(one, now) !== 'held') return [];
		return [{ role, werkgebied: one.werkgebied, discipline: one.discipline }];
	});
}
