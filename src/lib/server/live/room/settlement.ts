/** What a commit settles beside its lines: the keys behind the names in the log, and the outcomes of steps that were closed. */
import { randomBytes } from 'node:crypto';
import type { FindActivity } from '../../../domain/activity.ts';
import type { SessionState } from '../../../domain/session/session.ts';

/** Under this name stands the key for those who came in and those who lead; every step has a key of its own. */
export const wholeEvening = 'evening';

/** The keys that are missing: for the evening before it begins, and for every step that was just opened. */
export function missingKeys(
	state: SessionState,
	keys: ReadonlyMap<string, Buffer>
): { stepId: string; key: Buffer }[] {
	const opened = state.agenda
		.filter((step) => state.steps[step.id]?.phase === 'open')
		.map((step) => step.id);
	return (state.phase === 'planned' ? [wholeEvening] : opened)
		.filter((stepId) => !keys.has(stepId))
		.map((stepId) => ({ stepId, key: randomBytes(32) }));
}

/**
 * Keys that nothing needs any more: all of them when the evening is over, and that of a secret step once its result was shown, for
 * it cannot be opened again. From then on nobody can tell who stands behind a name in the log.
 */
export function spentKeys(
	state: SessionState,
	keys: ReadonlyMap<string, Buffer>,
	findActivity: FindActivity
): string[] {
	const over = state.phase === 'closed' || state.phase === 'reported';
	const isSecret = (stepId: string) => {
		const step = state.agenda.find(({ id }) => id === stepId);
		return step !== undefined && findActivity(step.activity)?.secret === true;
	};
	return [...keys.keys()].filter(
		(stepId) => over || (state.steps[stepId]?.wasShown && isSecret(stepId))
	);
}
