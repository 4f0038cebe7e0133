import { happens, type Imagine } from '../imagine.ts';
import type { Own, PhoneScreen } from './screens.ts';

/** Few start something, some help, more support. */
export const imagine: Imagine<PhoneScreen, Own> = (view, own, { draw, newId, words, buurten }) => {
	const taken = new Set(view.initiatives.map(({ title }) => title.text));
	const free = words.initiatives.filter(({ title }) => !taken.has(title));
	const idea = free[draw(Math.max(free.length, 1))];
	const isFull = view.initiatives.length >= 6;
	const proposes =
		idea && !isFull && own.proposed.length === 0 && happens(2, draw)
			? [
					{
						kind: 'propose',
						id: newId(),
						title: idea.title,
						what: idea.what,
						needed: idea.needed,
						theme: view.themes.includes(idea.theme) ? idea.theme : null,
						buurt: buurten[draw(Math.max(buurten.length, 1))] ?? null,
						point: null,
						role: happens(7, draw) ? 'lead' : 'help'
					}
				]
			: [];
	const mine = new Set(own.proposed.map(({ id }) => id));
	const joins = view.initiatives
		.filter(({ id }) => !mine.has(id) && !own.roles[id] && happens(3, draw))
		.map(({ id }) => ({ kind: happens(3, draw) ? 'help' : 'support', id }));
	return [...proposes, ...joins];
};
