/** What the suggestion reads of a figure. */
import type { Indicator } from '../wijkkompas/indicator.ts';
import type { Described } from './suggest.ts';

export function describeIndicator({
	id,
	theme,
	texts
}: Pick<Indicator, 'id' | 'theme' | 'texts'>): Described {
	const names = Object.values(texts).flatMap((text) => text?.name ?? []);
	return { id, theme, names, texts: [] };
}
