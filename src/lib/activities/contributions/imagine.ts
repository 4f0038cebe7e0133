import { happens, type Imagine } from '../imagine.ts';
import type { ForPhone, Own } from './seeing.ts';

/** Writes one card, and says "ook ik" to a few of the others. */
export const imagine: Imagine<ForPhone, Own> = (view, own, { draw, newId, words }) => {
	const said = new Set(
		(view.piles ?? []).flatMap(({ cards }) => cards.map(({ text }) => text.text))
	);
	const fitting = words.cards.filter(
		({ mood, text }) => view.moods.includes(mood) && !said.has(text)
	);
	const card = fitting[draw(Math.max(fitting.length, 1))];
	const theme = card && view.themes.includes(card.theme) ? card.theme : null;
	const writes =
		card && own.cards.length === 0 && own.left > 0 && happens(8, draw)
			? [{ kind: 'add', id: newId(), mood: card.mood, theme, text: card.text }]
			: [];
	const mine = new Set(own.cards.map(({ id }) => id));
	const supports = (view.piles ?? [])
		.flatMap(({ cards }) => cards)
		.filter(({ id }) => !mine.has(id) && !own.supported.includes(id) && happens(1, draw))
		.map(({ id }) => ({ kind: 'support', id }));
	return [...writes, ...supports];
};
