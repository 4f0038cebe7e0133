/**
 * What people chose, as far as everybody may know it. Four things that must never be taken for one another: it is shown, too few people
 * answered to show it, nobody answered at all, or people answered and what opens their answers is lost, so that nobody can count them.
 * Support that was given in sight ("ook ik", "ik help mee") is no such answer.
 */
import { smallestGroup } from './smallest-group.ts';

export type Disclosed<T> =
	{ is: 'shown'; value: T } | { is: 'too-few' } | { is: 'none' } | { is: 'lost' };

/** What `people` people chose. The value is only made where it may be shown. */
export function disclose<T>(people: number, value: () => T): Disclosed<T> {
	if (people === 0) return { is: 'none' };
	return areEnough(people) ? { is: 'shown', value: value() } : { is: 'too-few' };
}

/** What was counted of the ballots of `people` people. Null: nothing was, because they are too few or, where that is said, lost. */
export function discloseCount<T>(people: number, counted: T | null, isLost = false): Disclosed<T> {
	if (people === 0) return { is: 'none' };
	if (isLost) return { is: 'lost' };
	return counted === null || !areEnough(people)
		? { is: 'too-few' }
		: { is: 'shown', value: counted };
}

/** Whether so many people may stand apart: of fewer, everybody could be guessed. */
export function areEnough(people: number): boolean {
	return people >= smallestGroup;
}

/** Whether there is somebody, and not enough to stand apart. */
export function isFew(people: number): boolean {
	return people > 0 && !areEnough(people);
}

/** Null where it is not shown, for whatever reason: only for code that says nothing about the reason. */
export function ifShown<T>(disclosed: Disclosed<T>): T | null {
	return disclosed.is === 'shown' ? disclosed.value : null;
}

/** Whether each of these groups is empty or large enough, so that each may stand apart. */
export function mayStandApart(counts: readonly number[]): boolean {
	return !counts.some(isFew);
}
