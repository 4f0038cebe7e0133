/** What cards are about: a cluster, or a single card that nobody put with others. */
import type { FreeText } from '../free-text.ts';
import { compareText, type PlacedCard } from './evening.ts';
import { groupBy } from './group.ts';

/** What a vote, a cluster or a card is about, so that a catalogue can name it without a participant's words. */
export type Subject =
	/** A line that was typed beforehand. */
	| { kind: 'named'; name: string }
	/** Cards that were put together: their title is free text. */
	| { kind: 'pile'; title: FreeText }
	| { kind: 'theme'; theme: string }
	| { kind: 'card'; theme: string | null };

export interface Mention {
	/** Of the cluster, or of the single card. */
	id: string;
	subject: Subject;
	/** The words of a single card, by reference. */
	about: FreeText | null;
	theme: string | null;
	/** Most supported first. */
	cards: PlacedCard[];
	/** How often others said "ook ik", over all its cards. */
	support: number;
	/** Every card counts for one, every "ook ik" too. */
	weight: number;
}

/** The subjects of these cards, most mentioned first; equal ones in a fixed order that says nothing. */
export function listMentions(cards: readonly PlacedCard[]): Mention[] {
	const groups = groupBy(cards, ({ cluster, finding }) => cluster?.id ?? finding.id);
	return [...groups]
		.map(([id, group]) => describeMention(id, group))
		.toSorted((one, other) => other.weight - one.weight || compareText(one.id, other.id));
}

function describeMention(id: string, cards: PlacedCard[]): Mention {
	const cluster = cards[0]?.cluster ?? null;
	const theme = cluster ? cluster.theme : (cards[0]?.theme ?? null);
	const support = cards.reduce((sum, card) => sum + card.support, 0);
	return {
		id,
		subject: cluster ? { kind: 'pile', title: cluster.title } : { kind: 'card', theme },
		about: cluster ? null : (cards[0]?.finding.text ?? null),
		theme,
		cards,
		support,
		weight: cards.length + support
	};
}
