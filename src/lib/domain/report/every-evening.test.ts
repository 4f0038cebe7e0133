import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts as english } from '#lib/texts/en/report.ts';
import { texts as dutch } from '#lib/texts/nl/report.ts';
import { rungs } from '../rung.ts';
import { composeDraft } from './compose.ts';
import { draftSchema, type Draft } from './draft.ts';
import type { EvidenceRef } from './evidence.ts';
import type { Finding } from '../finding/finding.ts';
import { draftInputsSchema, type DraftInputs } from './inputs.ts';
import { whereItEndedUp } from './trace.ts';
import {
	describeCard,
	describeInitiative,
	emptyEvening,
	eveningWithoutVote,
	figuresOfEverySort,
	fullEvening,
	people
} from './worlds.ts';

/** So few that equal numbers are common. */
const hardlyAny = fc.integer({ min: 0, max: 1 });
const few = fc.integer({ min: 0, max: 30 });
const count = fc.record({ resident: few, entrepreneur: few, professional: few });
const answers = fc.record({ yes: few, partly: few, no: few, unknown: few });
const theme = fc.constantFrom(null, 'health', 'safety', 'youth', 'community');
const clusterIds = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'];

const title = fc.constantFrom({ textId: 'licht' }, { textId: 'afval' });
const cluster = fc
	.record({ id: fc.constantFrom(...clusterIds), title, theme })
	.map((fields): Finding => ({ kind: 'cluster', cardIds: [], ...fields }));
const card = fc
	.record({
		id: fc.uuid(),
		mood: fc.constantFrom('good', 'better', 'wish'),
		theme,
		clusterId: fc.constantFrom(null, ...clusterIds),
		supporters: fc.record({ resident: hardlyAny, entrepreneur: hardlyAny, professional: few })
	})
	.map(({ id, ...fields }): Finding => describeCard(id, fields));
const initiative = fc
	.record({
		id: fc.uuid(),
		theme,
		buurt: fc.constantFrom(null, 'BU01411501', 'elsewhere'),
		leaders: hardlyAny,
		hands: hardlyAny,
		supporters: fc.constant(people(1))
	})
	.map(({ id, ...fields }): Finding => describeInitiative(id, fields));
const recognition = fc
	.record({
		indicator: fc.constantFrom('gez_eenzaam', 'rondkomen', 'regie', 'geluid', 'gone'),
		residents: answers,
		professionals: answers
	})
	.map((fields): Finding => ({ kind: 'recognition', remarks: [], ...fields }));
const option = fc.record({
	id: fc.constantFrom('health', 'youth', 'line-1', ...clusterIds),
	label: fc.oneof(fc.constantFrom('', 'Licht'), title),
	votes: few,
	rank: fc.constant(1),
	theme,
	clusterId: fc.constantFrom(null, ...clusterIds)
});
const vote = fc
	.record({
		method: fc.constantFrom('approval' as const, 'dots' as const),
		limit: fc.constant(3),
		rung: fc.constantFrom(...rungs),
		voters: count,
		options: fc.uniqueArray(option, { selector: ({ id }) => id, maxLength: 9 })
	})
	.map((fields): Finding => ({ kind: 'priority', ...fields }));

const evening = fc
	.record({
		findings: fc.uniqueArray(fc.oneof(cluster, card, card, initiative, recognition, vote), {
			selector: (finding) => ('id' in finding ? `${finding.kind}${finding.id}` : finding),
			maxLength: 40
		}),
		present: count,
		figures: fc.constantFrom([], figuresOfEverySort)
	})
	.map(({ findings, present, figures }): DraftInputs => ({
		...emptyEvening(figures),
		present,
		steps: [
			{ stepId: 'een', activity: 'x', title: 'Een', rung: 'advise', answered: 3, findings },
			{ stepId: 'twee', activity: 'x', title: 'Twee', rung: null, answered: null, findings: [] }
		]
	}));

const worlds = {
	'an empty evening': emptyEvening([]),
	'an evening without a vote': eveningWithoutVote(figuresOfEverySort),
	'a full evening': fullEvening(figuresOfEverySort)
};

const sentencesOf = ({ sections }: Draft) =>
	sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
const findingsOf = ({ steps }: DraftInputs) => steps.flatMap(({ findings }) => findings);

