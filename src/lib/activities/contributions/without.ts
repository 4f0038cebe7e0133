/** The cards without those of some people, and without their support. */
import type { State } from './state.ts';

export function without(state: State, names: ReadonlySet<string>): State {
	const cards = Object.fromEntries(
		Object.entries(state.cards)
			.filter(([, { writer }]) => !names.has(writer))
			.map(([id, card]) => [id, { ...card, supporters: leaveOut(card.supporters, names) }])
	);
	const clusters = Object.fromEntries(
		Object.entries(state.clusters).map(([id, cluster]) => [
			id,
			{ ...cluster, cardIds: cluster.cardIds.filter((cardId) => Object.hasOwn(cards, cardId)) }
		])
	);
	return { ...state, cards, clusters, written: leaveOut(state.written, names) };
}

function leaveOut<Value>(
	byName: Record<string, Value>,
	names: ReadonlySet<string>
): Record<string, Value> {
	return Object.fromEntries(Object.entries(byName).filter(([name]) => !names.has(name)));
}
