/** What somebody else did to a text while whoever leads was deciding on it. */
import type { ModerationAction } from './action.ts';
import type { QueuedItem } from './queue.ts';
import type { Standing } from './standing.ts';

/** `gone`: nothing is decided on it any more, or its writer took it back: from what waits the two look the same. */
export type Overtaken = Standing | 'reworded' | 'gone';

/** Whether this was done, by whoever did it: the reply to a press may be lost. */
export function isDone(action: ModerationAction, now: QueuedItem | undefined): boolean {
	if (action.kind === 'show') return !now || now.standing === 'shown';
	if (!now || action.kind === 'undo') return false;
	if (action.kind === 'hide') return now.standing === 'hidden' && now.reason === action.reason;
	return now.texts.some(
		({ written, reworded }) => written.textId === action.of && reworded?.text === action.text.trim()
	);
}

/** Null as long as it stands as it stood, or as was pressed here. Not in the queue: nobody decided on it, and everybody can read it. */
export function findOvertaken(
	began: QueuedItem | undefined,
	now: QueuedItem | undefined,
	pressed: readonly ModerationAction[]
): Overtaken | null {
	if (!now) return began ? 'gone' : null;
	if (pressed.some((action) => isDone(action, now))) return null;
	if (now.standing !== (began?.standing ?? 'shown')) return now.standing;
	const readsOtherwise = now.texts.some(
		({ reworded }, place) => reworded?.textId !== began?.texts[place]?.reworded?.textId
	);
	return readsOtherwise ? 'reworded' : null;
}
