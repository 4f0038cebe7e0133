/** An order of one's own for every person: what stands first is chosen more often, so no option may always stand first. */

/** The ids in an order that belongs to this seed: always the same, and as good as random over all seeds. */
export function orderFor(seed: string, ids: readonly string[]): string[] {
	const order = [...ids];
	const draw = drawNumbers(hash(seed));
	// Fisher–Yates, from the last place down.
	for (let last = order.length - 1; last > 0; last -= 1) {
		const chosen = draw() % (last + 1);
		[order[last], order[chosen]] = [order[chosen] as string, order[last] as string];
	}
	return order;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (const character of text) {
		value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
	}
	return value >>> 0;
}

/** A Weyl sequence through the finalizer of MurmurHash3: neighbouring seeds give unrelated numbers. */
function drawNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x9e3779b9) >>> 0;
		let value = state;
		value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
		value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
		return (value ^ (value >>> 16)) >>> 0;
	};
}
