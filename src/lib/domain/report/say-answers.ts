/** What one group answered about one figure, with the figure: "herkent dit" says nothing without. */
import type { FigureAnswerFinding } from '../finding/finding.ts';
import type { Evening, Placed } from './evening.ts';
import type { Group } from './evidence.ts';
import type { FigureFact } from './figure-fact.ts';
import { nameIndicator, referToAnswers } from './recognition.ts';
import { say } from './saying.ts';
import type { Line } from './writing.ts';

export function sayAnswers(
	evening: Evening,
	recognition: Placed<FigureAnswerFinding>,
	group: Group
): Line {
	const { indicator } = recognition.finding;
	const known = evening.figures.find(({ figure }) => figure.indicator.id === indicator);
	return sayAnswersBelow(evening, recognition, group, known?.fact ?? null);
}

/** The same right below the figure. `fact`: to be said here. */
export function sayAnswersBelow(
	evening: Evening,
	recognition: Placed<FigureAnswerFinding>,
	group: Group,
	...fact: [FigureFact | null] | []
): Line {
	const name = nameIndicator(evening, recognition.finding.indicator);
	const answers = recognition.finding[group];
	const evidence = [referToAnswers(recognition, group)];
	switch (answers.is) {
		case 'shown':
			return { saying: say('voices.recognition', name, group, answers.value, ...fact), evidence };
		case 'too-few':
			return { saying: say('voices.tooFew', name, group), evidence };
		case 'none':
			return { saying: say('voices.nobody', name, group), evidence };
		case 'lost':
			return { saying: say('voices.lost', name, group), evidence };
	}
}
