/** How the wijkregisseur reaches somebody who begins with an initiative. It is no part of the log, of a report or of a view. */

export const longestContact = { name: 80, reach: 120 } as const;

export interface Contact {
	name: string;
	/** A telephone number or an e-mail address. */
	reach: string;
	/** The ids of the initiatives that it is about. */
	initiatives: string[];
}

/** Why a field cannot stay as it was typed; nothing where it can. */
export interface ContactProblems {
	name?: 'missing' | 'too-long';
	reach?: 'missing' | 'too-long' | 'unclear';
}

/** An address with an @ in it, or at least so many figures as a telephone number has. */
const fewestFigures = 8;

export function checkContact({ name, reach }: Pick<Contact, 'name' | 'reach'>): ContactProblems {
	const problem = (words: string, longest: number) =>
		words === '' ? 'missing' : words.length > longest ? 'too-long' : null;
	const isClear = /\S@\S+\.\S/.test(reach) || reach.replace(/\D/g, '').length >= fewestFigures;
	const ofName = problem(name, longestContact.name);
	const ofReach = problem(reach, longestContact.reach) ?? (isClear ? null : 'unclear');
	return { ...(ofName && { name: ofName }), ...(ofReach && { reach: ofReach }) };
}

const ofContacts = 'contact-';

/** Under this name stand the keys of the contact slips of an evening: they outlive it, and go one by one. */
export function contactKeys(sessionId: string): string {
	return `${ofContacts}${sessionId}`;
}

/** The evening whose keys have this name. */
export function sessionOfContacts(name: string): string {
	return name.slice(ofContacts.length);
}

/** By the path of a key within the folder. */
export function isContactKey(path: string): boolean {
	return path.startsWith(ofContacts);
}
