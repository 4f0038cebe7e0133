/** Roles are given for a time, each once, and there always is an administrator. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NewAccount } from '#lib/server/auth/accounts.ts';
import { openAuth, type Auth } from '#lib/server/auth/auth.ts';
import { chance } from '#lib/server/chance.ts';
import { staff } from '#lib/server/db/schema/staff.ts';
import { staffQueries, type StaffQueries } from '#lib/server/db/staff.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

const email = 'regisseur@example.test';
const password = 'drie vrolijke fietsen';
const hour = 3600 * 1000;

let database: TestDatabase;
let queries: StaffQueries;
let auth: Auth;
let now: Date;

const administrator = (address: string) =>
	({ name: 'Beheerder', email: address, role: 'administrator', wijken: [] }) satisfies NewAccount;
const idOf = async (address = email) => (await queries.findByEmail(address))?.id ?? '';

beforeAll(async () => {
	database = await openTestDatabase();
	queries = staffQueries(database.db);
});
afterAll(() => database.close());

beforeEach(async () => {
	await database.db.delete(staff);
	now = new Date();
	auth = openAuth(queries, { ...chance, now: () => now }, false);
	const account = { name: 'Regisseur', email, role: 'wijkregisseur' } as const;
	await auth.addStaff({ ...account, wijken: ['WK014115'] }, password);
	await queries.insert({
		...{ id: 'administrator', name: 'Beheerder', email: 'beheerder@example.test' },
		passwordHash: 'x'
	});
	await queries.roles.give({
		...{ id: 'role', staffId: 'administrator', role: 'administrator', werkgebied: [] },
		...{ discipline: null, fromAt: null, untilAt: null, givenBy: null, endedBy: null }
	});
});

async function logIn(): Promise<string> {
	return (await auth.logIn(email, password)) ?? '';
}

describe('an administrator', () => {
	it('gives somebody a second role, once however often it is pressed, for a time that ends by itself', async () => {
		const token = await logIn();
		const { roles } = auth.accounts('administrator');
		const at = (hours: number) => new Date(now.getTime() + hours * hour);
		const asked = {
			...({ id: 'second', role: 'administrator', wijken: [] } as const),
			...{ fromAt: at(1), untilAt: at(3) }
		} satisfies Parameters<typeof roles.give>[1];
		const both = await Promise.all([1, 2].map(async () => roles.give(await idOf(), asked)));
		expect(both).toEqual([{ name: 'Regisseur' }, { name: 'Regisseur' }]);
		const held = async () => (await auth.findStaff(token))?.holds.map(({ role }) => role);
		expect(await held()).toEqual(['wijkregisseur']);
		now = at(1);
		expect(await held()).toEqual(['wijkregisseur', 'administrator']);
		now = new Date(now.getTime() + 2 * hour);
		expect(await held()).toEqual(['wijkregisseur']);
	});

	it('is told why a role cannot be given or ended', async () => {
		const { roles } = auth.accounts('administrator');
		const give = async (more: object, to?: string) =>
			roles.give(to ?? (await idOf()), {
				...{ id: 'second', role: 'wijkregisseur', wijken: ['WK014115'] },
				...{ fromAt: null, untilAt: null },
				...more
			});
		expect(await give({ wijken: [] })).toEqual({ problem: 'wijken' });
		expect(await give({ untilAt: now })).toEqual({ problem: 'term' });
		const yesterday = new Date(now.getTime() - 24 * hour);
		expect(await give({ fromAt: yesterday })).toEqual({ problem: 'from' });
		expect(await give({}, 'nobody')).toEqual({ problem: 'gone' });
		expect(await roles.end(await idOf(), 'role')).toEqual({ problem: 'gone' });
		expect(await give({})).toEqual({ name: 'Regisseur' });
		expect(await give({ wijken: ['WK014118'] })).toEqual({ problem: 'sent' });
		const [role] = await queries.roles.list([await idOf()]);
		const nobody = auth.accounts(await idOf()).roles;
		expect(await nobody.end(await idOf(), role?.id ?? '')).toEqual({ problem: 'no-longer' });
		// Also when it is pressed twice.
		for (let press = 0; press < 2; press += 1) {
			expect(await roles.end(await idOf(), role?.id ?? '')).toEqual({ name: 'Regisseur' });
		}
	});

	it('for a time leaves one who is so without end', async () => {
		await auth.addStaff(administrator('other@example.test'), password);
		const other = await idOf('other@example.test');
		const first = auth.accounts('administrator');
		const [lasting] = await queries.roles.list([other]);
		const untilAt = new Date(now.getTime() + hour);
		const asked = { id: 'hour', role: 'administrator', wijken: [], fromAt: null } as const;
		await first.roles.give(other, { ...asked, wijken: [], untilAt });
		await first.roles.end(other, lasting?.id ?? '');
		const { end, roles } = auth.accounts(other);
		expect(await roles.end('administrator', 'role')).toEqual({ problem: 'last' });
		expect(await end('administrator')).toEqual({ problem: 'last' });
	});

	it('who is there already is not added once more', async () => {
		await auth.addStaff(administrator('other@example.test'), password);
		await auth.addStaff(administrator('other@example.test'), password);
		expect(await queries.roles.list([await idOf('other@example.test')])).toHaveLength(1);
	});
});
