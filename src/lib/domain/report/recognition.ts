/** How people look at the figures: counted by group, and only where the group is large enough to show. */
import { areEnough, ifShown, type Disclosed } from '../disclosure/disclosed.ts';
import type { FigureAnswerFinding, RecognitionCount } from '../finding/finding.ts';
import { wilsonInterval } from '../statistics/interval.ts';
import type { Evening, Placed } from './evening.ts';
import type { EvidenceRef, Group } from './evidence.ts';
import type { IndicatorName } from './sentences.ts';
import { differenceInterval, type Share } from './share-difference.ts';

/**
 * Those who recognise it, wholly or partly, among those who had an opinion; null when too few had one. That share is told to nobody by
 * itself: it decides whether a difference is named.
 */
export function shareOfRecognition(answers: Disclosed<RecognitionCount>): Share | null {
	const count = ifShown(answers);
	if (!count) return null;
	const whole = count.yes + count.partly + count.no;
	return areEnough(whole) ? { part: count.yes + count.partly, whole } : null;
}

/**
 * Whether most people do not recognise a figure, and not by chance: the 95% Wilson interval of the share that does lies wholly
 * under one half.
 */
export function isUnrecognised({ part, whole }: Share): boolean {
	const interval = wilsonInterval(part, whole);
	return interval !== null && interval.high < 0.5;
}

/** Whether two groups look at a figure differently, and not by chance: the 95% interval of the difference leaves out zero. */
export function differ(one: Share, other: Share): boolean {
	const interval = differenceInterval(one, other);
	return interval !== null && (interval.low > 0 || interval.high < 0);
}

export function referToAnswers(
	{ stepId, finding }: Placed<FigureAnswerFinding>,
	group: Group
): EvidenceRef {
	return { kind: 'recognition', stepId, indicator: finding.indicator, group };
}

/** The name of an indicator; its code when it is not among the frozen figures. */
export function nameIndicator({ inputs }: Evening, id: string): IndicatorName {
	const found = inputs.figures.find(({ indicator }) => indicator.id === id);
	return found ? nameOf(found.indicator) : { texts: { nl: { name: id } } };
}

/** No more of an indicator than its names. */
export function nameOf({ texts }: IndicatorName): IndicatorName {
	const { nl, ...others } = texts;
	return {
		texts: {
			...Object.fromEntries(
				Object.entries(others).map(([language, { name }]) => [language, { name }])
			),
			nl: { name: nl.name }
		}
	};
}
