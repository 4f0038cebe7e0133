import type { Draw } from '../../domain/dice.ts';

/** Ids that are the same for the same dice. */
export function seedIds(draw: Draw): () => string {
	return () => {
		const hex = Array.from({ length: 32 }, (_, place) =>
			(place === 12 ? 4 : place === 16 ? 8 + draw(4) : draw(16)).toString(16)
		).join('');
		return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
	};
}
