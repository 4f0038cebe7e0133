/** What somebody does with an account of their own: a new password, and the places where they are logged in. */
import type { PasswordChange } from '../../domain/access/account.ts';
import type { Chance } from '../chance.ts';
import type { StaffQueries } from '../db/staff.ts';
import { hashSecret } from './hash-secret.ts';
import { judgePassword } from './known-passwords.ts';
import type { NoteLogin } from './login-note.ts';
import type { Passwords } from './password.ts';
import type { Visitor } from './visitor.ts';

export interface OwnLogin {
	/** How it is named when it is to be ended. */
	name: string;
	/** Empty when we do not know. */
	browser: string;
	beganAt: Date | null;
	endsAt: Date;
	isThisOne: boolean;
}

export interface OwnAccount {
	listLogins(): Promise<OwnLogin[]>;
	endLogin(name: string): Promise<void>;
	/** All but the one in this browser. */
	endOtherLogins(): Promise<void>;
	/** Ends the logins in other browsers too: who changes a password may have a reason. */
	changePassword(old: string, chosen: string, visitor: Visitor): Promise<PasswordChange>;
}

export function openOwnAccounts(
	queries: StaffQueries,
	passwords: Passwords,
	chance: Chance,
	note: NoteLogin
): (staffId: string, token: string) => OwnAccount {
	const { logins } = queries;
	return (staffId, token) => {
		const here = hashSecret(token);
		return {
			async listLogins() {
				const now = chance.now();
				const open = (await logins.list(staffId)).filter(({ expiresAt }) => expiresAt > now);
				return open.map(({ tokenHash, browser, beganAt, endsAt, expiresAt }) => ({
					name: tokenHash,
					browser,
					beganAt,
					endsAt: endsAt ?? expiresAt,
					isThisOne: tokenHash === here
				}));
			},
			async endLogin(name) {
				await logins.deleteOf(staffId, name);
				note({ news: 'login-ended', staff: staffId });
			},
			async endOtherLogins() {
				await logins.deleteAllOf(staffId, here);
				note({ news: 'login-ended', staff: staffId });
			},
			async changePassword(old, chosen, visitor) {
				const isRight = await passwords.isOf(staffId, old, visitor);
				if (isRight === 'too-many-tries') return isRight;
				if (!isRight) {
					note({ news: 'login-failed', staff: staffId });
					return 'wrong';
				}
				const problem = await judgePassword(chosen);
				if (problem) return problem;
				await queries.save(staffId, { passwordHash: await passwords.hash(chosen) });
				await logins.deleteAllOf(staffId, here);
				await logins.deleteBrowsersOf(staffId);
				await queries.links.deleteOf(staffId);
				note({ news: 'password-changed', staff: staffId });
				return 'changed';
			}
		};
	};
}
