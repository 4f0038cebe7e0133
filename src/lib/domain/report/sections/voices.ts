import type { FindingKind } from '../../finding/finding.ts';
import { referToText } from '../../free-text.ts';
import { moods, type Mood } from '../../finding/finding.ts';
import type { Section } from '../draft.ts';
import { countWithheld, listUncomputed, type Evening, type PlacedCard } from '../evening.ts';
import type { Group } from '../evidence.ts';
import { groups } from '../finding-kinds.ts';
import { listMentions, type Mention } from '../mention.ts';
import { nameIndicator } from '../recognition.ts';
import { sayAnswers } from '../say-answers.ts';
import { say } from '../saying.ts';
import { takeStandouts } from '../top.ts';
import { writeOnly, writeSection, type Block, type Line } from '../writing.ts';
import { sayTally } from './tally.ts';

const moodHeadings = {
	good: 'headings.cardsGood',
	better: 'headings.cardsBetter',
	wish: 'headings.cardsWish'
} as const satisfies Record<Mood, string>;

/** A kind without a place does not compile. */
export type BlocksOfKinds = Record<FindingKind, (evening: Evening) => Block[]>;

/** What people said on the evening, by kind of finding, in this order. */
const blocksOf: BlocksOfKinds = {
	'figure-answer': (evening) => [
		...groups.map((group) => ({
			id: group,
			heading: say(`headings.${group}`),
			lines: sayGroup(evening, group)
		})),
		{ id: 'remarks', heading: say('headings.remarks'), lines: sayRemarks(evening) }
	],
	said: ({ cards }) => [
		{ id: 'mentioned', heading: say('headings.mentioned'), lines: sayMentioned(cards) },
		...moods.map((mood) => ({
			id: mood,
			heading: say(moodHeadings[mood]),
			lines: sayCards(cards, mood)
		})),
		{ id: 'counting', heading: say('headings.counting'), lines: sayCounting(cards) }
	],
	// A vote on priorities has a section of its own.
	tally: ({ tallies }) =>
		tallies
			.filter(({ finding }) => !finding.isAboutPriorities)
			.map((tally, index) => ({
				id: `question-${String(index + 1)}`,
				heading: say('headings.question', tally.finding.question || tally.stepTitle),
				lines: sayTally(tally)
			})),
	// Initiatives stand with their opgave, or among the other initiatives.
	proposal: () => []
};

/** What residents and professionals say: about the figures, on cards, and where they were asked to choose. */
export function composeVoices(evening: Evening): Section {
	const blocks = [
		...Object.values(blocksOf).flatMap((write) => write(evening)),
		{ id: 'uncomputed', heading: null, lines: sayUncomputed(evening) },
		{ id: 'withheld', heading: null, lines: sayWithheld(evening) }
	];
	if (blocks.some(({ lines }) => lines.length > 0)) {
		return writeSection('voices', 'voices', say('titles.voices'), blocks);
	}
	return writeOnly('voices', say('titles.voices'), {
		saying: say('voices.silence'),
		evidence: [{ kind: 'attendance' }]
	});
}

function sayUncomputed(evening: Evening): Line[] {
	return listUncomputed(evening).map(({ stepId, title }) => ({
		saying: say('voices.uncomputed', title),
		evidence: [{ kind: 'step', stepId }]
	}));
}

/** Else what nobody may read would seem never to have been written. */
function sayWithheld(evening: Evening): Line[] {
	const steps = evening.inputs.steps.filter(({ withheld = 0 }) => withheld > 0);
	if (steps.length === 0) return [];
	return [
		{
			saying: say('voices.withheld', countWithheld(evening)),
			evidence: steps.map(({ stepId }) => ({ kind: 'step', stepId }))
		}
	];
}

function sayGroup(evening: Evening, group: Group): Line[] {
	const lines = evening.recognitions.map((recognition) => sayAnswers(evening, recognition, group));
	if (lines.length > 0 && group === 'residents' && evening.inputs.present.entrepreneur > 0) {
		lines.push({ saying: say('voices.entrepreneurs'), evidence: [{ kind: 'attendance' }] });
	}
	return lines;
}

/** Both groups together, so that nobody can tell who wrote one. */
function sayRemarks(evening: Evening): Line[] {
	return evening.recognitions
		.filter(({ finding }) => finding.remarks.length > 0)
		.map(({ finding: { indicator, remarks }, stepId }) => ({
			saying: say(
				'voices.remarks',
				nameIndicator(evening, indicator),
				remarks.map(({ text }) => referToText(text))
			),
			evidence: remarks.map(({ id }) => ({ kind: 'remark', stepId, indicator, remarkId: id }))
		}));
}

/** What most people stood behind, put together or not. */
function sayMentioned(cards: readonly PlacedCard[]): Line[] {
	if (cards.length < 2) return [];
	const standouts = takeStandouts(listMentions(cards), ({ people }) => people);
	if (standouts.length > 0) {
		const isShared = standouts[1]?.people === standouts[0]?.people;
		return standouts.map((mention, index) => sayStandout(mention, standouts[index - 1], isShared));
	}
	const evidence = cards.flatMap((card) => card.evidence);
	return [{ saying: say('voices.noStandout'), evidence }];
}

function sayStandout(
	{ subject, people, cards }: Mention,
	before: Mention | undefined,
	isShared: boolean
): Line {
	const first = isShared ? 'shared-most' : 'most';
	const place = !before ? first : before.people === people ? 'as-often' : 'next';
	return {
		saying: say('voices.standout', subject, people, place),
		evidence: cards.flatMap(({ evidence }) => evidence)
	};
}

function sayCards(all: readonly PlacedCard[], mood: Mood): Line[] {
	const cards = all.filter(({ finding }) => finding.mood === mood);
	if (cards.length === 0) return [];
	const evidence = cards.flatMap((card) => card.evidence);
	const quoted = cards.slice(0, mostQuotes);
	const next = cards[mostQuotes];
	return [
		{ saying: say('voices.cards', mood, cards.length), evidence },
		{
			saying: say(
				'voices.quotes',
				quoted.map(({ finding }) => ({
					text: referToText(finding.text),
					people: finding.people
				})),
				cards.length,
				...(next ? [next.finding.people] : [])
			),
			evidence: quoted.flatMap((card) => card.evidence)
		}
	];
}

/** So many of each sort stand here with their words; all of them stand in the report of the evening. */
const mostQuotes = 5;

function sayCounting(cards: readonly PlacedCard[]): Line[] {
	if (cards.length === 0) return [];
	const evidence = cards.flatMap((card) => card.evidence);
	return [{ saying: say('voices.counting'), evidence }];
}
