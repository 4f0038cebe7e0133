import type { ComparisonStatus } from './comparison.ts';
import type { Figure } from './figure.ts';
import { belongsInKompas } from './indicator.ts';
import { hasFigure } from './measurement.ts';
import type { ThemeId } from './theme.ts';

/** How many figures of a theme go which way: "1 gaat beter, 2 gaan slechter, 1 blijft gelijk". */
export interface ThemeSummary {
	readonly theme: ThemeId;
	readonly better: number;
	readonly same: number;
	readonly worse: number;
	readonly unknown: number;
	readonly suppressed: number;
	/** The part (0..1) of the counting indicators that have a figure; null when none counts. */
	readonly coverage: number | null;
	/** Whether enough figures are there to say anything about the theme as a whole. */
	readonly basis: 'enough' | 'too-few-figures';
}

/** "Aggregeren alleen bij ≥60% van de indicatoren gevuld; anders 'te weinig gegevens'." */
const enoughCoverage = 0.6;

/** Counts the figures of one theme. Neutral figures, and those shown on demand, do not count. */
export function summariseTheme(theme: ThemeId, figures: readonly Figure[]): ThemeSummary {
	const counting = figures.filter((figure) => figure.indicator.theme === theme && counts(figure));
	const count = (status: ComparisonStatus) =>
		counting.filter(({ comparison }) => comparison.status === status).length;
	const covered = coverage(counting);
	return {
		theme,
		better: count('better'),
		same: count('same'),
		worse: count('worse'),
		unknown: count('unknown'),
		suppressed: count('suppressed'),
		coverage: covered,
		basis: covered !== null && covered >= enoughCoverage ? 'enough' : 'too-few-figures'
	};
}

/** The part (0..1) of the counting figures whose last measurement holds a figure. */
export function coverage(figures: readonly Figure[]): number | null {
	const counting = figures.filter(counts);
	if (counting.length === 0) return null;
	const present = counting.filter(
		({ comparison: { latest } }) => latest !== null && hasFigure(latest)
	);
	return present.length / counting.length;
}

function counts({ indicator }: Figure): boolean {
	return indicator.polarity !== 'neutral' && belongsInKompas(indicator);
}
