import type { Figure } from '../../domain/wijkkompas/figure.ts';
import { tenths } from '../../domain/wijkkompas/tenths.ts';
import { findBreakBetween } from '../../domain/wijkkompas/boundary-break.ts';
import { belongsInKompas, type Indicator } from '../../domain/wijkkompas/indicator.ts';
import { hasFigure, type Measurement } from '../../domain/wijkkompas/measurement.ts';
import type { AskedIndicator, FigurePoint } from './schema.ts';

const mostChosen = 3;

/**
 * The figures to ask about: those that were chosen and are still there, in that order, and no other in their place. Nothing chosen: at most three shares of people in the kompas
 * that changed most clearly, what got worse before what got better. Nothing changed: what has a figure at all.
 */
export function chooseFigures(figures: readonly Figure[], ids: readonly string[]): Figure[] {
	if (ids.length > 0) {
		return [...new Set(ids)].flatMap(
			(id) => figures.find(({ indicator }) => indicator.id === id) ?? []
		);
	}

	const candidates = figures.filter(
		({ indicator, comparison }) =>
			belongsInKompas(indicator) &&
			countsPeople(indicator) &&
			comparison.latest !== null &&
			hasFigure(comparison.latest)
	);
	const changed = (status: 'worse' | 'better') =>
		candidates
			.filter(({ comparison }) => comparison.status === status)
			.toSorted((one, other) => sizeOfChange(other) - sizeOfChange(one));
	const clearest = [...changed('worse'), ...changed('better')];
	return (clearest.length > 0 ? clearest : candidates).slice(0, mostChosen);
}

/** An indicator as it is asked about. Measurements from before the border moved stay out. */
export function askIndicator({ indicator, wijk, comparison, breaks }: Figure): AskedIndicator {
	const { id, theme, texts, unit, decimals, source, kind } = indicator;
	const { latest, previous, status, reason } = comparison;
	const series = wijk.filter((one) => latest && findBreakBetween(one, latest, breaks) === null);
	const point = pointOf(indicator, latest);
	return {
		id,
		theme,
		texts,
		unit,
		decimals,
		source,
		origin: kind,
		figure: {
			series: series.map(({ year, value, status }) => ({ year, value, status })),
			status,
			reason,
			latest: point,
			previous: point === null || reason === 'boundary-break' ? null : pointOf(indicator, previous)
		}
	};
}

/** Whether one can guess it: "hoeveel van de 10". */
export function canBeGuessed({ unit, texts, figure }: AskedIndicator): boolean {
	return countsPeople({ unit, texts }) && figure.latest !== null;
}

function countsPeople({ unit, texts }: Pick<Indicator, 'unit' | 'texts'>): boolean {
	return unit === 'percent' && texts.nl.people !== null;
}

function pointOf(indicator: Indicator, measurement: Measurement | null): FigurePoint | null {
	if (measurement === null || !hasFigure(measurement)) return null;
	const { year, value } = measurement;
	return { year, value, tenths: countsPeople(indicator) ? tenths(value) : null };
}

function sizeOfChange({ comparison: { latest, previous } }: Figure): number {
	return Math.abs((latest?.value ?? 0) - (previous?.value ?? 0));
}
