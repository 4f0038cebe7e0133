import { sumKinds } from '#lib/domain/audience.ts';
import type { FacilitatorView } from '#lib/domain/session/view.ts';

/** How many people in the hall can still answer in the step that is on, and have not yet. */
export function countAnswering({
	step,
	present
}: Pick<FacilitatorView, 'step' | 'present'>): number {
	if (step?.phase !== 'open' || step.promise === null) return 0;
	return Math.max(0, sumKinds(present) - step.answered);
}
