import type { Choice } from '../choice.ts';
import type { Section } from '../draft.ts';
import { countWithheld, listUncomputed, type Evening } from '../evening.ts';
import { findOpgaveFor } from '../belonging.ts';
import { sayInitiative } from '../initiatives.ts';
import { say } from '../saying.ts';
import { writeSection, type Line } from '../writing.ts';

/** Initiatives that stand under no opgave: also these stay in the draft, as activities of their own. */
export function composeInitiatives(evening: Evening, { opgaven }: Choice): Section {
	const others = evening.initiatives.filter(
		({ finding }) => !findOpgaveFor(finding, evening, opgaven)
	);
	const lines =
		others.length > 0
			? others.map((initiative) => sayInitiative(evening, initiative))
			: [sayNone(evening)];
	return writeSection('initiatives', 'initiatives', say('titles.initiatives'), [
		{ id: 'list', heading: null, lines }
	]);
}

function sayNone(evening: Evening): Line {
	const mayBeMore = countWithheld(evening) > 0 || listUncomputed(evening).length > 0;
	const placed = evening.initiatives.flatMap(({ evidence }) => evidence);
	return placed.length > 0
		? { saying: say('initiatives.allPlaced', placed.length), evidence: placed }
		: {
				saying: say(mayBeMore ? 'initiatives.noneShown' : 'initiatives.none'),
				evidence: [{ kind: 'attendance' }]
			};
}
