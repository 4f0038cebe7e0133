/** Which cards lie on the desk, and in which order. */
import type { KompasThemeId } from '../../domain/wijkkompas/theme.ts';
import { isLoose } from './loose.ts';
import type { Mood } from './mood.ts';
import type { ConsoleCard } from './seeing.ts';

export const places = ['loose', 'laid', 'held'] as const;
/** On its own, in a topic, or waiting for whoever leads. */
export type Place = (typeof places)[number];

export const sorts = ['support', 'newest'] as const;
export type Sort = (typeof sorts)[number];

export interface Wanted {
	place: Place;
	/** Only this topic; null: all of them. */
	clusterId: string | null;
	search: string;
	mood: Mood | null;
	theme: KompasThemeId | null;
	sort: Sort;
}

export const everything: Wanted = {
	...{ place: 'loose', clusterId: null, search: '' },
	...{ mood: null, theme: null, sort: 'support' }
};

/** In small letters and without accents: what one types in haste. */
const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

export function isAt(card: ConsoleCard, place: Place): boolean {
	if (place === 'held') return card.standing === 'held';
	return place === 'loose' ? isLoose(card) : card.clusterId !== null;
}

/** What is looked for, in its order; `cards` come oldest first. `kept`: these stay in any case. */
export function listWanted(
	cards: readonly ConsoleCard[],
	wanted: Wanted,
	kept: ReadonlySet<string> = new Set()
): ConsoleCard[] {
	const words = plain(wanted.search).split(/\s+/u).filter(Boolean);
	const found = cards.filter(
		(card) =>
			kept.has(card.id) ||
			(isAt(card, wanted.place) &&
				(wanted.clusterId === null || card.clusterId === wanted.clusterId) &&
				(wanted.mood === null || card.mood === wanted.mood) &&
				(wanted.theme === null || card.theme === wanted.theme) &&
				words.every((word) => plain(card.text.text ?? '').includes(word)))
	);
	return wanted.sort === 'newest'
		? found.toReversed()
		: found.toSorted((one, other) => other.supporters - one.supporters);
}

/** The same cards, those that lay there already in the order in which they lay: nothing moves away from under a finger. */
export function keepOrder(cards: readonly ConsoleCard[], lay: readonly string[]): ConsoleCard[] {
	const place = new Map(lay.map((id, index) => [id, index]));
	const placeOf = ({ id }: ConsoleCard) => place.get(id) ?? lay.length;
	return cards.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Cards that were ticked here, and lie in a topic now that was not made of them here (`laid`). */
export function listTaken(
	cards: readonly ConsoleCard[],
	ticked: readonly string[],
	laid: readonly string[]
): ConsoleCard[] {
	return cards.filter(
		({ id, clusterId }) => clusterId !== null && ticked.includes(id) && !laid.includes(id)
	);
}
