import { describe, expect, it } from 'vitest';
import type { TallyFinding } from '../finding/finding.ts';
import type { StepAccount } from '../session/account.ts';
import { composeDraft } from './compose.ts';
import type { Group } from './evidence.ts';
import { showEvidence } from './show-evidence.ts';
import {
	describeAnswers,
	describeCluster,
	describeVote,
	emptyEvening,
	eveningWithoutVote,
	figuresOfEverySort,
	fullEvening
} from './worlds.ts';

describe('behind a sentence', () => {
	it.each([
		['a full evening', fullEvening(figuresOfEverySort)],
		['an evening without a vote', eveningWithoutVote(figuresOfEverySort)],
		['an empty evening', emptyEvening(figuresOfEverySort)]
	])('stands something to look at, every time: %s', (_, inputs) => {
		const { sections } = composeDraft(inputs);
		const refs = sections.flatMap(({ paragraphs }) =>
			paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ evidence }) => evidence))
		);
		expect(refs.length).toBeGreaterThan(0);
		for (const ref of refs) expect([ref, showEvidence(ref, inputs)]).not.toContain(null);
	});

	it('a group of which nobody answered is not one of which too few did', () => {
		const nobody = { yes: 0, partly: 0, no: 0, unknown: 0 };
		const findings = [describeAnswers('eenzaam', { ...nobody, yes: 3 }, nobody)];
		const step = { stepId: 'stap', activity: 'x', title: 'X', rung: null, answered: 3, findings };
		const inputs = { ...emptyEvening(figuresOfEverySort), steps: [step] };
		const countOf = (group: Group) =>
			showEvidence({ kind: 'recognition', stepId: 'stap', indicator: 'eenzaam', group }, inputs);
		expect(countOf('residents')).toMatchObject({ count: { is: 'too-few' }, margin: null });
		expect(countOf('professionals')).toMatchObject({ count: { is: 'none' }, margin: null });
	});

	it('the margin of a few answers is told in those people, and not in percents', () => {
		const answers = { yes: 4, partly: 1, no: 0, unknown: 0 };
		const findings = [describeAnswers('eenzaam', answers, answers)];
		const step = { stepId: 'stap', activity: 'x', title: 'X', rung: null, answered: 10, findings };
		const inputs = { ...emptyEvening(figuresOfEverySort), steps: [step] };
		expect(
			showEvidence(
				{ kind: 'recognition', stepId: 'stap', indicator: 'eenzaam', group: 'residents' },
				inputs
			)
		).toMatchObject({ margin: { low: 1, high: 5, whole: 5 } });
	});

	it('of remarks are the remarks, and not how people voted', () => {
		const answers = { yes: 4, partly: 1, no: 0, unknown: 0 };
		const findings = [describeAnswers('eenzaam', answers, answers, ['Dat klopt', 'Ik niet'])];
		const step = { stepId: 'stap', activity: 'x', title: 'X', rung: null, answered: 10, findings };
		const inputs = { ...emptyEvening(figuresOfEverySort), steps: [step] };
		const remarks = composeDraft(inputs)
			.sections.flatMap(({ paragraphs }) => paragraphs)
			.find(({ id }) => id === 'voices.remarks');
		const shown = remarks?.sentences[0]?.evidence.map((ref) => showEvidence(ref, inputs));
		expect(shown).toMatchObject([
			{ kind: 'remark', text: { textId: expect.any(String) } },
			{ kind: 'remark', text: { textId: expect.any(String) } }
		]);
	});

	it('of a vote that too few took part in, is that vote and no other question', () => {
		const asked = (stepId: string, differs: Partial<TallyFinding>): StepAccount => ({
			...{ stepId, activity: 'x', title: 'X', rung: null, answered: 4 },
			findings: [describeVote([], { options: { is: 'too-few' }, ...differs })]
		});
		const steps = [asked('stemming', {}), asked('schaal', { isAboutPriorities: false })];
		const cards = describeCluster('licht', 'Licht', 'safety', [2, 1]);
		const { sections } = composeDraft({
			...emptyEvening(figuresOfEverySort),
			steps: [...steps, { ...asked('kaartjes', {}), findings: cards }]
		});
		const choice = sections.find(({ id }) => id === 'choice')?.paragraphs[0]?.sentences;
		expect(
			choice?.find(({ wording }) => 'say' in wording && wording.say === 'choice.tooFew')
		).toMatchObject({
			evidence: [{ kind: 'step', stepId: 'stemming' }]
		});
	});

	it('of an option names the question, the round, and what it was before', () => {
		const option = (id: string, votes: number) => ({
			...{ id, label: id, theme: null, group: null, votes, rank: 1, split: null }
		});
		const value = {
			...{ people: 20, stayed: null, moved: null, direction: null, moves: [], castBefore: 21 },
			before: [{ id: 'plein', votes: 9 }]
		};
		const finding = describeVote([option('plein', 14)], {
			...{ question: 'Waar?', isAboutPriorities: false, round: 'second' },
			shift: { is: 'shown', value }
		});
		const step = {
			...{ stepId: 'keuze', activity: 'x', title: 'X', rung: null, answered: 22 },
			findings: [finding]
		};
		const inputs = { ...emptyEvening([]), steps: [step] };
		expect(
			showEvidence({ kind: 'vote', stepId: 'keuze', optionId: 'plein' }, inputs)
		).toMatchObject({
			question: 'Waar?',
			round: 'after',
			votes: 14,
			before: { votes: 9, voters: 21 }
		});
	});

	it('a kind of people that is too small is not shown, nor what would give it away', () => {
		const inputs = {
			...emptyEvening(figuresOfEverySort),
			present: { resident: 20, entrepreneur: 2, professional: 7 }
		};
		expect(showEvidence({ kind: 'attendance' }, inputs)).toEqual({
			kind: 'attendance',
			total: 29,
			byKind: {},
			putAside: null
		});
	});
});
