/** One's own ballot in words, for the slip that stays on the phone. */
import type { IconComponent } from '../../ui/icon.ts';
import type { Texts } from './names.ts';
import type { Choices, View } from './schema.ts';
import { findThemeIcon } from '../../parts/theme-icons.ts';

interface BallotLine {
	text: string;
	icon?: IconComponent;
}

/** What was chosen, one line per option. */
export function writeBallot(
	view: View,
	choices: Choices,
	names: Record<string, string>,
	texts: Texts
): BallotLine[] {
	return view.options.flatMap(({ id, theme }) => {
		const count = choices[id] ?? 0;
		if (count === 0) return [];
		const name = names[id] ?? '';
		const icon = findThemeIcon(theme);
		const text = view.method === 'dots' ? `${name}: ${texts.dots(count)}` : name;
		return [icon ? { text, icon } : { text }];
	});
}
