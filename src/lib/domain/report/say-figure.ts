/** One figure of the kompas in one sentence, whatever there is to say of it. */
import type { EveningFigure } from './evening.ts';
import type { FigureFact } from './figure-fact.ts';
import { nameOf } from './recognition.ts';
import { say, type Saying } from './saying.ts';
import type { Line } from './writing.ts';

/** Of a figure that is judged: not of a neutral one. */
export function sayFact(fact: FigureFact): Saying {
	switch (fact.status) {
		case 'better':
		case 'worse':
			return say('state.changed', fact);
		case 'same':
			return say('state.same', fact);
		default:
			return fact.previous ? say('state.incomparable', fact) : say('state.first', fact);
	}
}

export function sayFigure({ figure, fact, evidence }: EveningFigure): Line {
	if (fact) return { saying: sayFact(fact), evidence: [evidence] };
	const name = nameOf(figure.indicator);
	const isSuppressed = figure.comparison.status === 'suppressed';
	return {
		saying: isSuppressed ? say('state.suppressed', name) : say('state.absent', [name]),
		evidence: [evidence]
	};
}
