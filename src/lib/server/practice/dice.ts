/** Dice that fall the same way every time for the same seed (mulberry32, Tommy Ettinger): the example evening never changes. */
export function seedDice(seed: number): (n: number) => number {
	let state = seed >>> 0;
	return (n) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * n);
	};
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
