/** What today's version still reads of a log of before version 2: how far the evening came, and who were there. Nothing is counted. */
import type { OldLogEntry } from './log-entry.ts';
import type { OpeningPayload, SessionPhase, SessionState } from './session.ts';

const phaseAfter: Partial<Record<OldLogEntry['kind'], SessionPhase>> = {
	'open-doors': 'open',
	start: 'running',
	'close-session': 'closed',
	report: 'reported'
};

export function followOld(
	state: SessionState,
	{ seq, kind, actorKind, payload }: OldLogEntry
): void {
	state.seq = seq;
	state.phase = phaseAfter[kind] ?? state.phase;
	if (kind === 'open-doors') {
		const { situation, practice } = payload as OpeningPayload;
		state.situation = situation;
		state.practice = practice;
	}
	if (kind === 'join' && actorKind !== 'facilitator') state.present[actorKind] += 1;
}
