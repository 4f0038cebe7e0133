import { caresFor, happens, pickEarly, type Imagine } from '../imagine.ts';
import type { ForPhone, Own } from './seeing.ts';

/** Writes one card, and says "ook ik" to a few of the others: most often where they care for the theme. */
export const imagine: Imagine<ForPhone, Own> = (view, own, { kind, draw, newId, words }) => {
	const lying = (view.piles ?? []).flatMap(({ cards }) => cards);
	const said = new Set(lying.map(({ text }) => text.text));
	const fitting = words.cards.filter(
		({ mood, text }) => view.moods.includes(mood) && !said.has(text)
	);
	const near = fitting.filter(({ theme }) => caresFor(kind, theme));
	const card = pickEarly(near.length > 0 && happens(5, draw) ? near : fitting, draw);
	const theme = card && view.themes.includes(card.theme) ? card.theme : null;
	const writes =
		card && own.cards.length === 0 && own.left > 0 && happens(8, draw)
			? [{ kind: 'add', id: newId(), mood: card.mood, theme, text: card.text }]
			: [];
	const mine = new Set(own.cards.map(({ id }) => id));
	const supports = lying
		.filter(({ id }) => !mine.has(id) && !own.supported.includes(id))
		.filter((other) => happens(caresFor(kind, other.theme) ? 2 : 1, draw))
		.map(({ id }) => ({ kind: 'support', id }));
	return [...writes, ...supports];
};
