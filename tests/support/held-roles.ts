/** What somebody holds who was given one role, for these wijken, without end. */
import { readHeldRoles, type HeldRole } from '#lib/domain/access/staff.ts';

export function holding(role: string, ...werkgebied: string[]): HeldRole[] {
	const given = { role, werkgebied, discipline: null, fromAt: null, untilAt: null };
	return readHeldRoles([given], new Date());
}
