/** The clock on the console: a help for the facilitator, it never closes a step by itself. */
import { accepted, refuse, type Verdict } from '../refusal.ts';
import type { Command } from './command.ts';
import type { SessionState } from './session.ts';

type TimerCommand = Extract<Command, { kind: 'set-timer' | 'pause-timer' | 'resume-timer' }>;

/** Sets, pauses or resumes the timer. `at` is the time of the command (ISO 8601); minutes may be a fraction, 0 takes the timer away. */
export function applyTimer(state: SessionState, command: TimerCommand, at: string): Verdict {
	const now = Date.parse(at);
	if (command.kind === 'set-timer') {
		state.timer =
			command.minutes === 0
				? null
				: { endsAt: later(now, command.minutes * 60_000), remaining: null };
		return accepted;
	}
	if (command.kind === 'pause-timer') {
		if (!state.timer?.endsAt) return refuse('not-possible-now');
		state.timer = { endsAt: null, remaining: Math.max(0, Date.parse(state.timer.endsAt) - now) };
		return accepted;
	}
	if (state.timer?.remaining === null || !state.timer) return refuse('not-possible-now');
	state.timer = { endsAt: later(now, state.timer.remaining), remaining: null };
	return accepted;
}

function later(now: number, milliseconds: number): string {
	return new Date(now + milliseconds).toISOString();
}
