/** Where staff are logged in, and in which browsers they were before. An account that ended has none of it. */
import { and, desc, eq, gt, inArray, isNull, lte, ne, sql } from 'drizzle-orm';
import type { StaffMember } from '../../domain/access/staff.ts';
import type { Database } from './client.ts';
import { staff, staffBrowser, staffSession } from './schema/staff.ts';
import { asMember } from './staff-row.ts';

export interface StaffSessionRow {
	tokenHash: string;
	staffId: string;
	expiresAt: Date;
	beganAt: Date | null;
	endsAt: Date | null;
	browser: string;
}

export function loginQueries(db: Database) {
	return {
		async find(
			tokenHash: string
		): Promise<{ session: StaffSessionRow; member: StaffMember } | null> {
			const [row] = await db
				.select()
				.from(staffSession)
				.innerJoin(staff, eq(staff.id, staffSession.staffId))
				.where(and(eq(staffSession.tokenHash, tokenHash), isNull(staff.endedAt)));
			return row ? { session: row.staff_session, member: asMember(row.staff) } : null;
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
				.select({ tokenHash: staffSession.tokenHash, account: staff })
				.from(staffSession)
				.innerJoin(staff, eq(staff.id, staffSession.staffId))
				.where(
					and(
						inArray(staffSession.tokenHash, tokenHashes),
						gt(staffSession.expiresAt, now),
						isNull(staff.endedAt)
					)
				);
			return rows.map(({ tokenHash, account }) => ({ tokenHash, member: asMember(account) }));
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
