import type { Choice } from '../choice.ts';
import type { Section } from '../draft.ts';
import type { Evening } from '../evening.ts';
import type { EvidenceRef } from '../evidence.ts';
import { findOpgaveFor, sayInitiative } from '../initiatives.ts';
import type { DraftSentences } from '../sentences.ts';
import { writeSection, type Line } from '../writing.ts';

/** Initiatives that stand under no opgave: also these stay in the draft, as activities of their own. */
export function composeInitiatives(
	evening: Evening,
	{ opgaven }: Choice,
	sentences: DraftSentences
): Section {
	const { titles } = sentences;
	const others = evening.initiatives.filter(({ finding }) => !findOpgaveFor(finding, opgaven));
	const lines =
		others.length > 0
			? others.map((initiative) => sayInitiative(evening, initiative, sentences))
			: [sayNone(evening, sentences)];
	return writeSection('initiatives', 'initiatives', titles.initiatives, [
		{ id: 'list', heading: null, lines }
	]);
}

function sayNone({ initiatives }: Evening, { initiatives: say }: DraftSentences): Line {
	const placed = initiatives.map(({ stepId, finding }): EvidenceRef => ({
		kind: 'initiative',
		stepId,
		initiativeId: finding.id
	}));
	return placed.length > 0
		? { text: say.allPlaced(placed.length), evidence: placed }
		: { text: say.none, evidence: [{ kind: 'attendance' }] };
}
