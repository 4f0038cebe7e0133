import { hasFigure, type MeasuredFigure } from '#lib/domain/wijkkompas/measurement.ts';
import type { ShownFigure } from '#lib/pages/wijken/shown-figure.ts';

export interface Highlight {
	figure: ShownFigure;
	status: 'better' | 'worse';
	from: MeasuredFigure;
	to: MeasuredFigure;
}

/**
 * The clearest changes, what got worse first. Percentages and deviations are compared by how often the
 * smallest noticeable change fits in: 7,7 points of 2,0 is clearer than 0,026 of 0,010.
 */
export function chooseHighlights(figures: readonly ShownFigure[], atMost = 3): Highlight[] {
	return figures
		.flatMap((figure): (Highlight & { size: number })[] => {
			const { status, latest, previous } = figure.comparison;
			if (status !== 'better' && status !== 'worse') return [];
			if (!latest || !previous || !hasFigure(latest) || !hasFigure(previous)) return [];
			const change = Math.abs(latest.value - previous.value);
			// Where only margins decide, a change is noticeable once; how often is not known.
			const size = figure.noticeableChange === null ? 1 : change / figure.noticeableChange;
			return [{ figure, status, from: previous, to: latest, size }];
		})
		.toSorted((one, other) => other.size - one.size)
		.slice(0, atMost)
		.toSorted((one, other) => Number(other.status === 'worse') - Number(one.status === 'worse'))
		.map(({ figure, status, from, to }) => ({ figure, status, from, to }));
}
