import type { StepView } from '#lib/domain/session/view.ts';

/** What a phone is asked now: another name in every step, and in every round of one. */
export function nameQuestion(step: Pick<StepView, 'id' | 'asked'> | null): string {
	return step ? `${step.id} ${step.asked ?? ''}`.trim() : '';
}
