/** Pictograms of the answers; each stands beside its word. */
import Check from '@lucide/svelte/icons/check';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import Contrast from '@lucide/svelte/icons/contrast';
import X from '@lucide/svelte/icons/x';
import type { RecognitionAnswer } from '../../domain/finding/finding.ts';
import type { IconComponent } from '../../ui/icon.ts';

export const answerIcons: Record<RecognitionAnswer, IconComponent> = {
	yes: Check,
	partly: Contrast,
	no: X,
	unknown: CircleQuestionMark
};
