/** Where a card or an initiative ended up. Each gets an answer, also when the answer is no. */
import { cardsOf, chooseOpgaven, type Choice } from './choice.ts';
import type { Draft, Paragraph } from './draft.ts';
import { listUncomputed, readEvening, type PlacedCard } from './evening.ts';
import type { EvidenceRef } from './evidence.ts';
import { groupBy } from './group.ts';
import type { DraftInputs } from './inputs.ts';

export interface Contribution {
	kind: 'card' | 'initiative';
	id: string;
}

export interface TracePlace {
	sectionId: string;
	sentenceIds: string[];
}

export type TraceReason =
	/** It is not among the frozen findings: withdrawn by its writer, or not released by the facilitator. */
	| 'not-taken-along'
	/** Nor is it among the frozen findings, and not every step was computed when they were frozen. */
	| 'not-computed'
	/** It stood under an opgave or among the other initiatives, in a paragraph that the wijkregisseur took out. */
	| 'removed-by-wijkregisseur'
	/** There are no opgaven at all. */
	| 'no-opgaven'
	/** Its subject had as many votes as the last opgave, but there was no place left. */
	| 'subject-tied'
	/** The same where nobody voted: as many people stood behind it. */
	| 'subject-tied-mentions'
	/** People could vote for its subject, and chose others. */
	| 'subject-not-chosen'
	/** Its subject was hidden or erased, so that it can be no opgave. */
	| 'subject-gone'
	/** There was a vote, but not about its subject. */
	| 'subject-not-in-vote'
	/** The same, and it was not put together with others: there is no subject to speak of. */
	| 'loose-not-in-vote'
	/** There is no result of a vote, and more people stood behind other subjects. */
	| 'subject-not-mentioned-enough'
	/** The same, and it was not put together with others. */
	| 'not-put-together'
	/** The same, and all cards of its subject say what goes well. */
	| 'subject-goes-well';

export interface Trace {
	/** Where it stands as evidence, in the order of the draft; also where it is only counted with others. */
	places: TracePlace[];
	/** Null when it stands under an opgave or, for an initiative, among the other initiatives. Else why not. */
	reason: TraceReason | null;
}

export function whereItEndedUp(
	draft: Draft,
	inputs: DraftInputs,
	contribution: Contribution
): Trace {
	const paragraphs = draft.sections.flatMap((section) =>
		section.paragraphs
			.filter(({ evidence }) => evidence.some((ref) => isAbout(ref, contribution)))
			.map((paragraph) => ({ section, paragraph }))
	);
	const standing = paragraphs.filter(({ paragraph }) => !paragraph.removed);
	const settles = ({ section }: (typeof paragraphs)[number]) =>
		section.kind === 'opgave' || section.kind === 'initiatives';
	return {
		places: joinPlaces(
			standing.map(({ section, paragraph }) => ({
				sectionId: section.id,
				sentenceIds: listSentences(paragraph, contribution)
			}))
		),
		reason: standing.some(settles)
			? null
			: paragraphs.some(settles)
				? 'removed-by-wijkregisseur'
				: explainAbsence(inputs, contribution)
	};
}

function isAbout(ref: EvidenceRef, { kind, id }: Contribution): boolean {
	if (ref.kind === 'card') return kind === 'card' && ref.cardId === id;
	return ref.kind === 'initiative' && kind === 'initiative' && ref.initiativeId === id;
}

function listSentences({ sentences }: Paragraph, contribution: Contribution): string[] {
	return sentences
		.filter(({ evidence }) => evidence.some((ref) => isAbout(ref, contribution)))
		.map(({ id }) => id);
}

/** One place for each section. */
function joinPlaces(places: TracePlace[]): TracePlace[] {
	return [...groupBy(places, ({ sectionId }) => sectionId)].map(([sectionId, group]) => ({
		sectionId,
		sentenceIds: group.flatMap(({ sentenceIds }) => sentenceIds)
	}));
}

function explainAbsence(inputs: DraftInputs, { kind, id }: Contribution): TraceReason {
	const evening = readEvening(inputs);
	const card = evening.cards.find(({ finding }) => finding.id === id);
	if (kind === 'initiative' || !card) {
		return listUncomputed(evening).length > 0 ? 'not-computed' : 'not-taken-along';
	}
	return explainCard(card, chooseOpgaven(evening));
}

function explainCard(card: PlacedCard, choice: Choice): TraceReason {
	if (choice.kind === 'nothing') return 'no-opgaven';
	if (choice.kind === 'mentions') {
		const isAmong = (mentions: typeof choice.tied) =>
			mentions.some(({ cards }) => cards.includes(card));
		if (isAmong(choice.tied)) return 'subject-tied-mentions';
		if (isAmong(choice.gone)) return 'subject-gone';
		if (isAmong(choice.fewer)) return 'subject-not-mentioned-enough';
		return card.finding.group ? 'subject-goes-well' : 'not-put-together';
	}
	const isBehind = ({ option }: (typeof choice.tied)[number]) => cardsOf(option, [card]).length > 0;
	if (choice.tied.some(isBehind)) return 'subject-tied';
	if (choice.gone.some(isBehind)) return 'subject-gone';
	if (![...choice.fewer, ...choice.none].some(isBehind))
		return card.finding.group ? 'subject-not-in-vote' : 'loose-not-in-vote';
	// Nobody chose anything that can be an opgave.
	return choice.opgaven.length > 0 ? 'subject-not-chosen' : 'no-opgaven';
}
