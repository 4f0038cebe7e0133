/** Chance that falls the same way every time for the same seed: an order of one's own, a lot, the made-up answers of an example. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws from 0 up to and not including `n`. */
export type Draw = (n: number) => number;

export function seedDice(seed: number | string): Draw {
	const generator = xoroshiro128plus(typeof seed === 'number' ? seed : hash(seed));
	return (n) => uniformInt(generator, 0, n - 1);
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo): the generator takes a number. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (const character of text) {
		value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
	}
	return value;
}
