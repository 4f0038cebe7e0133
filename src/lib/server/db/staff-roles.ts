/** Roles that people were given, as they are stored. */
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm';
import type { Database } from './client.ts';
import { staff, staffRole } from './schema/staff.ts';

export type StaffRoleRow = typeof staffRole.$inferSelect;

export interface AbleRole {
	staffId: string;
	roleId: string;
	/** Null: without end. */
	untilAt: Date | null;
}

export function staffRoleQueries(db: Database) {
	const isOf = (staffId: string) => eq(staffRole.staffId, staffId);
	const isHeld = (now: Date) =>
		and(
			or(isNull(staffRole.fromAt), lte(staffRole.fromAt, now)),
			or(isNull(staffRole.untilAt), gt(staffRole.untilAt, now))
		);
	return {
		/** Of these people, or of everybody; what was given first, first. */
		async list(staffIds?: readonly string[]): Promise<StaffRoleRow[]> {
			return db
				.select()
				.from(staffRole)
				.where(staffIds && inArray(staffRole.staffId, [...staffIds]))
				.orderBy(asc(staffRole.fromAt), asc(staffRole.id));
		},
		/** Each of these roles that somebody holds now who can log in. */
		async listAble(role: string, now: Date): Promise<AbleRole[]> {
			return db
				.select({ staffId: staff.id, roleId: staffRole.id, untilAt: staffRole.untilAt })
				.from(staffRole)
				.innerJoin(staff, eq(staff.id, staffRole.staffId))
				.where(
					and(
						eq(staffRole.role, role),
						isHeld(now),
						isNull(staff.endedAt),
						isNotNull(staff.passwordHash)
					)
				);
		},
		/** False when there is a role with this id. */
		async give(row: StaffRoleRow): Promise<boolean> {
			const given = await db
				.insert(staffRole)
				.values(row)
				.onConflictDoNothing()
				.returning({ id: staffRole.id });
			return given.length > 0;
		},
		/** One that is over already stays as it is. */
		async end(staffId: string, id: string, at: Date, by: string | null): Promise<void> {
			await db
				.update(staffRole)
				.set({ untilAt: at, endedBy: by })
				.where(and(isOf(staffId), eq(staffRole.id, id), isNotOver(at)));
		},
		async endAllOf(staffId: string, at: Date, by: string | null): Promise<void> {
			await db
				.update(staffRole)
				.set({ untilAt: at, endedBy: by })
				.where(and(isOf(staffId), isNotOver(at)));
		}
	};
}

const isNotOver = (at: Date) => or(isNull(staffRole.untilAt), gt(staffRole.untilAt, at));
