/** The two state machines of an evening. `docs/states/` draws them; a test holds the drawing against these tables. */
import type { StepPhase } from '../activity.ts';
import type { SessionPhase } from './session.ts';

export interface Transition<Phase> {
	from: Phase;
	command: string;
	to: Phase;
}

export const sessionTransitions = [
	{ from: 'draft', command: 'plan', to: 'planned' },
	{ from: 'planned', command: 'withdraw', to: 'draft' },
	{ from: 'planned', command: 'open-doors', to: 'open' },
	{ from: 'open', command: 'close-doors', to: 'planned' },
	{ from: 'open', command: 'start', to: 'running' },
	{ from: 'open', command: 'close-session', to: 'closed' },
	{ from: 'running', command: 'close-session', to: 'closed' },
	{ from: 'closed', command: 'report', to: 'reported' }
] as const satisfies Transition<SessionPhase>[];

export const stepTransitions = [
	{ from: 'ready', command: 'open-step', to: 'open' },
	{ from: 'open', command: 'close-step', to: 'closed' },
	{ from: 'closed', command: 'open-step', to: 'open' },
	{ from: 'closed', command: 'settle-step', to: 'final' },
	{ from: 'closed', command: 'show-result', to: 'shown' },
	{ from: 'final', command: 'show-result', to: 'shown' },
	{ from: 'shown', command: 'hide-result', to: 'final' }
] as const satisfies Transition<StepPhase>[];

/** Where a command leads from here; null when it is not possible now. */
export function follow<Phase>(
	transitions: readonly Transition<Phase>[],
	from: Phase,
	command: string
): Phase | null {
	return transitions.find((t) => t.from === from && t.command === command)?.to ?? null;
}
