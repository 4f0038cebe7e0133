/** What a facilitator's command does. Commands change phases; answers are the activities' business. */
import { isFinal, type AnyActivity, type FindActivity } from '../activity.ts';
import { fitsBox } from '../ballot/fits-box.ts';
import type { Opened } from '../ballot/ballot.ts';
import { accepted, refuse, type Verdict } from '../refusal.ts';
import type { Command } from './command.ts';
import { listClosed } from './erase-payload.ts';
import type { LogEntry } from './log-entry.ts';
import { findOpening } from './opening.ts';
import { changeProgramme } from './programme.ts';
import { renewLeaning, renewResult } from './results.ts';
import {
	isOver,
	listHeld,
	readyStep,
	type OpeningPayload,
	type SessionState,
	type Step,
	type StepState
} from './session.ts';
import { startOf } from './situation.ts';
import { standingsIn } from './standings.ts';
import { applyTimer } from './timer.ts';
import { follow, sessionTransitions, stepTransitions } from './transitions.ts';
import { putAside, setWave, type PutAsidePayload, type SetWavePayload } from './waves.ts';

type StepCommand = Extract<Command, { stepId: string }>;

/** What the server adds to a command that closes a secret step for good: its ballots, opened and sorted, by step. */
export interface Unsealed {
	opened?: Record<string, Opened>;
}

interface Course {
	state: SessionState;
	at: string;
	opened: Record<string, Opened>;
	findActivity: FindActivity;
}

/** Decides on a command and applies it in place when it is possible now. */
export function applyCommand(
	state: SessionState,
	entry: LogEntry,
	findActivity: FindActivity
): Verdict {
	const command = { ...(entry.payload as object), kind: entry.kind } as Command;
	const { opened = {} } = entry.payload as Unsealed;
	const course: Course = { state, at: entry.at, opened, findActivity };
	switch (command.kind) {
		case 'open-doors':
		case 'close-doors':
		case 'start':
		case 'close-session':
		case 'report':
			return movePhase(course, command.kind, entry.payload);
		case 'set-timer':
		case 'pause-timer':
		case 'resume-timer':
			return applyTimer(state, command, entry.at);
		case 'set-wall':
			state.wall = { blank: command.blank, dark: command.dark };
			return accepted;
		case 'set-newcomers':
		case 'put-aside':
		case 'set-wave':
			return applyCrowd(course, command, entry.payload);
		case 'erase-words':
			// The words are kept outside the log and the state, and erased there. Rules have to know which ones nobody can read.
			for (const textId of listClosed(entry)) state.erased[textId] = true;
			return accepted;
		case 'change-programme':
			return changeProgramme(state, command.change, entry.actionId, findActivity);
		case 'go-to':
			return goTo(course, command.stepId);
		default:
			return moveStep(course, command);
	}
}

/**
 * The steps whose ballots have to be decrypted for this command. The caller does so, and gives the ballots along with the command.
 */
export function listToUnseal(
	state: SessionState,
	command: Pick<LogEntry, 'kind' | 'stepId'>
): string[] {
	const isSealedBox = ({ state: begun, box, phase }: StepState) =>
		begun !== null && box.ballots === null && box.opened === null && !isFinal(phase);
	if (command.kind === 'close-session') {
		return state.agenda
			.map(({ id }) => id)
			.filter((id) => {
				const status = state.steps[id];
				return status !== undefined && isSealedBox(status);
			});
	}
	const status = command.stepId === null ? undefined : state.steps[command.stepId];
	const closes = command.kind === 'settle-step' || command.kind === 'show-result';
	return closes && command.stepId !== null && status && isSealedBox(status) ? [command.stepId] : [];
}

/** Who may come in, and who counts. The server adds to a command who it is about. */
function applyCrowd(
	{ state, findActivity }: Course,
	command: Extract<Command, { kind: 'set-newcomers' | 'put-aside' | 'set-wave' }>,
	payload: unknown
): Verdict {
	if (isOver(state)) return refuse('session-over');
	if (state.phase === 'planned') return refuse('not-possible-now');
	switch (command.kind) {
		case 'set-newcomers':
			state.welcomesNewcomers = command.welcome;
			return accepted;
		case 'put-aside':
			return putAside(state, payload as PutAsidePayload, findActivity);
		case 'set-wave':
			return setWave(state, payload as SetWavePayload, findActivity);
	}
}

function movePhase(
	course: Course,
	kind: 'open-doors' | 'close-doors' | 'start' | 'close-session' | 'report',
	payload: unknown
): Verdict {
	const { state } = course;
	const next = follow(sessionTransitions, state.phase, kind);
	if (!next) return refuse('not-possible-now');
	if (kind === 'close-session') {
		const verdict = closeAll(course);
		if (!verdict.ok) return verdict;
	}
	if (kind === 'open-doors') openDoors(course, payload as OpeningPayload);
	if (kind === 'close-doors') closeDoors(state);
	state.phase = next;
	const [first] = listHeld(state.agenda);
	if (kind === 'start' && first) return goTo(course, first.id);
	return accepted;
}

