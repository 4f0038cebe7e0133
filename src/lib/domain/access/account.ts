/** Why something about an account of staff could not be done, by name; each has a sentence in `texts/<language>/accounts.ts`. */
export type PasswordProblem = 'too-short' | 'too-long' | 'known';

export type PasswordChange = 'changed' | 'wrong' | 'too-many-tries' | PasswordProblem;

/** `gone`: the link was used, or its time is over. */
export type LinkProblem = PasswordProblem | 'gone' | 'name' | 'email';

/**
 * `taken`: the address has an account. `term`: over before it began. `own`: nobody ends their own account, nor their own administration, so
 * that there always is an administrator.
 */
export type AccountProblem =
	'name' | 'email' | 'taken' | 'wijken' | 'day' | 'term' | 'own' | 'gone';
