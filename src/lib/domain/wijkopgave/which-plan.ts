/** Which of the wijkopgaven of a wijk somebody means. */
import type { Plan } from './plan.ts';

interface Dated {
	plan: Pick<Plan, 'period'>;
}

/**
 * `from`: the first year of the one that is asked by its years. Otherwise the one that this year is in; before it begins the one that begins
 * next, and after it the last one. Null: there is none.
 */
export function choosePlan<P extends Dated>(
	plans: readonly P[],
	year: number,
	from?: number
): P | null {
	const inTime = orderPlans(plans);
	if (from !== undefined) return inTime.find(({ plan }) => plan.period.from === from) ?? null;
	// No two of one wijk are about the same year: the first that is not over is running, or begins next.
	return inTime.find(({ plan }) => plan.period.to >= year) ?? inTime.at(-1) ?? null;
}

/** The earliest first. */
export const orderPlans = <P extends Dated>(plans: readonly P[]): P[] =>
	plans.toSorted((one, other) => one.plan.period.from - other.plan.period.from);
