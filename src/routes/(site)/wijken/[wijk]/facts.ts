/** Sentences about all figures of a page together: who counted, and in what. */
import type { MeasuredFigure } from '#lib/domain/wijkkompas/measurement.ts';
import { nameUnit, writeValue, type Speech } from '#lib/pages/wijken/figure-words.ts';
import type { ShownFigure } from '#lib/pages/wijken/shown-figure.ts';
import type { ShownSource } from '#lib/pages/wijken/shown-source.ts';

/** The neutral figures for the top of the page, and who counted them when. */
export function describeKeyFigures(
	figures: readonly ShownFigure[],
	/** What each is called there, by the id of its indicator. */
	names: Record<string, string>,
	sources: readonly ShownSource[],
	speech: Speech
): { items: { figure: string; name: string }[]; sources: string } {
	const known = listMeasured(figures.filter(({ theme, base }) => theme === 'population' && base));
	const years = [...new Set(known.map(({ latest }) => latest.year))].toSorted();
	const origins = new Set(known.map(({ latest }) => nameSource(latest.source, sources)));
	return {
		items: known.map(({ figure, latest }) => {
			const name = names[figure.id];
			// The name says the unit, unless the municipality has no name for it.
			return name
				? { figure: writeValue(latest.value, { ...figure, unit: 'count' }, speech), name }
				: { figure: writeValue(latest.value, figure, speech), name: figure.words.name };
		}),
		sources:
			known.length > 0
				? speech.kompas.keyFiguresSource([...origins].join(', '), years.join(', '))
				: ''
	};
}

/** Per source in what it measures and how firm that is: "RIVM, CBS: percentage van de volwassenen, schatting." */
export function describeUnits(
	figures: readonly ShownFigure[],
	sources: readonly ShownSource[],
	speech: Speech
): string[] {
	const { kompas } = speech;
	const lines = listMeasured(figures).map(({ figure, latest }) =>
		kompas.table.about(
			nameSource(latest.source, sources),
			nameUnit(figure, speech),
			kompas.measurementStatus[latest.status]
		)
	);
	return [...new Set(lines)];
}

function listMeasured(figures: readonly ShownFigure[]) {
	return figures.flatMap((figure): { figure: ShownFigure; latest: MeasuredFigure }[] => {
		const { latest } = figure.comparison;
		if (!latest || latest.value === null) return [];
		return [{ figure, latest: { ...latest, value: latest.value } }];
	});
}

function nameSource(code: string, sources: readonly ShownSource[]): string {
	return sources.find((source) => source.code === code)?.short ?? code;
}
