import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Dice that fall the same way every time for the same seed: the example evening never changes. */
export function seedDice(seed: number): (n: number) => number {
	const generator = xoroshiro128plus(seed);
	return (n) => uniformInt(generator, 0, n - 1);
}

/** Ids that are the same for the same dice. */
export function seedIds(draw: (n: number) => number): () => string {
	return () => {
		const hex = Array.from({ length: 32 }, (_, place) =>
			(place === 12 ? 4 : place === 16 ? 8 + draw(4) : draw(16)).toString(16)
		).join('');
		return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
	};
}
