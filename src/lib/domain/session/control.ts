/** What a facilitator's command does. Commands change phases; answers are the activities' business. */
import type { FindActivity } from '../activity.ts';
import { accepted, refuse, type Verdict } from '../refusal.ts';
import type { Command } from './command.ts';
import type { LogEntry } from './log-entry.ts';
import type { OpeningPayload, SessionState } from './session.ts';
import { situationFor } from './situation.ts';
import { applyTimer } from './timer.ts';
import { follow, sessionTransitions, stepTransitions } from './transitions.ts';

type StepCommand = Extract<Command, { stepId: string }>;

/** Decides on a command and applies it in place when it is possible now. */
export function applyCommand(
	state: SessionState,
	entry: LogEntry,
	findActivity: FindActivity
): Verdict {
	const command = { ...(entry.payload as object), kind: entry.kind } as Command;
	switch (command.kind) {
		case 'open-doors':
		case 'start':
		case 'close-session':
		case 'report':
			return movePhase(state, command.kind, entry, findActivity);
		case 'set-timer':
		case 'pause-timer':
		case 'resume-timer':
			return applyTimer(state, command, entry.at);
		case 'set-wall':
			state.wall = { blank: command.blank, dark: command.dark };
			return accepted;
		case 'erase-words':
			// Words stand outside the log and the state: whoever keeps them takes them out.
			return accepted;
		case 'go-to':
			return goTo(state, command.stepId, entry.at, findActivity);
		default:
			return moveStep(state, command, entry.at, findActivity);
	}
}

function movePhase(
	state: SessionState,
	kind: 'open-doors' | 'start' | 'close-session' | 'report',
	entry: LogEntry,
	findActivity: FindActivity
): Verdict {
	const next = follow(sessionTransitions, state.phase, kind);
	if (!next) return refuse('not-possible-now');
	if (kind === 'open-doors') openDoors(state, entry.payload as OpeningPayload);
	state.phase = next;
	const first = state.agenda[0];
	if (kind === 'start' && first) return goTo(state, first.id, entry.at, findActivity);
	if (kind === 'close-session') {
		closeCurrent(state);
		state.timer = null;
	}
	return accepted;
}

function openDoors(state: SessionState, opening: OpeningPayload): void {
	state.agenda = opening.agenda;
	state.situation = opening.situation;
	state.practice = opening.practice;
	for (const step of opening.agenda) {
		state.steps[step.id] = { phase: 'ready', state: null, openedAt: null, wasShown: false };
	}
}

/** Going on closes the step one leaves, as the console says beside the button. */
function goTo(
	state: SessionState,
	stepId: string,
	at: string,
	findActivity: FindActivity
): Verdict {
	if (state.phase !== 'running') return refuse('not-possible-now');
	const step = state.agenda.find((candidate) => candidate.id === stepId);
	const status = state.steps[stepId];
	if (!step || !status) return refuse('step-unknown');
	if (stepId !== state.currentStepId) closeCurrent(state);
	state.currentStepId = stepId;
	state.timer = null;
	if (findActivity(step.activity)?.opensByItself && status.phase === 'ready') {
		return moveStep(state, { kind: 'open-step', stepId }, at, findActivity);
	}
	return accepted;
}

function closeCurrent(state: SessionState): void {
	const status = state.currentStepId ? state.steps[state.currentStepId] : undefined;
	if (status?.phase === 'open') status.phase = 'closed';
}

function moveStep(
	state: SessionState,
	command: Exclude<StepCommand, { kind: 'go-to' }>,
	at: string,
	findActivity: FindActivity
): Verdict {
	const status = state.steps[command.stepId];
	const step = state.agenda.find((candidate) => candidate.id === command.stepId);
	const activity = step && findActivity(step.activity);
	if (!status || !step || !activity) return refuse('step-unknown');
	if (state.phase !== 'running' || state.currentStepId !== step.id)
		return refuse('not-possible-now');
	if (command.kind === 'show-result' && status.phase === 'open') return refuse('still-open');
	const next = follow(stepTransitions, status.phase, command.kind);
	if (!next) return refuse('not-possible-now');
	// "A closed step may be opened again as long as its result was not shown": people have seen what others chose.
	if (command.kind === 'open-step' && status.wasShown) return refuse('result-was-shown');
	if (status.state === null) {
		status.state = activity.rules.start(step.settings, situationFor(state, step.id, findActivity));
		status.openedAt = at;
	}
	if (next === 'shown') status.wasShown = true;
	status.phase = next;
	return accepted;
}
