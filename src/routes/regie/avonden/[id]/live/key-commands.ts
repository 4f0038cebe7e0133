/** What a key does on the console, and where it does nothing. */
import type { Command } from '#lib/domain/session/command.ts';
import type { FacilitatorView } from '#lib/domain/session/view.ts';
import { neighbour } from '#lib/live/neighbour.ts';
import { mainDeed } from './deeds.ts';

/** In here a key has a meaning already: one types, chooses or scrolls with it. Where the console itself put the focus (-1) it has none. */
export const ownKeys =
	'input, textarea, select, a, summary, [contenteditable], [role="application"], [tabindex]:not([tabindex="-1"])';

/**
 * Where a browser itself puts the focus on what scrolls, that has no tabindex: keys move it. Where nothing has the focus, they are those of
 * a presenter in the hand.
 */
export const isScroller = (target: Pick<HTMLElement, 'tagName' | 'hasAttribute'>) =>
	target.tagName !== 'BODY' && target.tagName !== 'BUTTON' && !target.hasAttribute('tabindex');

/** Somebody was put there by what they did. With nothing focused, or the middle of the page, space scrolls as on every page. */
export const places = 'button, h1, h2, h3, h4';

/** A presenter in the hand sends the keys of a page. */
const steps: Record<string, 1 | -1> = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 };

/** Where words run from right to left, the next step lies to the left. */
const turned: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

export function commandFor(
	key: string,
	view: FacilitatorView,
	isPlaced: boolean,
	dir = 'ltr'
): Command | null {
	if (key === ' ') return isPlaced ? mainDeed(view) : null;
	const distance = steps[dir === 'rtl' ? (turned[key] ?? key) : key];
	const step = distance ? neighbour(view, distance) : null;
	return step && { kind: 'go-to', stepId: step.id };
}
