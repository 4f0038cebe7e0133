/** Staff and their logins. */
import { and, count, eq, gt, inArray, lte } from 'drizzle-orm';
import type { StaffMember, StaffRole } from '../../domain/access/staff.ts';
import type { Database } from './client.ts';
import { staff, staffSession } from './schema/staff.ts';

export interface StaffRow extends StaffMember {
	passwordHash: string;
}

export interface StaffSessionRow {
	tokenHash: string;
	staffId: string;
	expiresAt: Date;
}

const asMember = (row: typeof staff.$inferSelect): StaffRow => ({
	...row,
	role: row.role as StaffRole
});

export function staffQueries(db: Database) {
	return {
		async countAll(): Promise<number> {
			const [row] = await db.select({ all: count() }).from(staff);
			return row?.all ?? 0;
		},
		async insert(row: StaffRow): Promise<void> {
			await db.insert(staff).values(row);
		},
		async findByEmail(email: string): Promise<StaffRow | null> {
			const [row] = await db.select().from(staff).where(eq(staff.email, email));
			return row ? asMember(row) : null;
		},
		async findSession(
			tokenHash: string
		): Promise<{ session: StaffSessionRow; member: StaffRow } | null> {
			const [row] = await db
				.select()
				.from(staffSession)
				.innerJoin(staff, eq(staff.id, staffSession.staffId))
				.where(eq(staffSession.tokenHash, tokenHash));
			return row ? { session: row.staff_session, member: asMember(row.staff) } : null;
		},
		async listSessions(staffId: string): Promise<StaffSessionRow[]> {
			return db.select().from(staffSession).where(eq(staffSession.staffId, staffId));
		},
		async insertSession(row: StaffSessionRow): Promise<void> {
			await db.insert(staffSession).values(row);
		},
		async extendSession(tokenHash: string, expiresAt: Date): Promise<void> {
			await db.update(staffSession).set({ expiresAt }).where(eq(staffSession.tokenHash, tokenHash));
		},
		async deleteSession(tokenHash: string): Promise<void> {
			await db.delete(staffSession).where(eq(staffSession.tokenHash, tokenHash));
		},
		async deleteSessionsOf(staffId: string): Promise<void> {
			await db.delete(staffSession).where(eq(staffSession.staffId, staffId));
		},
		/** Which of these sessions are still open. */
		async listAlive(tokenHashes: string[], now: Date): Promise<string[]> {
			const rows = await db
				.select({ tokenHash: staffSession.tokenHash })
				.from(staffSession)
				.where(and(inArray(staffSession.tokenHash, tokenHashes), gt(staffSession.expiresAt, now)));
			return rows.map(({ tokenHash }) => tokenHash);
		},
		async deleteExpired(now: Date): Promise<void> {
			await db.delete(staffSession).where(lte(staffSession.expiresAt, now));
		}
	};
}

export type StaffQueries = ReturnType<typeof staffQueries>;
