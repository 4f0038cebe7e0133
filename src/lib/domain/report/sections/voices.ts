import type { Section } from '../draft.ts';
import type { Evening, PlacedCard } from '../evening.ts';
import type { Group } from '../evidence.ts';
import { listMentions, type Mention } from '../mention.ts';
import { countAnswers, groups, nameIndicator, referToAnswers, shareOfYes } from '../recognition.ts';
import type { DraftSentences } from '../sentences.ts';
import { takeStandouts } from '../top.ts';
import { writeSection, type Line } from '../writing.ts';

const moods = ['good', 'better', 'wish'] as const;

/** What residents and professionals say: about the figures, and on cards. */
export function composeVoices(evening: Evening, sentences: DraftSentences): Section {
	const { titles, headings, voices } = sentences;
	const blocks = [
		...groups.map((group) => ({
			id: group,
			heading: headings[group],
			lines: sayAnswers(evening, sentences, group)
		})),
		{ id: 'remarks', heading: headings.remarks, lines: sayRemarks(evening, sentences) },
		...moods.map((mood) => ({
			id: mood,
			heading: headings.cards[mood],
			lines: sayCards(
				evening.cards.filter(({ finding }) => finding.mood === mood),
				mood,
				voices
			)
		})),
		{ id: 'counting', heading: headings.counting, lines: sayCounting(evening.cards, voices) }
	];
	const isSilent = blocks.every(({ lines }) => lines.length === 0);
	const silence = { text: voices.silence, evidence: [{ kind: 'attendance' as const }] };
	return writeSection(
		'voices',
		'voices',
		titles.voices,
		isSilent ? [{ id: 'none', heading: null, lines: [silence] }] : blocks
	);
}

function sayAnswers(evening: Evening, { voices }: DraftSentences, group: Group): Line[] {
	const lines: Line[] = evening.recognitions.map((recognition) => {
		const count = recognition.finding[group];
		const name = nameIndicator(evening, recognition.finding.indicator);
		return {
			text: shareOfYes(count)
				? voices.recognition(name, group, count)
				: voices.tooFew(name, group, countAnswers(count)),
			evidence: [referToAnswers(recognition, group)]
		};
	});
	if (lines.length > 0 && group === 'residents' && evening.inputs.present.entrepreneur > 0) {
		lines.push({ text: voices.entrepreneurs, evidence: [{ kind: 'attendance' }] });
	}
	return lines;
}

/** Both groups together, so that nobody can tell who wrote one. */
function sayRemarks(evening: Evening, { voices }: DraftSentences): Line[] {
	return evening.recognitions
		.filter(({ finding }) => finding.remarks.length > 0)
		.map((recognition) => ({
			text: voices.remarks(
				nameIndicator(evening, recognition.finding.indicator),
				recognition.finding.remarks.length
			),
			evidence: groups.map((group) => referToAnswers(recognition, group))
		}));
}

function sayCards(
	cards: PlacedCard[],
	mood: (typeof moods)[number],
	voices: DraftSentences['voices']
): Line[] {
	if (cards.length === 0) return [];
	const support = cards.reduce((sum, card) => sum + card.support, 0);
	const evidence = cards.map((card) => card.evidence);
	const standouts = takeStandouts(listMentions(cards), ({ weight }) => weight);
	return [
		{ text: voices.cards(mood, { cards: cards.length, support }), evidence },
		...standouts.map((mention, index) => sayStandout(mention, standouts[index - 1], voices)),
		...(standouts.length === 0 && cards.length > 1 ? [{ text: voices.noStandout, evidence }] : [])
	];
}

function sayStandout(
	mention: Mention,
	before: Mention | undefined,
	voices: DraftSentences['voices']
): Line {
	const place =
		before === undefined ? 'most' : before.weight === mention.weight ? 'as-often' : 'next';
	const count = { cards: mention.cards.length, support: mention.support };
	return {
		text: voices.standout(mention.subject, count, place),
		evidence: mention.cards.map(({ evidence }) => evidence)
	};
}

function sayCounting(cards: PlacedCard[], voices: DraftSentences['voices']): Line[] {
	if (!cards.some(({ support }) => support > 0)) return [];
	return [{ text: voices.counting, evidence: cards.map(({ evidence }) => evidence) }];
}
