import type { ThemeId } from '../../domain/wijkkompas/theme.ts';
import { caresFor, happens, pickEarly, type Imagine } from '../imagine.ts';
import { isUnreadable } from './names.ts';
import type { Option, Own, View } from './schema.ts';

/** Chooses as many as allowed, or one fewer. What they care for comes first, then what stands first in the list. */
export const imagine: Imagine<View, Own> = (view, own, { kind, draw }) => {
	const isToChoose = own.choices.is === 'none' || own.choices.is === 'withdrawn';
	if (!isToChoose || !happens(9, draw)) return [];
	const cares = ({ theme }: Option) => caresFor(kind, theme as ThemeId | null);
	const readable = view.options.filter((option) => !isUnreadable(option));
	if (readable.length === 0) return [];
	const liked = [...readable.filter(cares), ...readable.filter((one) => !cares(one))];
	const choices: Record<string, number> = {};
	const most = view.method === 'approval' ? 1 : view.perOption;
	const wanted = Math.max(1, view.limit - draw(2));
	for (let given = 0; given < wanted; given += 1) {
		const open = liked.filter(({ id }) => (choices[id] ?? 0) < most);
		const option = happens(2, draw) ? open[0] : pickEarly(open, draw);
		if (option) choices[option.id] = (choices[option.id] ?? 0) + 1;
	}
	return [{ kind: 'vote', choices }];
};
