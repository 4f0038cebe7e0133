/** What a made-up participant of a practice evening does next. Pure: the dice and the words come from outside. */
import type { ParticipantKind } from '../domain/audience.ts';
import type { Draw } from '../domain/dice.ts';
import type { KompasThemeId, ThemeId } from '../domain/wijkkompas/theme.ts';
import type { PracticeWords } from '../texts/nl/practice-words.ts';

export interface Imagination {
	/** Who somebody is makes a difference to what they do. */
	kind: ParticipantKind;
	draw: Draw;
	newId: () => string;
	words: PracticeWords;
	/** Codes of the buurten of the wijk. */
	buurten: string[];
}

/** The next actions of someone who sees this view and this own part; none when they are done. */
export type Imagine<View, Own> = (view: View, own: Own, imagination: Imagination) => unknown[];

/** True in `n` of the 10 cases. */
export function happens(n: number, draw: Imagination['draw']): boolean {
	return draw(10) < n;
}

/** One of these; the earlier it stands, the likelier. */
export function pickEarly<Item>(items: readonly Item[], draw: Imagination['draw']): Item | null {
	if (items.length === 0) return null;
	return items[Math.min(draw(items.length), draw(items.length))] ?? null;
}

const close: Record<ParticipantKind, readonly KompasThemeId[]> = {
	resident: ['community', 'environment', 'safety'],
	entrepreneur: ['amenities', 'safety', 'environment'],
	professional: ['income', 'health', 'community']
};

/** Whether made-up people of this kind care more than usual about a theme: else every answer would come out alike. */
export function caresFor(kind: ParticipantKind, theme: ThemeId | null): boolean {
	return (close[kind] as readonly (ThemeId | null)[]).includes(theme);
}
