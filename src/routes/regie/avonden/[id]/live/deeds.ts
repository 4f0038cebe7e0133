/** What the facilitator can do next, read from what the console shows. */
import { isFinal, type StepPhase } from '#lib/domain/activity.ts';
import type { Command } from '#lib/domain/session/command.ts';
import type { FacilitatorView, StepView } from '#lib/domain/session/view.ts';

/** Opens the step when it is shut, closes it when it is open; null when neither is possible. */
export function mainDeed(view: FacilitatorView): Command | null {
	const { step } = view;
	if (!step || view.phase !== 'running') return null;
	if (step.phase === 'open') return { kind: 'close-step', stepId: step.id };
	if (isFinal(step.phase)) return null;
	return { kind: 'open-step', stepId: step.id };
}

/** Whether there is a result that the hall does not see yet. What is counted in sight is not hidden while it is counted. */
export function isResultHidden(step: Pick<StepView, 'activity' | 'phase' | 'isSecret'>): boolean {
	if (step.activity === 'message') return false;
	if (step.phase === 'open') return step.isSecret;
	return step.phase === 'closed' || step.phase === 'final';
}

/** Whether a step of the programme was held: it may be opened once more, or never again. */
export function isHeld(phase: StepPhase): boolean {
	return phase === 'closed' || isFinal(phase);
}
