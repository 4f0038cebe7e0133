import type { ComparisonStatus } from '../../wijkkompas/comparison.ts';
import type { Section } from '../draft.ts';
import type { Evening, EveningFigure } from '../evening.ts';
import type { FigureFact } from '../figure-fact.ts';
import { countsInhabitants } from '../inhabitants.ts';
import { nameOf } from '../recognition.ts';
import { sayFact } from '../say-figure.ts';
import { say, type Saying } from '../saying.ts';
import { writeOnly, writeSection, type Line } from '../writing.ts';

/** The state of the wijk, from frozen figures alone. */
export function composeState({ figures, inputs }: Evening): Section {
	const title = say('titles.state');
	if (figures.every(({ fact }) => fact === null)) {
		return writeOnly('state', title, {
			saying: say('state.noFigures'),
			evidence: [{ kind: 'kompas' }]
		});
	}
	const sayAll = (
		status: ComparisonStatus,
		word: (fact: FigureFact) => Saying,
		isSaid: (fact: FigureFact) => boolean = () => true
	) =>
		figures.flatMap(({ fact }): Line[] =>
			fact?.status === status && isSaid(fact)
				? [{ saying: word(fact), evidence: [fact.evidence] }]
				: []
		);
	// A density says little to who lives there; it stands on the page of the wijk.
	const sayable = ({ indicator }: FigureFact) => indicator.unit !== 'per-square-kilometre';
	const neutral = (fact: FigureFact) =>
		countsInhabitants(fact.indicator.id, inputs)
			? say('state.inhabitants', fact)
			: say('state.neutral', fact);
	return writeSection('state', 'state', title, [
		{ id: 'people', heading: say('headings.people'), lines: sayAll('neutral', neutral, sayable) },
		{ id: 'better', heading: say('headings.better'), lines: sayAll('better', sayFact) },
		{ id: 'worse', heading: say('headings.worse'), lines: sayAll('worse', sayFact) },
		{
			id: 'same',
			heading: say('headings.same'),
			lines: sayAll('same', sayFact)
		},
		{
			id: 'unknown',
			heading: say('headings.unknown'),
			lines: [...sayAll('unknown', sayFact), ...sayAbsence(figures)]
		},
		{
			id: 'method',
			heading: say('headings.method'),
			lines: [sayFrozen(figures, inputs.frozenOn), ...sayEstimates(figures), ...sayBorders(figures)]
		}
	]);
}

/** A day on which everything was fixed sounds new: the years say how old the figures are. */
function sayFrozen(figures: readonly EveningFigure[], day: string): Line {
	const years = figures.flatMap(({ fact }) => (fact ? [fact.latest.year] : []));
	return {
		saying: say('state.frozen', day, {
			oldest: Math.min(...years),
			newest: Math.max(...years)
		}),
		evidence: [{ kind: 'kompas' }]
	};
}

function sayAbsence(figures: readonly EveningFigure[]): Line[] {
	const without = figures.filter(({ fact }) => fact === null);
	const suppressed = without.filter(({ figure }) => figure.comparison.status === 'suppressed');
	const absent = without.filter(({ figure }) => figure.comparison.status !== 'suppressed');
	const lines: Line[] = suppressed.map(({ figure, evidence }) => ({
		saying: say('state.suppressed', nameOf(figure.indicator)),
		evidence: [evidence]
	}));
	if (absent.length > 0) {
		lines.push({
			saying: say(
				'state.absent',
				absent.map(({ figure }) => nameOf(figure.indicator))
			),
			evidence: absent.map(({ evidence }) => evidence)
		});
	}
	return lines;
}

function sayEstimates(figures: readonly EveningFigure[]): Line[] {
	const evidence = figures.flatMap(({ fact }) =>
		fact?.latest.status === 'estimate' ? [fact.evidence] : []
	);
	return evidence.length > 0 ? [{ saying: say('state.estimates'), evidence }] : [];
}

/** A figure from before a change of borders is about another piece of the city, also where it is compared with its like. */
function sayBorders(figures: readonly EveningFigure[]): Line[] {
	const borders = figures[0]?.figure.breaks ?? [];
	return borders.flatMap((border) => {
		const evidence = figures.flatMap(({ fact }) => {
			const measured = fact ? [fact.latest, ...(fact.previous ? [fact.previous] : [])] : [];
			const isOlder = measured.some(
				({ boundaryYear, year }) => (boundaryYear ?? year) < border.year
			);
			return fact && isOlder ? [fact.evidence] : [];
		});
		return evidence.length > 0 ? [{ saying: say('state.border', border), evidence }] : [];
	});
}
