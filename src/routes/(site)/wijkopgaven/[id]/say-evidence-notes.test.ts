import { describe, expect, it } from 'vitest';
import { composeDraft } from '#lib/domain/report/compose.ts';
import { noteEvidence } from '#lib/domain/report/evidence-note.ts';
import type { DraftInputs } from '#lib/domain/report/inputs.ts';
import { readDraft } from '#lib/domain/report/read-draft.ts';
import {
	describeAnswers,
	describeVote,
	emptyEvening,
	figuresOfEverySort,
	people
} from '#lib/domain/report/worlds.ts';
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

	it('tells every answer about a figure, so that it agrees with all that is said of them', () => {
		const residents = { yes: 2, partly: 3, no: 15, unknown: 4 };
		const professionals = { yes: 5, partly: 1, no: 0, unknown: 0 };
		const about = (indicator: string) => describeAnswers(indicator, residents, professionals);
		const said = '24 bewoners: 2 ‘herken ik’, 3 ‘deels’, 15 ‘herken ik niet’ en 4 ‘weet ik niet’';
		const [figure, groups, rule] = print('differences', [about('eenzaam')]);
		expect(figure).toBe(
			`Het cijfer ‘eenzaam’ past niet bij wat bewoners merken: 15 van de 20 bewoners met een mening herkennen het niet. [${said}]`
		);
		expect(groups).toContain(`[${said}; 6 professionals: 5 ‘herken ik’ en 1 ‘deels’]`);
		expect(rule).toContain(`[${said}; 6 professionals`);
		const more = print('differences', [about('eenzaam'), about('regie')]);
		expect(more.at(-1)).toMatch(/ \[antwoorden over 2 cijfers\]$/);
	});

	it('says what the people of a step did', () => {
		expect(print('voices', [ask({ options: { is: 'too-few' } })])).toContain(
			'Te weinig mensen gaven antwoord. Daarom tonen wij de antwoorden niet. [23 van de 30 mensen gaven antwoord, stap ‘Plein’]'
		);
	});

	it('counts only figures that there are', () => {
		const measured = print('state', [], { figures: figuresOfEverySort });
		expect(measured.find((line) => line.includes('vastgelegd'))).toMatch(/ \[alle 7 cijfers\]$/);
		const figures = figuresOfEverySort.filter(({ indicator }) => indicator.id === 'jeugd');
		for (const none of [[], figures]) {
			expect(print('state', [], { figures: none })).toEqual([
				'Voor deze wijk zijn er nog geen cijfers.'
			]);
		}
	});
});
