/** Cards and clusters by how many people stand behind them. */
import type { FreeText } from '../../domain/free-text.ts';
import type { Standings } from '../../domain/moderation/standing.ts';
import {
	findCluster,
	listVisible,
	nameCluster,
	writtenOn,
	type Card,
	type State
} from './state.ts';
import { listPeople } from './support.ts';

/** So many stand on the wall. */
export const mostOnWall = 5;

export interface RankedEntry {
	id: string;
	/** The title of a cluster, or the words of a card on its own. */
	text: FreeText;
	cards: number;
	/** Writers and supporters together, each person once. */
	people: number;
	/** Counted from 1; equal numbers share a rank. */
	rank: number;
}

/** Of what the hall reads on the wall: single cards that many stand behind and that no vote can be about, because what lies beside them is a topic. */
export function listLooseTop(state: State, standings: Standings): string[] {
	return rankEntries(state, standings).flatMap(({ id, people, rank }) => {
		const card = state.cards[id];
		// What goes well is no priority.
		const isLoose = card?.clusterId === null && card.mood !== 'good';
		return isLoose && rank <= mostOnWall && people > 1 ? [id] : [];
	});
}

/** Visible cards as they lie: a cluster stands where its first card came. */
export function layOut(
	state: State,
	standings: Standings
): { clusterId: string | null; cards: Card[] }[] {
	const piles: { clusterId: string | null; cards: Card[] }[] = [];
	const byCluster = new Map<string, Card[]>();
	for (const card of listVisible(state, standings)) {
		const together = card.clusterId === null ? undefined : byCluster.get(card.clusterId);
		if (together) {
			together.push(card);
			continue;
		}
		const cards = [card];
		if (card.clusterId !== null) byCluster.set(card.clusterId, cards);
		piles.push({ clusterId: card.clusterId, cards });
	}
	return piles;
}

/** Most people first; what is equal stays in the order in which it came. */
export function rankEntries(state: State, standings: Standings): RankedEntry[] {
	const entries = layOut(state, standings).flatMap(({ clusterId, cards }) => {
		const [first] = cards;
		if (!first) return [];
		const cluster = findCluster(state, clusterId);
		const title = cluster && nameCluster(state, cluster, standings);
		const text = title ?? standings.show(writtenOn(first), first.text);
		const people = listPeople(cards).size;
		return [{ id: clusterId ?? first.id, text, cards: cards.length, people, rank: 1 }];
	});
	entries.sort((a, b) => b.people - a.people);
	let before: RankedEntry | undefined;
	for (const [index, entry] of entries.entries()) {
		entry.rank = before?.people === entry.people ? before.rank : index + 1;
		before = entry;
	}
	return entries;
}
