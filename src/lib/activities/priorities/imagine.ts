import { happens, pickEarly, type Imagine } from '../imagine.ts';
import type { Own, View } from './schema.ts';

/** Chooses as many as allowed, or one fewer; what stands first in the list is liked a little better. */
export const imagine: Imagine<View, Own> = (view, own, { draw }) => {
	if (own.choices !== null || view.options.length === 0 || !happens(9, draw)) return [];
	const choices: Record<string, number> = {};
	const most = view.method === 'approval' ? 1 : view.perOption;
	const wanted = Math.max(1, view.limit - draw(2));
	for (let given = 0; given < wanted; given += 1) {
		const open = view.options.filter(({ id }) => (choices[id] ?? 0) < most);
		const option = pickEarly(open, draw);
		if (option) choices[option.id] = (choices[option.id] ?? 0) + 1;
	}
	return [{ kind: 'vote', choices }];
};