function openDoors({ state, findActivity }: Course, opening: OpeningPayload): void {
	state.agenda = opening.agenda;
	state.plannedMinutes = listHeld(opening.agenda).reduce((sum, { minutes }) => sum + minutes, 0);
	state.situation = opening.situation;
	state.practice = opening.practice;
	state.seed = opening.seed;
	for (const step of opening.agenda) state.steps[step.id] = readyStep(step, findActivity);
}

/** The programme is free again, and frozen anew at the next opening. Who came in stays: they were let in once, and go on by themselves. */
function closeDoors(state: SessionState): void {
	state.agenda = [];
	state.steps = {};
	state.timer = null;
}

/** At the end every step that was opened is closed for good, also the one that nobody showed. */
function closeAll(course: Course): Verdict {
	const { state, findActivity } = course;
	const begun = state.agenda.flatMap((step) => {
		const status = state.steps[step.id];
		const activity = findActivity(step.activity);
		return status && activity && status.state !== null ? [{ step, status, activity }] : [];
	});
	const isMissing = begun.some(({ step, status }) => !canOpen(course, step, status));
	if (isMissing) return refuse('seal-lost');
	state.timer = null;
	for (const { step, status, activity } of begun) {
		if (!isFinal(status.phase)) moveTo(course, step, status, activity, 'final');
	}
	return accepted;
}

/** Going on closes the step one leaves, as the console says beside the button. */
function goTo(course: Course, stepId: string): Verdict {
	const { state, findActivity } = course;
	if (state.phase !== 'running') return refuse('not-possible-now');
	const step = state.agenda.find((candidate) => candidate.id === stepId);
	const status = state.steps[stepId];
	if (!step || !status) return refuse('step-unknown');
	if (step.skipped) return refuse('not-possible-now');
	if (stepId !== state.currentStepId) {
		closeCurrent(course);
		state.reachedAt = course.at;
	}
	state.currentStepId = stepId;
	state.timer = null;
	const asks = findActivity(step.activity)?.asks(step.settings) ?? true;
	if (!asks && status.phase === 'ready') return moveStep(course, { kind: 'open-step', stepId });
	return accepted;
}

function closeCurrent(course: Course): void {
	const { state, findActivity } = course;
	const step = state.agenda.find(({ id }) => id === state.currentStepId);
	const status = step && state.steps[step.id];
	const activity = step && findActivity(step.activity);
	if (step && activity && status?.phase === 'open')
		moveTo(course, step, status, activity, 'closed');
}

function moveStep(course: Course, command: Exclude<StepCommand, { kind: 'go-to' }>): Verdict {
	const { state, at, findActivity } = course;
	const status = state.steps[command.stepId];
	const step = state.agenda.find((candidate) => candidate.id === command.stepId);
	const activity = step && findActivity(step.activity);
	if (!status || !step || !activity) return refuse('step-unknown');
	if (state.phase !== 'running' || state.currentStepId !== step.id)
		return refuse('not-possible-now');
	if (command.kind === 'show-result' && status.phase === 'open') return refuse('still-open');
	// What was closed for good stays closed: people may have learnt what others chose.
	if (command.kind === 'open-step' && isFinal(status.phase)) return refuse('result-was-shown');
	const next = follow(stepTransitions, status.phase, command.kind);
	if (!next) return refuse('not-possible-now');
	if (isFinal(next) && !canOpen(course, step, status)) return refuse('seal-lost');
	if (status.state === null) {
		status.state = activity.rules.start(step.settings, startOf(state, step.id, findActivity));
		status.openedAt = at;
	}
	moveTo(course, step, status, activity, next);
	return accepted;
}

/** Whether the ballots of a secret step are at hand, and are as many as were put in. */
function canOpen({ opened, findActivity }: Course, step: Step, { box }: StepState): boolean {
	if (box.ballots !== null || box.opened !== null) return true;
	const ballots = opened[step.id];
	return ballots !== undefined && fitsBox(box, ballots, findOpening(step, findActivity));
}

function moveTo(
	{ state, opened, findActivity }: Course,
	step: Step,
	status: StepState,
	activity: AnyActivity,
	phase: StepState['phase']
): void {
	status.phase = phase;
	if (isFinal(phase) && status.box.ballots === null) status.box.opened ??= opened[step.id] ?? {};
	// A result is computed once; opening the step again discards it.
	if (phase === 'open' || (status.result === null && status.pending === null)) {
		renewResult(state, step, status, activity, standingsIn(state, status, findActivity));
		renewLeaning(state, step.id, findActivity);
	}
}
