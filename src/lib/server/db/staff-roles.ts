/** Roles that people were given, as they are stored. */
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm';
import type { Database } from './client.ts';
import { staff, staffRole } from './schema/staff.ts';

export type StaffRoleRow = typeof staffRole.$inferSelect;

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
		/** Those who hold this role now and can log in: their ids. */
		async listAble(role: string, now: Date): Promise<string[]> {
			const rows = await db
				.selectDistinct({ id: staff.id })
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
			return rows.map(({ id }) => id);
		},
		/** The same role twice, by its id, is given once. */
		async give(row: StaffRoleRow): Promise<void> {
			await db.insert(staffRole).values(row).onConflictDoNothing();
		},
		/** One that is over already stays as it is; false: nothing ended. */
		async end(staffId: string, id: string, at: Date, by: string | null): Promise<boolean> {
			const ended = await db
				.update(staffRole)
				.set({ untilAt: at, endedBy: by })
				.where(and(isOf(staffId), eq(staffRole.id, id), isNotOver(at)))
				.returning({ id: staffRole.id });
			return ended.length > 0;
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
