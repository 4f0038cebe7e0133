/** What belongs beside the last figure of a wijk. Runs on the server. */
import { findBreakBetween, type BoundaryBreak } from '#lib/domain/wijkkompas/boundary-break.ts';
import {
	hasFigure,
	type MeasuredFigure,
	type Measurement
} from '#lib/domain/wijkkompas/measurement.ts';

/** Of another area: the same year if it is there, else the last one before. */
export function findBeside(series: readonly Measurement[], year: number): MeasuredFigure | null {
	return series.filter(hasFigure).findLast((measurement) => measurement.year <= year) ?? null;
}

/** The breaks that lie between two figures that follow each other. Old figures may be calculated for new borders. */
export function findBreaks(
	wijk: readonly Measurement[],
	breaks: readonly BoundaryBreak[]
): BoundaryBreak[] {
	const measured = wijk.filter(hasFigure);
	const found = measured.slice(1).flatMap((later, index) => {
		const earlier = measured[index];
		return earlier ? (findBreakBetween(earlier, later, breaks) ?? []) : [];
	});
	return [...new Set(found)];
}
