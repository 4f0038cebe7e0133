/** How one line of the log changes where something stands. Everything that was decided can be undone, and the log keeps both. */
import { accepted, refuse, type Verdict } from '../refusal.ts';
import type { Decision, LoggedModeration } from './action.ts';
import {
	decisionsOn,
	findStanding,
	keepDecisions,
	type Moderation,
	type Written
} from './standing.ts';

/** Finds what was written by its id; null when it was never there, or its writer took it back. */
export type FindWritten = (item: string) => Written | null;

/** Decides on an action and applies it in place once it is accepted. */
export function moderate(
	moderation: Moderation,
	action: LoggedModeration,
	findWritten: FindWritten
): Verdict {
	const written = findWritten(action.item);
	if (!written) return refuse('text-unknown');
	const decisions = decisionsOn(moderation, written);
	const standing = findStanding(decisions, written);
	const decide = (decision: Decision): Verdict => {
		keepDecisions(moderation, written, [...decisions, decision]);
		return accepted;
	};
	switch (action.kind) {
		case 'show':
			return standing === 'shown' ? refuse('already-done') : decide({ kind: 'show' });
		case 'hide': {
			const { kind, reason } = action;
			return standing === 'hidden' ? refuse('already-done') : decide({ kind, reason });
		}
		case 'reword': {
			const { kind, of, text } = action;
			const isOfIt = written.texts.some(({ ref }) => ref.textId === of);
			return isOfIt ? decide({ kind, of, text }) : refuse('text-unknown');
		}
		case 'undo':
			if (action.decisions > decisions.length) return refuse('already-done');
			// Somebody else decided on it meanwhile, and this screen did not show it yet.
			if (action.decisions < decisions.length) return refuse('screen-was-behind');
			keepDecisions(moderation, written, decisions.slice(0, -1));
			return accepted;
	}
}
