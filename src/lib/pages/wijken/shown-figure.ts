/** A figure as it travels to the browser. This runs on the server: the browser gets the outcome and not the schemas. */
import { pick } from '#lib/texts/pick.ts';
import type { Comparison } from '#lib/domain/wijkkompas/comparison.ts';
import type { Figure } from '#lib/domain/wijkkompas/figure.ts';
import {
	countsPeople,
	shareOfPeople,
	type PeopleShare
} from '#lib/domain/wijkkompas/say-figure.ts';
import {
	belongsInKompas,
	type Indicator,
	type IndicatorText
} from '#lib/domain/wijkkompas/indicator.ts';
import type { Measurement } from '#lib/domain/wijkkompas/measurement.ts';
import { kompasThemeIds, themeIds, type ThemeId } from '#lib/domain/wijkkompas/theme.ts';
import type { Language } from '#lib/texts/language.ts';

/** In one language, with the two measurements that are compared. */
export type ShownFigure = Omit<Indicator, 'texts'> & {
	words: IndicatorText;
	comparison: Comparison;
	/** The last figure as a share of people; null where people are not what is counted. */
	people: PeopleShare | null;
};

/** Figures of one theme, in their fixed order. */
export interface FigureGroup<Id extends ThemeId = ThemeId> {
	theme: Id;
	figures: ShownFigure[];
}

export function showFigure({ indicator, comparison }: Figure, language: Language): ShownFigure {
	const { texts, ...rest } = indicator;
	const people = countPeople(indicator, comparison.latest);
	return { ...rest, words: pick(texts, language), comparison, people };
}

/** "6 van de 10": only where the indicator counts people. */
export function countPeople(
	{ unit, texts }: Pick<Indicator, 'unit' | 'texts'>,
	measurement: Measurement | null
): PeopleShare | null {
	if (!countsPeople({ unit, people: texts.nl.people }) || measurement?.value == null) return null;
	return shareOfPeople(measurement.value);
}

/** The figures of the kompas: all nine themes, also the empty ones; judged, in the base set or the wijk's own. */
export function groupRing(figures: readonly Figure[], language: Language) {
	return kompasThemeIds.map((theme) => ({
		theme,
		figures: figures
			.filter((figure) => figure.indicator.theme === theme && isInRing(figure))
			.map((figure) => showFigure(figure, language))
	}));
}

/** All other figures, by theme. */
export function groupOthers(figures: readonly Figure[], language: Language): FigureGroup[] {
	return themeIds
		.map((theme) => ({
			theme,
			figures: figures
				.filter((figure) => figure.indicator.theme === theme && !isInRing(figure))
				.map((figure) => showFigure(figure, language))
		}))
		.filter((group) => group.figures.length > 0);
}

function isInRing({ indicator }: Figure): boolean {
	return (
		belongsInKompas(indicator) &&
		indicator.theme !== 'population' &&
		indicator.polarity !== 'neutral'
	);
}
