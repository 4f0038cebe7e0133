/** From votes to opgaven; without votes from what was mentioned most. */
import type { Rung } from '../rung.ts';
import { sumKinds } from '../audience.ts';
import type { FreeText } from '../free-text.ts';
import type { Evening, Placed, PlacedCard } from './evening.ts';
import type { EvidenceRef } from './evidence.ts';
import type { PriorityFinding, PriorityOption } from '../finding/finding.ts';
import { listMentions, type Mention, type Subject } from './mention.ts';
import { takeTop } from './top.ts';

export interface Opgave {
	/** From 1. */
	number: number;
	subject: Subject;
	/** The words of the card, by reference, when the opgave is about a single card. */
	about: FreeText | null;
	theme: string | null;
	/** That led to it, most supported first. */
	cards: PlacedCard[];
	/** Null when nobody voted: then it comes from the cards. */
	votes: OpgaveVotes | null;
	/** What made it an opgave. */
	evidence: EvidenceRef[];
}

export interface OpgaveVotes {
	votes: number;
	voters: number;
	method: PriorityFinding['method'];
	rung: Rung;
	/** Among all options; equal votes share a rank. */
	rank: number;
	sharedWith: Subject[];
}

export interface VotedOption {
	option: PriorityOption;
	subject: Subject;
	evidence: EvidenceRef;
}

export type Choice =
	| {
			kind: 'votes';
			vote: Placed<PriorityFinding>;
			opgaven: Opgave[];
			/** As many votes as the last opgave, and yet no opgave. */
			tied: VotedOption[];
			fewer: VotedOption[];
			none: VotedOption[];
	  }
	| { kind: 'mentions'; opgaven: Opgave[]; tied: Mention[] }
	| { kind: 'nothing'; opgaven: [] };

/** Of several votes the last one counts: it was held knowing the others. */
export function chooseOpgaven(evening: Evening): Choice {
	const vote = evening.votes.at(-1);
	return vote ? chooseByVotes(vote, evening.cards) : chooseByMentions(evening.cards);
}

/** The cards behind an option: its cluster's, the card itself, or else all cards of its theme. */
export function cardsOf(option: PriorityOption, cards: readonly PlacedCard[]): PlacedCard[] {
	const { clusterId, theme } = option;
	if (clusterId !== null) return cards.filter(({ cluster }) => cluster?.id === clusterId);
	const single = cards.filter(({ finding }) => finding.id === option.id);
	if (single.length > 0 || theme === null) return single;
	return cards.filter((card) => card.theme === theme);
}

function chooseByVotes(vote: Placed<PriorityFinding>, cards: PlacedCard[]): Choice {
	const { finding } = vote;
	const voters = sumKinds(finding.voters);
	const options = finding.options
		.toSorted((one, other) => other.votes - one.votes)
		.map((option) => describeOption(option, vote.stepId, cards));
	const top = takeTop(
		options.filter(({ option }) => option.votes > 0),
		({ option }) => option.votes,
		// With dots nobody knows how many people stand behind an option.
		({ option }) => finding.method === 'approval' && option.votes * 2 >= voters
	);
	return {
		kind: 'votes',
		vote,
		opgaven: top.chosen.map(({ option, subject, evidence }, index) => {
			const behind = cardsOf(option, cards);
			const single = subject.kind === 'card' ? behind[0] : undefined;
			return {
				number: index + 1,
				subject,
				about: single?.finding.text ?? null,
				theme: option.theme,
				cards: behind,
				votes: {
					votes: option.votes,
					voters,
					method: finding.method,
					rung: finding.rung,
					rank: options.findIndex((other) => other.option.votes === option.votes) + 1,
					sharedWith: options
						.filter((other) => other.option !== option && other.option.votes === option.votes)
						.map((other) => other.subject)
				},
				evidence: [evidence]
			};
		}),
		tied: top.tied,
		fewer: top.rest,
		none: options.filter(({ option }) => option.votes === 0)
	};
}

function describeOption(
	option: PriorityOption,
	stepId: string,
	cards: readonly PlacedCard[]
): VotedOption {
	return {
		option,
		subject: nameOption(option, cards),
		evidence: { kind: 'vote', stepId, optionId: option.id }
	};
}

/** Only a cluster and a typed line have a label; a card has the id of its card, and what is left is a theme. */
function nameOption(option: PriorityOption, cards: readonly PlacedCard[]): Subject {
	if (typeof option.label !== 'string') return { kind: 'pile', title: option.label };
	if (option.label !== '') return { kind: 'named', name: option.label };
	const isCard = cards.some(({ finding }) => finding.id === option.id);
	return isCard
		? { kind: 'card', theme: option.theme }
		: { kind: 'theme', theme: option.theme ?? option.id };
}

/** Only what was put together, and of that only what can be better: a single card is no opgave, and nor is what goes well. */
function chooseByMentions(cards: PlacedCard[]): Choice {
	const mentions = listMentions(cards.filter(({ cluster }) => cluster !== null)).filter((mention) =>
		mention.cards.some(({ finding }) => finding.mood !== 'good')
	);
	if (mentions.length === 0) return { kind: 'nothing', opgaven: [] };
	const top = takeTop(
		mentions,
		({ weight }) => weight,
		() => false
	);
	return {
		kind: 'mentions',
		opgaven: top.chosen.map((mention, index) => ({
			number: index + 1,
			subject: mention.subject,
			about: mention.about,
			theme: mention.theme,
			cards: mention.cards,
			votes: null,
			evidence: mention.cards.map(({ evidence }) => evidence)
		})),
		tied: top.tied
	};
}
