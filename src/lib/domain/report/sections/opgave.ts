import type { Choice, Opgave } from '../choice.ts';
import type { Section } from '../draft.ts';
import type { Evening } from '../evening.ts';
import { suggestGoal } from '../goal.ts';
import { findOpgaveFor, sayInitiative } from '../initiatives.ts';
import type { DraftSentences } from '../sentences.ts';
import { writeSection, type Line } from '../writing.ts';
import { sayWhy } from './opgave-why.ts';

/** One section for each opgave: why, who does what, and how to see whether it works. */
export function composeOpgaven(
	evening: Evening,
	{ opgaven }: Choice,
	sentences: DraftSentences
): Section[] {
	const { titles, headings } = sentences;
	return opgaven.map((opgave) =>
		writeSection(
			`opgave-${String(opgave.number)}`,
			'opgave',
			titles.opgave(opgave.number, opgave.subject),
			[
				{ id: 'why', heading: headings.why, lines: sayWhy(evening, opgave, opgaven, sentences) },
				{ id: 'who', heading: headings.who, lines: sayWho(evening, opgave, opgaven, sentences) },
				{ id: 'goal', heading: headings.goal, lines: sayGoal(evening, opgave, sentences) }
			],
			opgave.about
		)
	);
}

function sayWho(
	evening: Evening,
	opgave: Opgave,
	opgaven: readonly Opgave[],
	sentences: DraftSentences
): Line[] {
	const { opgave: say } = sentences;
	const placed = evening.initiatives.map((initiative) => ({
		initiative,
		place: findOpgaveFor(initiative.finding, opgaven)
	}));
	const lines = placed
		.filter(({ place }) => place === opgave)
		.map(({ initiative }) => sayInitiative(evening, initiative, sentences));
	const elsewhere = placed.filter(({ place }) => place && place.theme === opgave.theme);
	const place = elsewhere[0]?.place;
	if (lines.length === 0 && place && opgave.theme !== null) {
		lines.push({
			text: say.initiativesElsewhere(opgave.theme, place.number),
			evidence: elsewhere.flatMap(
				({ initiative }) => sayInitiative(evening, initiative, sentences).evidence
			)
		});
	}
	if (lines.length === 0) lines.push({ text: say.noInitiative, evidence: opgave.evidence });
	return [...lines, { text: say.partners(evening.inputs.municipality), evidence: opgave.evidence }];
}

function sayGoal(evening: Evening, opgave: Opgave, { opgave: say }: DraftSentences): Line[] {
	const goal = suggestGoal(evening, opgave.theme);
	if (!goal) return [{ text: say.noGoal, evidence: opgave.evidence }];
	const lines: Line[] = [{ text: say.goal(goal), evidence: [goal.evidence] }];
	// "Ongeschikt om het effect van een project te meten": a model moves for other reasons too.
	if (goal.indicator.kind === 'model') {
		lines.push({ text: say.estimateGoal, evidence: [goal.evidence] });
	}
	return lines;
}
