/** Why something about an account of staff could not be done, by name; each has a sentence in `texts/<language>/accounts.ts`. */
export type PasswordProblem = 'too-short' | 'too-long' | 'known';

export type PasswordChange = 'changed' | 'wrong' | 'too-many-tries' | PasswordProblem;

/** `gone`: the link was used, or its time is over. */
export type LinkProblem = PasswordProblem | 'gone' | 'name' | 'email';

/**
 * `taken`: the address has an account. `from`: a role cannot begin in the past. `term`: over before it begins. `sent`: this form gave
 * another role already. `own`: nobody ends their own account, nor their own administration. `last`: without this one there would be no
 * administrator some day. `no-longer`: who asks is no administrator any more.
 */
export type AccountProblem =
	| 'name'
	| 'email'
	| 'taken'
	| 'wijken'
	| 'day'
	| 'from'
	| 'term'
	| 'sent'
	| 'own'
	| 'last'
	| 'gone'
	| 'no-longer';
