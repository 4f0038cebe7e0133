/** An order of one's own for every person: what stands first is chosen more often, so no option may always stand first. */
import { seedDice } from '../../domain/dice.ts';

/** The ids in an order that belongs to this seed: always the same, and as good as random over all seeds. */
export function orderFor(seed: string, ids: readonly string[]): string[] {
	const order = [...ids];
	const draw = seedDice(seed);
	// Fisher–Yates, from the last place down.
	for (let last = order.length - 1; last > 0; last -= 1) {
		const chosen = draw(last + 1);
		[order[last], order[chosen]] = [order[chosen] as string, order[last] as string];
	}
	return order;
}
