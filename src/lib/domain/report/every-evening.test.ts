import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts as english } from '#lib/texts/en/report.ts';
import { texts as dutch } from '#lib/texts/nl/report.ts';
import { attachTexts } from '../free-text.ts';
import { rungs } from '../rung.ts';
import { composeDraft } from './compose.ts';
import { draftSchema, type Draft } from './draft.ts';
import type { Disclosed } from '../disclosure/disclosed.ts';
import { moods, tallyMethods, type Finding, type TallyShift } from '../finding/finding.ts';
import type { Link, Links } from '../links/links.ts';
import { draftInputsSchema, type DraftInputs } from './inputs.ts';
import { readDraft } from './read-draft.ts';
import { showEvidence } from './show-evidence.ts';
import { whereItEndedUp } from './trace.ts';
import {
	describeAnswers,
	describeCard,
	describeInitiative,
	describeVote,
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
const group = fc.record({ id: fc.constantFrom(...clusterIds), title, theme, people: few });
const card = fc
	.record({
		id: fc.uuid(),
		mood: fc.constantFrom(...moods),
		theme,
		group: fc.option(group),
		people: fc.integer({ min: 1, max: 30 })
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
	.map(({ indicator, residents, professionals }) =>
		describeAnswers(indicator, residents, professionals, ['Dat klopt'])
	);
const groups = fc.option(fc.record({ residents: few, professionals: few }));
const option = fc.record({
	id: fc.constantFrom('health', 'youth', 'line-1', ...clusterIds),
	label: fc.oneof(fc.constantFrom(null, 'Licht'), title),
	// No more than there are voters.
	votes: fc.integer({ min: 0, max: 20 }),
	rank: fc.constant(1),
	theme,
	group: fc.constantFrom(null, ...clusterIds),
	split: groups
});
const options = fc.uniqueArray(option, { selector: ({ id }) => id, minLength: 1, maxLength: 9 });
const shift = fc
	.record({
		moves: fc.option(fc.record({ stayed: few, moved: few })),
		from: fc.constantFrom(null, 'line-1'),
		before: fc.constant<TallyShift['before']>([{ id: 'line-1', votes: 6 }])
	})
	.map(({ moves, from, before }): TallyShift => ({
		...{ before, stayed: moves?.stayed ?? null, moved: moves?.moved ?? null },
		...{ people: moves ? moves.stayed + moves.moved : 12, direction: null },
		moves: moves ? [{ from, to: 'youth', people: 5 }] : []
	}));
/** Shown, too few, or none at all. */
function disclosed<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Disclosed<T>> {
	return fc.oneof(
		value.map((shown): Disclosed<T> => ({ is: 'shown', value: shown })),
		fc.constantFrom<Disclosed<T>>({ is: 'too-few' }, { is: 'none' }, { is: 'lost' })
	);
}
const vote = fc
	.record({
		isAboutPriorities: fc.boolean(),
		method: fc.constantFrom(...tallyMethods),
		rung: fc.constantFrom(...rungs),
		voters: groups.map((both) => both ?? { residents: null, professionals: null }),
		hasEntrepreneurs: fc.boolean(),
		isUnanimous: fc.boolean(),
		options: disclosed(options),
		shift: fc.option(disclosed(shift))
	})
	.map((fields): Finding => describeVote([], { question: 'Wat vindt u?', ...fields }));

const topicIds = ['line-1', ...clusterIds];
const indicatorIds = ['gez_eenzaam', 'geluid', 'weinig', 'jeugd', 'gone'];
const linkTo = (ids: string[]) =>
	fc.record({
		to: fc.constantFrom(null, ...ids),
		by: fc.constantFrom<Link['by'][]>('person', 'words')
	});
/** Of topics and figures that are there and that are not; undefined: an evening from before links were kept. */
const figureLinks = fc.option(fc.dictionary(fc.constantFrom(...topicIds), linkTo(indicatorIds)), {
	nil: undefined
});

const evening = fc
	.record({
		findings: fc.uniqueArray(fc.oneof(card, card, card, initiative, recognition, vote), {
			selector: (finding) => ('id' in finding ? `${finding.kind}${finding.id}` : finding),
			maxLength: 40
		}),
		present: count,
		figures: fc.constantFrom([], figuresOfEverySort),
		isUncomputed: fc.boolean(),
		figureLinks,
		initiativeLinks: fc.array(linkTo(topicIds), { minLength: 40, maxLength: 40 })
	})
	.map(({ findings, present, figures, isUncomputed, ...links }): DraftInputs => ({
		...emptyEvening(figures),
		present,
		links: links.figureLinks && {
			figures: links.figureLinks,
			initiatives: linkInitiatives(findings, links.initiativeLinks)
		},
		steps: [
			{ stepId: 'een', activity: 'x', title: 'Een', rung: 'advise', answered: 3, findings },
			{
				...{ stepId: 'twee', activity: 'x', title: 'Twee', rung: null, answered: null },
				...{ findings: [], isUncomputed }
			}
		]
	}));

/** Every other initiative has one. */
function linkInitiatives(
	findings: readonly Finding[],
	links: readonly Link[]
): Links['initiatives'] {
	return Object.fromEntries(
		findings.flatMap((finding, index) => {
			const link = links[index];
			return finding.kind === 'proposal' && link && index % 2 === 0 ? [[finding.id, link]] : [];
		})
	);
}

const worlds = {
	'an empty evening': emptyEvening([]),
	'an evening without a vote': eveningWithoutVote(figuresOfEverySort),
	'a full evening': fullEvening(figuresOfEverySort)
};

const sentencesOf = ({ sections }: Draft) =>
	sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
const findingsOf = ({ steps }: DraftInputs) => steps.flatMap(({ findings }) => findings);

/** What says that something is not known has nothing behind it. */
const withoutEvidence = ['opgave.noInitiative', 'opgave.partners', 'opgave.noGoal'];

function checkDraft(inputs: DraftInputs): void {
	const draft = composeDraft(inputs);
	const sentences = sentencesOf(draft);
	expect(draftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
	expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
	for (const { wording, evidence } of sentences) {
		if (!('say' in wording)) throw new Error('A draft that writes itself has no words yet');
		expect(evidence.length === 0, wording.say).toBe(withoutEvidence.includes(wording.say));
		for (const ref of evidence) {
			expect(showEvidence(ref, inputs), JSON.stringify(ref)).not.toBeNull();
		}
	}
	for (const { sentences: catalogue } of [dutch, english]) {
		const words = readDraft(
			attachTexts(draft, (textId) => textId),
			catalogue
		).sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences));
		for (const { text } of words) {
			expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}|\.\.|[^.?]$/);
		}
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

	it('is the same when it is made again from what was stored', () => {
		fc.assert(
			fc.property(evening, (inputs) => {
				const stored = draftInputsSchema.parse(JSON.parse(JSON.stringify(inputs)));
				expect(composeDraft(stored)).toEqual(composeDraft(inputs));
			})
		);
	});

	it('does not depend on the order in which cards and initiatives came in', () => {
		const shuffled = evening.chain((inputs) =>
			fc
				.shuffledSubarray(findingsOf(inputs), { minLength: findingsOf(inputs).length })
				.map((findings) => {
					const isLoose = ({ kind }: Finding) => kind === 'said' || kind === 'proposal';
					const fixed = findingsOf(inputs).filter((finding) => !isLoose(finding));
					const steps = inputs.steps.map((step, index) =>
						index === 0 ? { ...step, findings: [...findings.filter(isLoose), ...fixed] } : step
					);
					return [inputs, { ...inputs, steps }] as const;
				})
		);
		fc.assert(
			fc.property(shuffled, ([inputs, other]) => {
				expect(composeDraft(other)).toEqual(composeDraft(inputs));
			})
		);
	});

	it('knows of every card and every initiative where it ended up, or why not', () => {
		fc.assert(
			fc.property(evening, (inputs) => {
				const draft = composeDraft(inputs);
				for (const finding of findingsOf(inputs)) {
					if (finding.kind !== 'said' && finding.kind !== 'proposal') continue;
					const { id } = finding;
					const kind = finding.kind === 'said' ? 'card' : 'initiative';
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
