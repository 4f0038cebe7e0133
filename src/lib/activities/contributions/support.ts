/** Counting who stands behind a card, without ever saying who. */
import { countNobody, participantKinds, type CountByKind } from '../../domain/audience.ts';
import { areEnough, mayStandApart } from '../../domain/disclosure/disclosed.ts';
import type { Card } from './state.ts';

/** How many said "ook ik", by kind; the writer is not counted. */
export function countSupporters(card: Card): CountByKind {
	const count = countNobody();
	for (const kind of Object.values(card.supporters)) if (kind) count[kind] += 1;
	return count;
}

/**
 * A count by kind as everyone may see it. Null as soon as one kind is small: with the total beside it, hiding that kind alone
 * would give it away.
 */
export function splitByKind(count: CountByKind): CountByKind | null {
	return mayStandApart(participantKinds.map((kind) => count[kind])) ? count : null;
}

/** Everyone who wrote one of these cards or said "ook ik", each person once. */
export function listPeople(cards: readonly Card[]): Set<string> {
	const people = new Set<string>();
	for (const card of cards) {
		people.add(card.writer);
		for (const [id, kind] of Object.entries(card.supporters)) if (kind) people.add(id);
	}
	return people;
}

/** How many people wrote these cards; null when so few that their cards could be told apart. */
export function countWriters(cards: readonly Card[]): number | null {
	const writers = new Set(cards.map((card) => card.writer)).size;
	return areEnough(writers) ? writers : null;
}
