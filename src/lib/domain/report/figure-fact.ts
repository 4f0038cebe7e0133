/** A figure of the kompas, ready to be said: with its value, what it is compared with, and its evidence. */
import { findBreakBetween, type BoundaryBreak } from '../wijkkompas/boundary-break.ts';
import type { ComparisonReason, ComparisonStatus } from '../wijkkompas/comparison.ts';
import type { Figure } from '../wijkkompas/figure.ts';
import { tenths } from '../wijkkompas/tenths.ts';
import type { Indicator } from '../wijkkompas/indicator.ts';
import { hasFigure, type MeasuredFigure } from '../wijkkompas/measurement.ts';
import type { EvidenceRef } from './evidence.ts';

export interface FigureFact {
	indicator: Indicator;
	latest: MeasuredFigure;
	previous: MeasuredFigure | null;
	status: ComparisonStatus;
	reason: ComparisonReason | null;
	/** Of every ten people; null when the figure is no percentage. */
	tenths: number | null;
	/** The change of borders that stands between the two. */
	border: BoundaryBreak | null;
	evidence: EvidenceRef;
}

/** Null when there is no figure to say. */
export function stateFact(figure: Figure, area: string): FigureFact | null {
	const { indicator, comparison, breaks } = figure;
	const { latest, status, reason } = comparison;
	if (latest === null || !hasFigure(latest)) return null;
	const previous =
		comparison.previous !== null && hasFigure(comparison.previous) ? comparison.previous : null;
	return {
		indicator,
		latest,
		previous,
		status,
		reason,
		tenths: indicator.unit === 'percent' ? tenths(latest.value) : null,
		border: previous && findBreakBetween(previous, latest, breaks),
		evidence: referTo(figure, area)
	};
}

/** The figure by reference: the years that are said, or none when there is no figure. */
export function referTo({ indicator, comparison }: Figure, area: string): EvidenceRef {
	const said = [comparison.previous, comparison.latest].filter((found) => found !== null);
	return {
		kind: 'figure',
		indicator: indicator.id,
		area,
		years: said.filter(hasFigure).map(({ year }) => year)
	};
}
