import { describe, expect, it } from 'vitest';
import { composeDraft } from '#lib/domain/report/compose.ts';
import { noteEvidence } from '#lib/domain/report/evidence-note.ts';
import type { DraftInputs } from '#lib/domain/report/inputs.ts';
import { readDraft } from '#lib/domain/report/read-draft.ts';
import { describeVote, emptyEvening, people } from '#lib/domain/report/worlds.ts';
import type { Finding, TallyFinding } from '#lib/domain/finding/finding.ts';
import { texts as plan } from '#lib/texts/nl/plan.ts';
import { texts as report } from '#lib/texts/nl/report.ts';
import { sayEvidenceNotes } from './say-evidence-notes.ts';

/** The sentences of a section as they stand on paper. */
function print(id: string, findings: Finding[], differs: Partial<DraftInputs> = {}): string[] {
	const step = {
		stepId: 'stap',
		activity: 'x',
		title: 'Plein',
		rung: null,
		answered: 23,
		findings
	};
	const inputs = { ...emptyEvening([]), present: people(30), steps: [step], ...differs };
	const section = readDraft(composeDraft(inputs), report.sentences).sections.find(
		(found) => found.id === id
	);
	return (section?.paragraphs ?? []).flatMap(({ sentences }) =>
		sentences.map(({ text, evidence, toldRound }) => {
			const notes = noteEvidence(evidence, toldRound, inputs);
			const note = sayEvidenceNotes(notes, plan.evidenceNote, (code) => code);
			return note ? `${text} [${note}]` : text;
		})
	);
}

const option = (id: string, votes: number) => ({
	...{ id, label: id, theme: null, group: null, votes, rank: 1, split: null }
});

const shift = {
	...{ people: 20, stayed: null, moved: null, direction: null, moves: [] },
	before: [
		{ id: 'bomen', votes: 9 },
		{ id: 'banken', votes: 12 }
	]
};

const ask = (differs: Partial<TallyFinding>) =>
	describeVote([option('bomen', 14), option('banken', 8)], {
		...{ isAboutPriorities: false, base: { present: 30, entitled: 30, cast: 22, valid: 22 } },
		...differs
	});

describe('the evidence that is printed behind a sentence', () => {
	it('is of the round that the sentence tells', () => {
		const twice = ask({
			round: 'second',
			shift: { is: 'shown', value: { ...shift, castBefore: 21 } }
		});
		expect(print('voices', [twice])).toEqual(
			expect.arrayContaining([
				'Bij de stap ‘Plein’ kozen na het gesprek 14 van de 22 mensen ‘bomen’ en 8 mensen ‘banken’. [14 en 8 van de 22 mensen na het gesprek, stap ‘Plein’]',
				'Bij de stap ‘Plein’ kozen voor het gesprek 12 van de 21 mensen ‘banken’ en 9 mensen ‘bomen’. [9 en 12 van de 21 mensen voor het gesprek, stap ‘Plein’]'
			])
		);
		expect(print('voices', [ask({ round: 'first-only' })])).toContain(
			'Bij de stap ‘Plein’ kozen voor het gesprek 14 van de 22 mensen ‘bomen’ en 8 mensen ‘banken’. [14 en 8 van de 22 mensen voor het gesprek, stap ‘Plein’]'
		);
	});

	it('is left out where nobody knows how many answered in that round', () => {
		const old = ask({ shift: { is: 'shown', value: shift } });
		expect(print('voices', [old])).toEqual(
			expect.arrayContaining([
				'Bij de stap ‘Plein’ kozen 14 van de 22 mensen ‘bomen’ en 8 mensen ‘banken’. [14 en 8 van de 22 mensen, stap ‘Plein’]',
				'Voor het gesprek was dat: ‘bomen’ (9) en ‘banken’ (12).'
			])
		);
	});
});
