/** What a commit settles beside its lines: keys of secret steps, and the outcomes of steps that were closed. */
import { randomBytes } from 'node:crypto';
import type { FindActivity } from '../../domain/activity.ts';
import type { SessionState } from '../../domain/session/session.ts';
import type { Commit } from '../db/log.ts';

/** A key for every secret step that was just opened. */
export function newKeys(
	state: SessionState,
	keys: ReadonlyMap<string, Buffer>,
	findActivity: FindActivity
): { stepId: string; key: Buffer }[] {
	return state.agenda
		.filter((step) => state.steps[step.id]?.phase === 'open' && !keys.has(step.id))
		.filter((step) => findActivity(step.activity)?.secret)
		.map((step) => ({ stepId: step.id, key: randomBytes(32) }));
}

/** Steps that cannot be opened again: their result was shown, or the evening is over. */
export function spentKeys(state: SessionState, keys: ReadonlyMap<string, Buffer>): string[] {
	const over = state.phase === 'closed' || state.phase === 'reported';
	return [...keys.keys()].filter((stepId) => over || state.steps[stepId]?.wasShown);
}

/** The outcome of every step that stands closed, with its findings for the wijkopgave. */
export function collectOutcomes(
	state: SessionState,
	findActivity: FindActivity
): Commit['outcomes'] {
	return state.agenda.flatMap((step) => {
		const status = state.steps[step.id];
		const activity = findActivity(step.activity);
		if (!activity || !status || status.state === null) return [];
		if (status.phase !== 'closed' && status.phase !== 'shown') return [];
		const result = activity.rules.outcome(status.state, step.settings);
		const findings = activity.rules.findings(result, step.settings);
		return [{ stepId: step.id, activity: step.activity, seq: state.seq, result, findings }];
	});
}
