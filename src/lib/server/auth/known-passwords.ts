/** Whether a password is fit to be chosen: long enough, and not one that everybody tries first (NIST SP 800-63B, 3.1.1.2). */
import type { PasswordProblem } from '../../domain/access/account.ts';

export const shortestPassword = 12;
/** Of any sentence; what is longer comes from no person. */
export const longestPassword = 200;

let known: Promise<ReadonlySet<string>> | null = null;

/** Read when it is first needed: a list of 49,000. */
async function readKnown(): Promise<ReadonlySet<string>> {
	const { dictionary } = await import('@zxcvbn-ts/language-common');
	return new Set(dictionary['passwords-common']);
}

/** Null when it may be chosen. There are no other rules: they make people write passwords on paper. */
export async function judgePassword(password: string): Promise<PasswordProblem | null> {
	// By what a person calls a letter, so that an accent does not count for two.
	const length = [...password.normalize('NFC')].length;
	if (length < shortestPassword) return 'too-short';
	if (length > longestPassword) return 'too-long';
	known ??= readKnown();
	const list = await known;
	const plain = password.toLowerCase().replaceAll(/\s/g, '');
	// Nothing but spaces.
	if (plain === '') return 'known';
	return shorterSelves(plain).some((text) => list.has(text)) ? 'known' : null;
}

/** "welkomwelkom" is "welkom", only longer. The text itself, and what it repeats. */
function shorterSelves(text: string): string[] {
	const period = (text + text).indexOf(text, 1);
	const times = text.length / period;
	return Array.from({ length: times }, (_, index) => text.slice(0, period * (index + 1)));
}