/** Whether a reference points at something that was frozen. */
function isThere(ref: EvidenceRef, inputs: DraftInputs): boolean {
	if (ref.kind === 'kompas' || ref.kind === 'attendance') return true;
	if (ref.kind === 'figure') {
		const figure = inputs.figures.find(({ indicator }) => indicator.id === ref.indicator);
		const years = figure?.wijk.filter(({ value }) => value !== null).map(({ year }) => year);
		return ref.area === inputs.wijk.code && ref.years.every((year) => years?.includes(year));
	}
	const findings = inputs.steps.find(({ stepId }) => stepId === ref.stepId)?.findings;
	if (!findings || ref.kind === 'step') return findings !== undefined;
	return findings.some((finding) => {
		if (finding.kind === 'priority') {
			return ref.kind === 'vote' && finding.options.some(({ id }) => id === ref.optionId);
		}
		if (finding.kind === 'recognition') {
			return ref.kind === 'recognition' && finding.indicator === ref.indicator;
		}
		return (
			finding.id === (ref.kind === 'card' ? ref.cardId : 'initiativeId' in ref && ref.initiativeId)
		);
	});
}

function checkDraft(inputs: DraftInputs): void {
	const draft = composeDraft(inputs, dutch.sentences);
	const sentences = sentencesOf(draft);
	// The schema asks for at least one piece of evidence for every sentence and paragraph.
	expect(draftSchema.parse(draft)).toEqual(draft);
	expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
	for (const { text, evidence } of sentences) {
		expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}|\.\.|[^.?]$/);
		for (const ref of evidence) expect(isThere(ref, inputs), JSON.stringify(ref)).toBe(true);
	}
	for (const { paragraphs } of draft.sections) expect(paragraphs).not.toEqual([]);
}

describe('the draft of every evening', () => {
	it.each(Object.entries(worlds))('has its evidence behind every sentence: %s', (_, inputs) => {
		checkDraft(inputs);
	});

	it('has its evidence behind every sentence, whatever was said and voted', () => {
		fc.assert(fc.property(evening, checkDraft));
	});

	it('is the same word for word when it is made again from what was stored', () => {
		fc.assert(
			fc.property(evening, (inputs) => {
				const stored = draftInputsSchema.parse(JSON.parse(JSON.stringify(inputs)));
				expect(composeDraft(stored, dutch.sentences)).toEqual(
					composeDraft(inputs, dutch.sentences)
				);
			})
		);
	});

	it('does not depend on the order in which cards and initiatives came in', () => {
		const shuffled = evening.chain((inputs) =>
			fc
				.shuffledSubarray(findingsOf(inputs), { minLength: findingsOf(inputs).length })
				.map((findings) => {
					const isLoose = ({ kind }: Finding) => kind === 'card' || kind === 'initiative';
					const fixed = findingsOf(inputs).filter((finding) => !isLoose(finding));
					const steps = inputs.steps.map((step, index) =>
						index === 0 ? { ...step, findings: [...findings.filter(isLoose), ...fixed] } : step
					);
					return [inputs, { ...inputs, steps }] as const;
				})
		);
		fc.assert(
			fc.property(shuffled, ([inputs, other]) => {
				expect(composeDraft(other, dutch.sentences)).toEqual(composeDraft(inputs, dutch.sentences));
			})
		);
	});

	it('has the same sentences and the same evidence in English', () => {
		fc.assert(
			fc.property(evening, (inputs) => {
				const strip = (draft: Draft) =>
					sentencesOf(draft).map(({ id, evidence }) => ({ id, evidence }));
				expect(strip(composeDraft(inputs, english.sentences))).toEqual(
					strip(composeDraft(inputs, dutch.sentences))
				);
			})
		);
	});

	it('knows of every card and every initiative where it ended up, or why not', () => {
		fc.assert(
			fc.property(evening, (inputs) => {
				const draft = composeDraft(inputs, dutch.sentences);
				for (const finding of findingsOf(inputs)) {
					if (finding.kind !== 'card' && finding.kind !== 'initiative') continue;
					const { kind, id } = finding;
					const { places, reason } = whereItEndedUp(draft, inputs, { kind, id });
					expect(places.length).toBeGreaterThan(0);
					const settled = places.some(({ sectionId }) =>
						/^(opgave-\d|initiatives)$/.test(sectionId)
					);
					expect(settled).toBe(reason === null);
					if (kind === 'initiative') expect(reason).toBeNull();
				}
			})
		);
	});
});
