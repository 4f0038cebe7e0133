import type { Choice, Opgave } from '../choice.ts';
import type { Section } from '../draft.ts';
import type { Evening } from '../evening.ts';
import { suggestGoal } from '../goal.ts';
import { findOpgaveFor, goesByTheme, listFiguresOf } from '../belonging.ts';
import { sayInitiative } from '../initiatives.ts';
import { say } from '../saying.ts';
import { writeSection, type Line } from '../writing.ts';
import { sayWhy } from './opgave-why.ts';

/** One section for each opgave: why, who does what, and how to see whether it works. */
export function composeOpgaven(evening: Evening, { opgaven }: Choice): Section[] {
	return opgaven.map((opgave) =>
		writeSection(
			`opgave-${String(opgave.number)}`,
			'opgave',
			say('titles.opgave', opgave.number, opgave.subject, opgave.theme),
			[
				{ id: 'why', heading: say('headings.why'), lines: sayWhy(evening, opgave, opgaven) },
				{ id: 'who', heading: say('headings.who'), lines: sayWho(evening, opgave, opgaven) },
				{ id: 'goal', heading: say('headings.goal'), lines: sayGoal(evening, opgave) }
			]
		)
	);
}

function sayWho(evening: Evening, opgave: Opgave, opgaven: readonly Opgave[]): Line[] {
	const placed = evening.initiatives.map((initiative) => ({
		initiative,
		place: findOpgaveFor(initiative.finding, evening, opgaven)
	}));
	const lines = placed
		.filter(({ place }) => place === opgave)
		.map(({ initiative }) => sayInitiative(evening, initiative));
	const elsewhere = goesByTheme(evening, opgave)
		? placed.filter(({ place }) => place && place.theme === opgave.theme)
		: [];
	const place = elsewhere[0]?.place;
	if (lines.length === 0 && place && opgave.theme !== null) {
		lines.push({
			saying: say('opgave.initiativesElsewhere', opgave.theme, place.number),
			evidence: elsewhere.flatMap(({ initiative }) => initiative.evidence)
		});
	}
	// What is not known has nothing behind it.
	if (lines.length === 0) lines.push({ saying: say('opgave.noInitiative'), evidence: [] });
	return [...lines, { saying: say('opgave.partners', evening.inputs.municipality), evidence: [] }];
}

function sayGoal(evening: Evening, opgave: Opgave): Line[] {
	const goal = goesByTheme(evening, opgave)
		? suggestGoal(evening, opgave.theme)
		: (listFiguresOf(evening, opgave)[0]?.fact ?? null);
	if (!goal) return [{ saying: say('opgave.noGoal'), evidence: [] }];
	const lines: Line[] = [{ saying: say('opgave.goal', goal), evidence: [goal.evidence] }];
	// "Ongeschikt om het effect van een project te meten": a model moves for other reasons too.
	if (goal.indicator.kind === 'model') {
		lines.push({ saying: say('opgave.estimateGoal'), evidence: [goal.evidence] });
	}
	return lines;
}
