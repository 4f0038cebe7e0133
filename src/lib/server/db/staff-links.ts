/** Links that work once, with which somebody chooses a password. */
import { and, eq, gt, isNull, lte } from 'drizzle-orm';
import type { Database } from './client.ts';
import { staffLink } from './schema/staff.ts';

export interface StaffLinkRow {
	tokenHash: string;
	/** Null: whoever has the link becomes an administrator. */
	staffId: string | null;
	expiresAt: Date;
}

export function staffLinkQueries(db: Database) {
	const works = (tokenHash: string, now: Date) =>
		and(eq(staffLink.tokenHash, tokenHash), gt(staffLink.expiresAt, now));
	return {
		/** Takes the place of an earlier link of the same account. Of links for a first administrator several may work at a time. */
		async offer(row: StaffLinkRow, now: Date): Promise<void> {
			await db.transaction(async (all) => {
				await all.delete(staffLink).where(lte(staffLink.expiresAt, now));
				if (row.staffId) await all.delete(staffLink).where(eq(staffLink.staffId, row.staffId));
				await all.insert(staffLink).values(row);
			});
		},
		async find(tokenHash: string, now: Date): Promise<StaffLinkRow | null> {
			const [row] = await db.select().from(staffLink).where(works(tokenHash, now));
			return row ?? null;
		},
		/** Uses the link up; null when somebody else was first, or its time is over. Whoever was asked for is then there. */
		async use(tokenHash: string, now: Date): Promise<StaffLinkRow | null> {
			return db.transaction(async (all) => {
				const [row] = await all.delete(staffLink).where(works(tokenHash, now)).returning();
				if (row && !row.staffId) await all.delete(staffLink).where(isNull(staffLink.staffId));
				return row ?? null;
			});
		},
		async deleteOf(staffId: string): Promise<void> {
			await db.delete(staffLink).where(eq(staffLink.staffId, staffId));
		}
	};
}
