/** Who of the staff is who: the one door to logins, whichever way somebody proves who they are. The only module that knows Lucia. */
import { createHmac } from 'node:crypto';
import { Lucia, TimeSpan } from 'lucia';
import type { LinkProblem } from '../../domain/access/account.ts';
import type { StaffMember } from '../../domain/access/staff.ts';
import type { Chance } from '../chance.ts';
import type { StaffQueries } from '../db/staff.ts';
import type { StaffSessionRow } from '../db/staff-logins.ts';
import { firstRole } from './account-roles.ts';
import { openAccounts, type Accounts, type NewAccount } from './accounts.ts';
import { makeAdapter } from './adapter.ts';
import { endOfLogin } from './end-of-login.ts';
import { hashSecret } from './hash-secret.ts';
import { linkHours, openLinks, type Chosen, type Links } from './links.ts';
import type { NoteLogin } from './login-note.ts';
import { openOwnAccounts, type OwnAccount } from './own-account.ts';
import { openPasswords, readAddress } from './password.ts';
import { networkOf, unknownVisitor, type Visitor } from './visitor.ts';

declare module 'lucia' {
	interface Register {
		Lucia: Lucia;
		DatabaseUserAttributes: Omit<StaffMember, 'id'>;
		DatabaseSessionAttributes: Pick<StaffSessionRow, 'beganAt' | 'endsAt' | 'browser'>;
	}
}

/** How long a login lasts that nobody uses. */
export const loginHours = 12;
/** How long a browser is known after somebody logged in with it, in days. */
export const knownBrowserDays = 180;

export interface Auth {
	/** The name of the cookie that holds the session token. */
	cookieName: string;
	/** The name of the cookie by which a browser is known in which somebody logged in before. */
	browserCookieName: string;
	/** Takes an e-mail address and a password; gives a token, or null when they do not belong together. */
	logIn(
		email: string,
		password: string,
		visitor?: Visitor
	): Promise<string | 'too-many-tries' | null>;
	/** Uses up a link with which somebody chooses a password, and logs them in. */
	logInByLink(
		secret: string,
		chosen: Chosen,
		visitor?: Visitor
	): Promise<{ token: string } | { problem: LinkProblem }>;
	/** Makes a browser known for whoever just logged in with it; gives the secret for its cookie. */
	knowBrowser(token: string): Promise<string | null>;
	logOut(token: string): Promise<void>;
	findStaff(token: string | null): Promise<StaffMember | null>;
	findLink: Links['find'];
	/** A link for a first administrator, or for when all of them lost their passwords: its secret. */
	offerFirstLink(): Promise<string>;
	/** Whether there is nobody who could let others in. */
	lacksAdministrator(): Promise<boolean>;
	/** What an administrator does with accounts. */
	accounts: (by: string) => Accounts;
	/** What somebody does with their own. */
	own: (staffId: string, token: string) => OwnAccount;
	addStaff(account: NewAccount, password: string): Promise<void>;
	/** How an open socket of this token is named, so that it can be closed when the session ends. */
	nameSession(token: string): string;
	/** Whose the sessions with these names are, and what those people hold now; nothing for a session that is over. */
	readSessions(names: string[]): Promise<Map<string, StaffMember>>;
	/** Logins and known browsers whose time is over. */
	removeExpired(): Promise<void>;
}

export function openAuth(
	queries: StaffQueries,
	chance: Chance,
	secure: boolean,
	note: NoteLogin = () => undefined
): Auth {
	const lucia = new Lucia(makeAdapter(queries, chance.now), {
		sessionExpiresIn: new TimeSpan(loginHours, 'h'),
		getUserAttributes: (attributes) => attributes
	});
	const passwords = openPasswords(queries, chance.newToken(), chance.now);
	const links = openLinks(queries, passwords, chance, note);
	const visitorKey = chance.newKey();

	const nameVisitor = ({ address }: Visitor) =>
		createHmac('sha256', visitorKey).update(networkOf(address)).digest('hex').slice(0, 12);

	async function begin(staffId: string, { browser }: Visitor): Promise<string> {
		const beganAt = chance.now();
		const endsAt = endOfLogin(beganAt);
		return (await lucia.createSession(staffId, { beganAt, endsAt, browser })).id;
	}

	async function findStaff(token: string | null): Promise<StaffMember | null> {
		if (!token) return null;
		const { user } = await lucia.validateSession(token);
		if (!user) return null;
		const { id, name, email, holds } = user as unknown as StaffMember;
		return { id, name, email, holds };
	}

	return {
		cookieName: secure ? '__Host-staff' : 'staff',
		browserCookieName: secure ? '__Host-staff-browser' : 'staff-browser',
		async logIn(email, password, visitor = unknownVisitor) {
			const proven = await passwords.prove(email, password, visitor);
			if (proven === null || proven === 'too-many-tries') {
				const news = proven === null ? 'login-failed' : 'login-refused';
				note({ news, visitor: nameVisitor(visitor) });
				return proven;
			}
			note({ news: 'login', staff: proven.staffId, visitor: nameVisitor(visitor) });
			return begin(proven.staffId, visitor);
		},
		async logInByLink(secret, chosen, visitor = unknownVisitor) {
			const used = await links.use(secret, chosen);
			return 'problem' in used ? used : { token: await begin(used.staffId, visitor) };
		},
		async knowBrowser(token) {
			const staff = await findStaff(token);
			if (!staff) return null;
			const secret = chance.newToken();
			const expiresAt = new Date(chance.now().getTime() + knownBrowserDays * 24 * 3600 * 1000);
			await queries.logins.keepBrowser({
				tokenHash: hashSecret(secret),
				staffId: staff.id,
				expiresAt
			});
			return secret;
		},
		logOut: (token) => lucia.invalidateSession(token),
		findStaff,
		findLink: links.find,
		offerFirstLink: async () => (await links.offer(null, linkHours.first)).secret,
		lacksAdministrator: async () =>
			(await queries.roles.listAble('administrator', chance.now())).length === 0,
		accounts: openAccounts(queries, links, chance, note),
		own: openOwnAccounts(queries, passwords, chance, note),
		async addStaff({ name, email, role, wijken }, password) {
			const id = chance.newId();
			const passwordHash = await passwords.hash(password);
			await queries.together(async (all) => {
				// Two servers may fill one database.
				if (!(await all.insert({ id, name, email: readAddress(email), passwordHash }))) return;
				await all.roles.give(firstRole(id, { role, wijken }, chance, null));
			});
		},
		nameSession: hashSecret,
		async readSessions(names) {
			const open = await queries.logins.listOpen(names, chance.now());
			return new Map(open.map(({ tokenHash, member }) => [tokenHash, member]));
		},
		removeExpired: () => lucia.deleteExpiredSessions()
	};
}
