/** What the log of the server says about logins: that it happened, and never with which address or password. */
export type LoginNews =
	| 'login'
	| 'login-failed'
	| 'login-refused'
	| 'link-made'
	| 'link-used'
	| 'link-refused'
	| 'account-added'
	| 'account-ended'
	| 'role-given'
	| 'role-ended'
	| 'password-changed'
	| 'login-ended';

export interface LoginNote {
	news: LoginNews;
	/** The account that it is about, by its id. */
	staff?: string;
	/** Who did it, when that is somebody else. */
	by?: string;
	/** Tells visitors apart as long as this process lives, and cannot be led back to an address. */
	visitor?: string;
}

export type NoteLogin = (note: LoginNote) => void;
