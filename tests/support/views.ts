/** What is read from the view of whichever audience a test looks as. */
import type { SessionView } from '#lib/domain/session/view.ts';

/** What a command is based on: only a console can name it. */
export function controlSeqOf(view: SessionView): number {
	return view.audience === 'facilitator' ? view.console.controlSeq : 0;
}

/** How many people answered; of questions beside each other, the first. Null on a phone, which does not know. */
export function answeredIn(view: SessionView): number | null {
	if (view.audience === 'participant' || !view.step) return null;
	return view.step.answeredEach[0] ?? view.step.answered;
}
