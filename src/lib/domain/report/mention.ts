/** What people talked about: things that were put together, or a single one that nobody put with others. */
import type { FreeText } from '../free-text.ts';
import { compareText, type Evening, type PlacedCard } from './evening.ts';
import { groupBy } from './group.ts';

/** What a vote, a group of cards or a card is about. Words of people stand in it by reference. */
export type Subject =
	/** A line that was typed beforehand. */
	| { kind: 'named'; name: string }
	/** The title of a group, or the words of a single card. */
	| { kind: 'said'; text: FreeText }
	/** A card or a group that may not, or no longer, be for everybody. */
	| { kind: 'hidden' }
	| { kind: 'theme'; theme: string };

/** Whether anybody can read what it is about: a heading without that says nothing. */
export function canBeRead(subject: Subject, { inputs }: Evening): boolean {
	if (subject.kind === 'hidden') return false;
	return subject.kind !== 'said' || !(inputs.erased ?? []).includes(subject.text.textId);
}

export interface Mention {
	/** Of the group, or of the single card. */
	id: string;
	subject: Subject;
	theme: string | null;
	/** Behind which most people stand first. */
	cards: PlacedCard[];
	/** Everybody who wrote or supported one of its cards, each once. */
	people: number;
}

/** The subjects of these cards, behind which most people stand first; equal ones in a fixed order that says nothing. */
export function listMentions(cards: readonly PlacedCard[]): Mention[] {
	const groups = groupBy(cards, ({ finding }) => finding.group?.id ?? finding.id);
	return [...groups]
		.flatMap(([id, [first, ...others]]) => (first ? [describeMention(id, first, others)] : []))
		.toSorted((one, other) => other.people - one.people || compareText(one.id, other.id));
}

function describeMention(id: string, first: PlacedCard, others: PlacedCard[]): Mention {
	const { group, text, people } = first.finding;
	return {
		id,
		subject: { kind: 'said', text: group ? group.title : text },
		theme: group ? group.theme : first.theme,
		cards: [first, ...others],
		people: group ? group.people : people
	};
}
