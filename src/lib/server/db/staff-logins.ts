/** Where staff are logged in, and in which browsers they were before. An account that ended has none of it. */
import { and, desc, eq, gt, inArray, isNull, lte, ne, sql } from 'drizzle-orm';
import type { StaffMember } from '../../domain/access/staff.ts';
import type { Database } from './client.ts';
import { staff, staffBrowser, staffRole, staffSession } from './schema/staff.ts';
import type { StaffRoleRow } from './staff-roles.ts';
import { asMember } from './staff-row.ts';

export interface StaffSessionRow {
	tokenHash: string;
	staffId: string;
	expiresAt: Date;
	beganAt: Date | null;
	endsAt: Date | null;
	browser: string;
}

/** What somebody was given, where each row has one of their roles or none. */
const givenIn = (rows: readonly { staff_role: StaffRoleRow | null }[]): StaffRoleRow[] =>
	rows.flatMap(({ staff_role }) => staff_role ?? []);

export function loginQueries(db: Database) {
	return {
		/** With what they hold now. */
		async find(
			tokenHash: string,
			now: Date
		): Promise<{ session: StaffSessionRow; member: StaffMember } | null> {
			const rows = await db
				.select()
				.from(staffSession)
				.innerJoin(staff, eq(staff.id, staffSession.staffId))
				.leftJoin(staffRole, eq(staffRole.staffId, staff.id))
				.where(and(eq(staffSession.tokenHash, tokenHash), isNull(staff.endedAt)));
			const [row] = rows;
			return row
				? { session: row.staff_session, member: asMember(row.staff, givenIn(rows), now) }
				: null;
		},
		async list(staffId: string): Promise<StaffSessionRow[]> {
			return db
				.select()
				.from(staffSession)
				.where(eq(staffSession.staffId, staffId))
				.orderBy(desc(staffSession.beganAt));
		},
		async insert(row: StaffSessionRow): Promise<void> {
			await db.insert(staffSession).values(row);
		},
		/** Never past the end that was set when it began. */
		async extend(tokenHash: string, expiresAt: Date): Promise<void> {
			const until = sql`least(${expiresAt.toISOString()}::timestamptz, coalesce(${staffSession.endsAt}, ${staffSession.expiresAt}))`;
			await db
				.update(staffSession)
				.set({ expiresAt: until })
				.where(eq(staffSession.tokenHash, tokenHash));
		},
		async delete(tokenHash: string): Promise<void> {
			await db.delete(staffSession).where(eq(staffSession.tokenHash, tokenHash));
		},
		/** One of somebody's own. */
		async deleteOf(staffId: string, tokenHash: string): Promise<void> {
			const isOwn = and(eq(staffSession.staffId, staffId), eq(staffSession.tokenHash, tokenHash));
			await db.delete(staffSession).where(isOwn);
		},
		/** All of somebody's, but one where it is named. */
		async deleteAllOf(staffId: string, but = ''): Promise<void> {
			const others = and(eq(staffSession.staffId, staffId), ne(staffSession.tokenHash, but));
			await db.delete(staffSession).where(others);
		},
		/** Whose these sessions are, with what those people hold now; nothing for a session that is over. */
		async listOpen(
			tokenHashes: string[],
			now: Date
		): Promise<{ tokenHash: string; member: StaffMember }[]> {
			const rows = await db
				.select()
				.from(staffSession)
				.innerJoin(staff, eq(staff.id, staffSession.staffId))
				.leftJoin(staffRole, eq(staffRole.staffId, staff.id))
				.where(
					and(
						inArray(staffSession.tokenHash, tokenHashes),
						gt(staffSession.expiresAt, now),
						isNull(staff.endedAt)
					)
				);
			const bySession = Map.groupBy(rows, ({ staff_session }) => staff_session.tokenHash);
			return [...bySession].flatMap(([tokenHash, [row, ...others]]) =>
				row ? [{ tokenHash, member: asMember(row.staff, givenIn([row, ...others]), now) }] : []
			);
		},
		async deleteExpired(now: Date): Promise<void> {
			await db.delete(staffSession).where(lte(staffSession.expiresAt, now));
			await db.delete(staffBrowser).where(lte(staffBrowser.expiresAt, now));
		},
		/** Whose browser this is; null when nobody logged in there, or long ago. */
		async findBrowser(tokenHash: string, now: Date): Promise<string | null> {
			const [row] = await db
				.select({ staffId: staffBrowser.staffId })
				.from(staffBrowser)
				.where(and(eq(staffBrowser.tokenHash, tokenHash), gt(staffBrowser.expiresAt, now)));
			return row?.staffId ?? null;
		},
		async keepBrowser(row: typeof staffBrowser.$inferInsert): Promise<void> {
			await db
				.insert(staffBrowser)
				.values(row)
				.onConflictDoUpdate({
					target: staffBrowser.tokenHash,
					set: { expiresAt: row.expiresAt }
				});
		},
		async deleteBrowsersOf(staffId: string): Promise<void> {
			await db.delete(staffBrowser).where(eq(staffBrowser.staffId, staffId));
		}
	};
}
