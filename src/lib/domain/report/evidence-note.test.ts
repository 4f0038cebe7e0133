import { describe, expect, it } from 'vitest';
import { noteEvidence } from './evidence-note.ts';
import { describeAnswers, describeCard, describeVote, emptyEvening } from './worlds.ts';

const option = (id: string, votes: number) => ({
	...{ id, label: id, theme: null, group: null, votes, rank: 1, split: null }
});

const inputs = {
	...emptyEvening([]),
	present: { resident: 24, entrepreneur: 0, professional: 6 },
	steps: [
		{
			...{ stepId: 'keuze', activity: 'x', title: 'Keuze', rung: null, answered: 20 },
			findings: [
				describeVote([option('plein', 14), option('park', 8)]),
				describeCard('kaart', { text: { textId: 'geheim' } }),
				describeAnswers(
					'lonely',
					{ yes: 16, partly: 5, no: 0, unknown: 3 },
					{ yes: 1, partly: 1, no: 2, unknown: 0 }
				)
			]
		},
		{
			...{ stepId: 'praten', activity: 'x', title: 'Praten', rung: null, answered: 21 },
			findings: []
		}
	]
};
const vote = (optionId: string) => ({ kind: 'vote' as const, stepId: 'keuze', optionId });
const step = (stepId: string) => ({ kind: 'step' as const, stepId });

describe('the evidence of a sentence on paper', () => {
	it('is how many of how many, in which step, each step once', () => {
		expect(noteEvidence([step('keuze'), vote('plein'), vote('park')], null, inputs)).toEqual([
			{ kind: 'votes', step: 'Keuze', votes: [14, 8], voters: 20, round: null, isDots: false }
		]);
		expect(noteEvidence([step('praten'), { kind: 'attendance' }], null, inputs)).toEqual([
			{ kind: 'answered', step: 'Praten', people: 21, of: 30 },
			{ kind: 'present', people: 30 }
		]);
	});

	it('keeps steps with the same title apart', () => {
		const again = { ...inputs, steps: inputs.steps.map((one) => ({ ...one, title: 'Keuze' })) };
		expect(noteEvidence([vote('plein'), step('praten')], null, again)).toEqual([
			{ kind: 'votes', step: 'Keuze', votes: [14], voters: 20, round: null, isDots: false },
			{ kind: 'answered', step: 'Keuze', people: 21, of: 30 }
		]);
		const twice = [...again.steps, ...again.steps.map((one) => ({ ...one, stepId: 'nog-eens' }))];
		const votes = [vote('plein'), { ...vote('park'), stepId: 'nog-eens' }];
		expect(noteEvidence(votes, null, { ...again, steps: twice })).toMatchObject([
			{ votes: [14] },
			{ votes: [8] }
		]);
	});

	it('is of both rounds where the words do not say of which', () => {
		const twice = describeVote([option('plein', 14), option('park', 8)], {
			round: 'second',
			shift: {
				is: 'shown',
				value: {
					...{ people: 19, stayed: null, moved: null, direction: null, moves: [], castBefore: 21 },
					before: [
						{ id: 'plein', votes: 9 },
						{ id: 'park', votes: 12 }
					]
				}
			}
		});
		const steps = inputs.steps.map((one) => ({ ...one, findings: [twice] }));
		const note = (round: 'after' | null) =>
			noteEvidence([vote('plein'), vote('park')], round, { ...inputs, steps });
		const after = { round: 'after', votes: [14, 8], voters: 20 };
		expect(note(null)).toMatchObject([{ round: 'before', votes: [9, 12], voters: 21 }, after]);
		expect(note('after')).toMatchObject([after]);
	});

	it('tells no answers of a group that is too small, and no words that people wrote', () => {
		const answers = (group: 'residents' | 'professionals') => ({
			...{ kind: 'recognition' as const, stepId: 'keuze', indicator: 'lonely', group }
		});
		const card = { kind: 'card' as const, stepId: 'keuze', cardId: 'kaart' };
		const notes = noteEvidence(
			[answers('residents'), answers('professionals'), card],
			null,
			inputs
		);
		expect(notes).toEqual([
			{ kind: 'recognised', group: 'residents', count: { yes: 16, partly: 5, no: 0, unknown: 3 } },
			{ kind: 'written', what: 'card', number: 1 }
		]);
	});
});
