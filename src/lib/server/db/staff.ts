/** Staff and their logins. */
import { and, count, eq, gt, inArray, lte } from 'drizzle-orm';
import { readHeldRoles, type StaffMember } from '../../domain/access/staff.ts';
import type { Database } from './client.ts';
import { staff, staffSession } from './schema/staff.ts';

/** An account as it is stored: one role, for some wijken. */
export interface StaffRow {
	id: string;
	name: string;
	email: string;
	role: string;
	wijken: string[];
	passwordHash: string;
}

export interface StaffSessionRow {
	tokenHash: string;
	staffId: string;
	expiresAt: Date;
}

const asMember = ({ id, name, email, role, wijken }: StaffRow): StaffMember => ({
	id,
	name,
	email,
	holds: readHeldRoles(role, wijken)
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
			return row ?? null;
		},
		async findSession(
			tokenHash: string
		): Promise<{ session: StaffSessionRow; member: StaffMember } | null> {
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
		/** Whose these sessions are, with what those people hold now; nothing for a session that is over. */
		async listOpenSessions(
			tokenHashes: string[],
			now: Date
		): Promise<{ tokenHash: string; member: StaffMember }[]> {
			const rows = await db
				.select({ tokenHash: staffSession.tokenHash, account: staff })
				.from(staffSession)
				.innerJoin(staff, eq(staff.id, staffSession.staffId))
				.where(and(inArray(staffSession.tokenHash, tokenHashes), gt(staffSession.expiresAt, now)));
			return rows.map(({ tokenHash, account }) => ({ tokenHash, member: asMember(account) }));
		},
		async deleteExpired(now: Date): Promise<void> {
			await db.delete(staffSession).where(lte(staffSession.expiresAt, now));
		}
	};
}

export type StaffQueries = ReturnType<typeof staffQueries>;
