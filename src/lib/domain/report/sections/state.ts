import type { ComparisonStatus } from '../../wijkkompas/comparison.ts';
import type { Section } from '../draft.ts';
import type { Evening, EveningFigure } from '../evening.ts';
import type { FigureFact } from '../figure-fact.ts';
import { countsInhabitants } from '../inhabitants.ts';
import type { DraftSentences } from '../sentences.ts';
import { writeSection, type Line } from '../writing.ts';

type Saying = DraftSentences['state'];

/** The state of the wijk, from frozen figures alone. */
export function composeState(
	{ figures, inputs }: Evening,
	{ titles, headings, state }: DraftSentences
): Section {
	if (figures.every(({ fact }) => fact === null)) {
		const lines = [{ text: state.noFigures, evidence: [{ kind: 'kompas' as const }] }];
		return writeSection('state', 'state', titles.state, [{ id: 'none', heading: null, lines }]);
	}
	const say = (status: ComparisonStatus, word: (fact: FigureFact) => string) =>
		figures.flatMap(({ fact }) =>
			fact?.status === status ? [{ text: word(fact), evidence: [fact.evidence] }] : []
		);
	return writeSection('state', 'state', titles.state, [
		{ id: 'people', heading: headings.people, lines: say('neutral', sayNeutral(state, inputs)) },
		{ id: 'better', heading: headings.better, lines: say('better', state.changed) },
		{ id: 'worse', heading: headings.worse, lines: say('worse', state.changed) },
		{ id: 'same', heading: headings.same, lines: say('same', state.same) },
		{
			id: 'unknown',
			heading: headings.unknown,
			lines: [
				...say('unknown', (fact) => (fact.previous ? state.incomparable(fact) : state.first(fact))),
				...sayAbsence(figures, state)
			]
		},
		{
			id: 'method',
			heading: headings.method,
			lines: [
				{ text: state.frozen(inputs.frozenOn), evidence: [{ kind: 'kompas' }] },
				...sayEstimates(figures, state),
				...sayBorders(figures, state)
			]
		}
	]);
}

function sayNeutral(state: Saying, inputs: Evening['inputs']): (fact: FigureFact) => string {
	return (fact) =>
		countsInhabitants(fact.indicator.id, inputs) ? state.inhabitants(fact) : state.neutral(fact);
}

function sayAbsence(figures: readonly EveningFigure[], state: Saying): Line[] {
	const without = figures.filter(({ fact }) => fact === null);
	const suppressed = without.filter(({ figure }) => figure.comparison.status === 'suppressed');
	const absent = without.filter(({ figure }) => figure.comparison.status !== 'suppressed');
	const lines: Line[] = suppressed.map(({ figure, evidence }) => ({
		text: state.suppressed(figure.indicator),
		evidence: [evidence]
	}));
	if (absent.length > 0) {
		lines.push({
			text: state.absent(absent.map(({ figure }) => figure.indicator)),
			evidence: absent.map(({ evidence }) => evidence)
		});
	}
	return lines;
}

function sayEstimates(figures: readonly EveningFigure[], state: Saying): Line[] {
	const evidence = figures.flatMap(({ fact }) =>
		fact?.latest.status === 'estimate' ? [fact.evidence] : []
	);
	return evidence.length > 0 ? [{ text: state.estimates, evidence }] : [];
}

/** A figure from before a change of borders is about another piece of the city, also where it is compared with its like. */
function sayBorders(figures: readonly EveningFigure[], state: Saying): Line[] {
	const borders = figures[0]?.figure.breaks ?? [];
	return borders.flatMap((border) => {
		const evidence = figures.flatMap(({ fact }) => {
			const measured = fact ? [fact.latest, ...(fact.previous ? [fact.previous] : [])] : [];
			const isOlder = measured.some(
				({ boundaryYear, year }) => (boundaryYear ?? year) < border.year
			);
			return fact && isOlder ? [fact.evidence] : [];
		});
		return evidence.length > 0 ? [{ text: state.border(border), evidence }] : [];
	});
}
