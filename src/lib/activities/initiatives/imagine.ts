import { caresFor, happens, type Imagine } from '../imagine.ts';
import type { Own, PhoneScreen } from './screens.ts';

/** More than this is too much for one evening. */
const enough = 6;

/** Few start something, some help, more support. Who works here starts less and helps more. */
export const imagine: Imagine<PhoneScreen, Own> = (view, own, imagination) => {
	const { kind, draw, newId, words, buurten } = imagination;
	const livesHere = kind === 'resident';
	const taken = new Set(view.initiatives.map(({ title }) => title.text));
	const free = words.initiatives.filter(({ title }) => !taken.has(title));
	const idea = free[draw(Math.max(free.length, 1))];
	const mayPropose = view.initiatives.length < enough && own.proposed.length === 0;
	const proposes =
		idea && mayPropose && happens(livesHere ? 2 : 1, draw)
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
		.filter(({ id }) => !mine.has(id) && !own.roles[id])
		.filter(({ theme }) => happens(caresFor(kind, theme) ? 3 : 2, draw))
		.map(({ id }) => ({ kind: happens(livesHere ? 2 : 5, draw) ? 'help' : 'support', id }));
	return [...proposes, ...joins];
};
