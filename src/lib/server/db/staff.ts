/** Accounts of staff, as they are stored. Their logins: `staff-logins.ts`. */
import { asc, count, eq } from 'drizzle-orm';
import type { Database } from './client.ts';
import { staff } from './schema/staff.ts';
import { loginQueries } from './staff-logins.ts';
import { staffLinkQueries } from './staff-links.ts';
import { staffRoleQueries } from './staff-roles.ts';
import type { NewStaffRow, StaffRow } from './staff-row.ts';

export interface StaffQueries extends ReturnType<typeof queriesOf> {
	/** All of it or nothing. */
	together<Result>(work: (all: StaffQueries) => Promise<Result>): Promise<Result>;
}

export function staffQueries(db: Database): StaffQueries {
	return {
		...queriesOf(db),
		together: (work) => db.transaction((all) => work(staffQueries(all)))
	};
}

function queriesOf(db: Database) {
	return {
		logins: loginQueries(db),
		links: staffLinkQueries(db),
		roles: staffRoleQueries(db),
		async countAll(): Promise<number> {
			const [row] = await db.select({ all: count() }).from(staff);
			return row?.all ?? 0;
		},
		/** Until the end of a transaction nobody else ends an account. */
		async holdAll(): Promise<void> {
			await db.select({ id: staff.id }).from(staff).orderBy(asc(staff.id)).for('update');
		},
		async list(): Promise<StaffRow[]> {
			return db.select().from(staff).orderBy(asc(staff.name), asc(staff.email));
		},
		/** False when the address has an account. */
		async insert(row: NewStaffRow): Promise<boolean> {
			const made = await db
				.insert(staff)
				.values(row)
				.onConflictDoNothing()
				.returning({ id: staff.id });
			return made.length > 0;
		},
		async save(id: string, changes: Partial<Omit<StaffRow, 'id'>>): Promise<void> {
			await db.update(staff).set(changes).where(eq(staff.id, id));
		},
		async find(id: string): Promise<StaffRow | null> {
			const [row] = await db.select().from(staff).where(eq(staff.id, id));
			return row ?? null;
		},
		async findByEmail(email: string): Promise<StaffRow | null> {
			const [row] = await db.select().from(staff).where(eq(staff.email, email));
			return row ?? null;
		}
	};
}
