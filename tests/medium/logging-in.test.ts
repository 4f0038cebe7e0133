/** Nobody of the staff is locked out, and no stranger tries without end. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAuth, type Auth } from '#lib/server/auth/auth.ts';
import { triesOfVisitor } from '#lib/server/auth/brake.ts';
import type { NewAccount } from '#lib/server/auth/accounts.ts';
import type { LoginNote } from '#lib/server/auth/login-note.ts';
import { chance } from '#lib/server/chance.ts';
import { staff, staffLink } from '#lib/server/db/schema/staff.ts';
import { staffQueries, type StaffQueries } from '#lib/server/db/staff.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

const email = 'regisseur@example.test';
const password = 'drie vrolijke fietsen';
const other = 'vier sombere bruggen';
const hour = 3600 * 1000;

let database: TestDatabase;
let queries: StaffQueries;
let auth: Auth;
let notes: LoginNote[];
let now: Date;

beforeAll(async () => {
	database = await openTestDatabase();
	queries = staffQueries(database.db);
});
afterAll(() => database.close());

beforeEach(async () => {
	await database.db.delete(staffLink);
	await database.db.delete(staff);
	notes = [];
	now = new Date();
	auth = openAuth(queries, { ...chance, now: () => now }, false, (note) => notes.push(note));
	const account = {
		name: 'Regisseur',
		email,
		role: 'wijkregisseur',
		wijken: ['WK014115']
	} as const;
	await auth.addStaff({ ...account, wijken: [...account.wijken] }, password);
});
afterEach(() => vi.useRealTimers());

const from = (address: string, browserToken: string | null = null) => ({
	address,
	browserToken,
	browser: 'Firefox, Windows'
});
const guess = (address: string) => auth.logIn(email, 'geraden', from(address));

async function idOf(address = email) {
	return (await queries.findByEmail(address))?.id ?? '';
}

async function logIn(visitor = from('192.0.2.1')): Promise<string> {
	const token = await auth.logIn(email, password, visitor);
	if (!token || token === 'too-many-tries') throw new Error(`not logged in: ${token}`);
	return token;
}

describe('a stranger who guesses', () => {
	it('is held back, also with the right password, and does not lock out who logged in there before', async () => {
		const known = await auth.knowBrowser(await logIn());
		notes = [];
		const answers = await Promise.all(
			Array.from({ length: triesOfVisitor.most + 2 }, () => guess('192.0.2.66'))
		);
		expect(answers.filter((answer) => answer === 'too-many-tries')).toHaveLength(2);
		expect(await auth.logIn(email, password, from('192.0.2.66'))).toBe('too-many-tries');
		expect(notes.map(({ news }) => news).toSorted()).toEqual([
			...Array.from({ length: triesOfVisitor.most }, () => 'login-failed'),
			...Array.from({ length: 3 }, () => 'login-refused')
		]);
		expect(new Set(notes.map(({ visitor }) => visitor)).size).toBe(1);
		expect(JSON.stringify(notes)).not.toMatch(/geraden|192\.0|regisseur/);
		expect(await auth.logIn(email, password, from('192.0.2.66', known))).toEqual(
			expect.any(String)
		);
		expect(await auth.logIn(email, password, from('192.0.2.1'))).toEqual(expect.any(String));
	});
});

describe('a login', () => {
	it('ends in the night, however much it is used', async () => {
		const began = new Date('2026-11-27T18:30:00Z');
		vi.useFakeTimers({ now: began, toFake: ['Date'] });
		now = began;
		const token = await logIn();
		vi.setSystemTime(new Date('2026-11-28T02:59:00Z'));
		expect(await auth.findStaff(token)).toMatchObject({ email });
		vi.setSystemTime(new Date('2026-11-28T03:01:00Z'));
		expect(await auth.findStaff(token)).toBeNull();
	});

	it('is seen and ended by its owner, and by nobody else', async () => {
		const here = await logIn();
		const there = await logIn();
		const own = auth.own(await idOf(), here);
		expect(await own.listLogins()).toMatchObject([
			expect.objectContaining({ browser: 'Firefox, Windows' }),
			expect.objectContaining({ browser: 'Firefox, Windows' })
		]);
		await auth.own('somebody else', here).endLogin(auth.nameSession(there));
		expect(await auth.findStaff(there)).not.toBeNull();
		await own.endLogin(auth.nameSession(there));
		expect(await auth.findStaff(there)).toBeNull();
		expect(await auth.findStaff(here)).not.toBeNull();
	});

	it('elsewhere ends when the password is changed, and the new password works', async () => {
		const here = await logIn();
		const there = await logIn();
		const own = auth.own(await idOf(), here);
		expect(await own.changePassword('geraden', other, from('192.0.2.1'))).toBe('wrong');
		expect(await own.changePassword(password, '123456qwerty', from('192.0.2.1'))).toBe('known');
		expect(await own.changePassword(password, other, from('192.0.2.1'))).toBe('changed');
		expect(await auth.findStaff(here)).not.toBeNull();
		expect(await auth.findStaff(there)).toBeNull();
		expect(await auth.logIn(email, password)).toBeNull();
		expect(await auth.logIn(email, other)).toEqual(expect.any(String));
	});
});

const administrator = (email: string) =>
	({ name: 'Beheerder', email, role: 'administrator', wijken: [] }) satisfies NewAccount;

describe('an administrator', () => {
	beforeEach(async () => {
		await queries.insert({
			...{ id: 'administrator', name: 'Beheerder', email: 'beheerder@example.test' },
			passwordHash: 'x'
		});
		await queries.roles.give({
			...{ id: 'role', staffId: 'administrator', role: 'administrator', werkgebied: [] },
			...{ discipline: null, fromAt: null, untilAt: null, givenBy: null, endedBy: null }
		});
	});

	const invite = (more = {}) =>
		auth.accounts('administrator').invite({
			...{
				name: 'Nieuw',
				email: 'Nieuw@Example.test',
				role: 'wijkregisseur',
				wijken: ['WK014115']
			},
			...more
		} as Parameters<ReturnType<Auth['accounts']>['invite']>[0]);

	it('invites somebody, who chooses a password with a link that works once', async () => {
		const link = await invite();
		if ('problem' in link) throw new Error(link.problem);
		const chosen = { password: other, name: '', email: '' };
		expect(await auth.findLink(link.secret)).toEqual({
			kind: 'account',
			name: 'Nieuw',
			email: 'nieuw@example.test'
		});
		expect(await auth.logInByLink(link.secret, { ...chosen, password: 'kort' })).toEqual({
			problem: 'too-short'
		});
		const used = await auth.logInByLink(link.secret, chosen);
		expect('token' in used && (await auth.findStaff(used.token))).toMatchObject({ name: 'Nieuw' });
		expect(await auth.logInByLink(link.secret, chosen)).toEqual({ problem: 'gone' });
		expect(await auth.logIn('nieuw@example.test', other)).toEqual(expect.any(String));
	});

	it('invites one person once, also when two administrators do so at one moment', async () => {
		const invited = await Promise.all([invite(), invite(), invite()]);
		expect(invited.filter((one) => 'secret' in one)).toHaveLength(1);
		expect(invited.filter((one) => 'problem' in one && one.problem === 'taken')).toHaveLength(2);
	});

	it.each([
		['the account', (by: string, of: string) => auth.accounts(by).end(of)],
		[
			'the role',
			async (by: string, of: string) => {
				const [role] = await queries.roles.list([of]);
				return auth.accounts(by).roles.end(of, role?.id ?? '');
			}
		]
	])('ends not %s of one who does the same to them at that moment', async (_, end) => {
		await auth.addStaff(administrator('other@example.test'), password);
		const ids = ['administrator', await idOf('other@example.test')];
		const ended = await Promise.all(ids.map((id, place) => end(id, ids[1 - place] ?? '')));
		expect(ended.filter((one) => 'problem' in one)).toHaveLength(1);
		expect(await queries.roles.listAble('administrator', now)).toHaveLength(1);
	});

	it('is told why somebody cannot be invited', async () => {
		expect(await invite({ name: ' ' })).toEqual({ problem: 'name' });
		expect(await invite({ email: 'nergens' })).toEqual({ problem: 'email' });
		expect(await invite({ wijken: [] })).toEqual({ problem: 'wijken' });
		expect(await invite({ email })).toEqual({ problem: 'taken' });
	});

	it('mends a lost password by a link that ends the logins of before, for a day', async () => {
		const before = await logIn();
		const link = await auth.accounts('administrator').offerLink(await idOf());
		if ('problem' in link) throw new Error(link.problem);
		now = new Date(now.getTime() + 25 * hour);
		const chosen = { password: other, name: '', email: '' };
		expect(await auth.logInByLink(link.secret, chosen)).toEqual({ problem: 'gone' });
		now = new Date(now.getTime() - 2 * hour);
		expect(await auth.logInByLink(link.secret, chosen)).toMatchObject({
			token: expect.any(String) as string
		});
		expect(await auth.findStaff(before)).toBeNull();
		expect(await auth.logIn(email, password)).toBeNull();
	});

	it('ends an account with all its logins and links, and can invite that person again', async () => {
		const token = await logIn();
		const accounts = auth.accounts('administrator');
		const link = await accounts.offerLink(await idOf());
		expect(await accounts.end(await idOf())).toEqual({ name: 'Regisseur' });
		expect(await auth.findStaff(token)).toBeNull();
		expect(await auth.readSessions([auth.nameSession(token)])).toEqual(new Map());
		expect(await auth.logIn(email, password)).toBeNull();
		expect('secret' in link && (await auth.findLink(link.secret))).toBeNull();
		expect((await accounts.list()).find(({ email: of }) => of === email)).toMatchObject({
			standing: 'ended',
			roles: [{ standing: 'over' }]
		});
		expect(await invite({ email })).toMatchObject({ secret: expect.any(String) as string });
		expect(await auth.logIn(email, password)).toBeNull();
	});

	it('never ends the own account or administration, so that there always is one', async () => {
		const { end, roles } = auth.accounts('administrator');
		expect(await end('administrator')).toEqual({ problem: 'own' });
		expect(await roles.end('administrator', 'role')).toEqual({ problem: 'own' });
	});
});

describe('a server without an administrator', () => {
	const chosen = { password: other, name: 'Eerste', email: 'eerste@example.test' };

	it('has a link that makes one, once', async () => {
		expect(await auth.lacksAdministrator()).toBe(true);
		const [first, second] = [await auth.offerFirstLink(), await auth.offerFirstLink()];
		expect(await auth.logInByLink(first, { ...chosen, name: '' })).toEqual({ problem: 'name' });
		const used = await auth.logInByLink(first, chosen);
		expect('token' in used && (await auth.findStaff(used.token))).toMatchObject({
			holds: [{ role: 'administrator' }]
		});
		expect(await auth.logInByLink(second, chosen)).toEqual({ problem: 'gone' });
		expect(await auth.lacksAdministrator()).toBe(false);
	});

	it('gives an account that is there already back to whoever has the link', async () => {
		const used = await auth.logInByLink(await auth.offerFirstLink(), { ...chosen, email });
		expect('token' in used && (await auth.findStaff(used.token))).toMatchObject({
			email,
			holds: [{ role: 'administrator' }]
		});
	});
});

it('is one password, however a keyboard puts an accent on a letter', async () => {
	const typed = 'één brug te véél';
	await auth.addStaff(
		{ name: 'B', email: 'b@example.test', role: 'administrator', wijken: [] },
		typed.normalize('NFD')
	);
	const token = await auth.logIn('b@example.test', typed.normalize('NFC'), from('192.0.2.9'));
	expect(token).toEqual(expect.any(String));
});
