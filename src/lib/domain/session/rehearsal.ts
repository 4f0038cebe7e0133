/** What phones and wall will show, before anybody is there: the lines of an evening, folded as the evening itself folds them. */
import { applyEntry, type FoldWorld } from './fold.ts';
import type { LogEntry } from './log-entry.ts';
import { planState, type OpeningPayload } from './session.ts';
import { viewSession, type FacilitatorView } from './view.ts';

/** At what moment of the evening one looks: a step when it has just been opened, and nobody has answered. */
export type Moment = { at: 'doors' } | { at: 'step'; stepId: string } | { at: 'end' };

type Line = Pick<LogEntry, 'kind' | 'stepId' | 'payload'>;

/** `at`: when it all happens (ISO 8601), for no clock runs in a rehearsal. */
export function rehearse(
	opening: OpeningPayload,
	moment: Moment,
	at: string,
	world: FoldWorld
): FacilitatorView {
	const state = planState();
	for (const [index, line] of linesUntil(opening, moment).entries()) {
		const entry = { ...line, seq: state.seq + 1, actionId: String(index), at };
		// A text is open as soon as one goes to it: to open it once more is refused, and nothing is lost by that.
		applyEntry(state, { ...entry, by: { seat: 'console', who: '' } }, world);
	}
	const closing = moment.at === 'end' ? { hash: '', at } : null;
	return viewSession(state, 'facilitator', world.findActivity, { readOnly: false, closing });
}

function linesUntil(opening: OpeningPayload, moment: Moment): Line[] {
	if (moment.at === 'doors') return [];
	const lead = (kind: Line['kind'], payload: unknown = {}, stepId: string | null = null) => ({
		...{ kind, payload, stepId }
	});
	const begun = [lead('open-doors', opening), lead('start')];
	if (moment.at === 'end') return [...begun, lead('close-session')];
	const { stepId } = moment;
	return [...begun, lead('go-to', { stepId }, stepId), lead('open-step', { stepId }, stepId)];
}
