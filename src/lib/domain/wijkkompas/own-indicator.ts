import { seedDice } from '../dice.ts';

const longest = 40;

/**
 * The code of an indicator that one wijk makes for itself: the wijk, and the name as far as a code can hold it. A name that does not fit
 * (long, with accents, not in Latin letters) gets a tail that is its own, so that two names never become one.
 */
export function makeOwnId(wijk: string, name: string): string {
	const plain = plainName(name);
	const word = plain
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^_+|_+$/g, '');
	const fits = /^[a-z0-9]+( [a-z0-9]+)*$/.test(plain) && word.length <= longest;
	const parts = [wijk.toLowerCase(), word.slice(0, longest), ...(fits ? [] : [tailOf(plain)])];
	return parts.filter((part) => part !== '').join('_');
}

/** Whether a person would call them one: capitals and spaces make no other name. */
export function isOneName(one: string, other: string): boolean {
	return plainName(one) === plainName(other);
}

function plainName(name: string): string {
	return name.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
}

function tailOf(name: string): string {
	const draw = seedDice(name);
	return Array.from({ length: 6 }, () => draw(36).toString(36)).join('');
}
