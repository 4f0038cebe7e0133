import type { ParticipantView } from '#lib/domain/session/view.ts';
import type { Texts } from '#lib/texts/nl/site.ts';

type Step = Pick<
	NonNullable<ParticipantView['step']>,
	'phase' | 'promise' | 'view' | 'asked' | 'asksAgain' | 'activity'
>;

/** Where a step stands, in a sentence: it is heard when it changes, and stands in the title of the page. Empty where nothing is asked. */
export function sayStep(step: Step | null, texts: Texts['phone']): string {
	if (!step || step.activity === 'message') return '';
	if (step.phase === 'ready') return texts.stepSoon;
	if (step.phase === 'open') return texts.open;
	if (step.phase === 'closed' && step.asksAgain) return texts.closedBetween;
	if (step.phase !== 'shown') return texts.closed;
	return step.view === null ? texts.resultLater : texts.shown;
}
