/** From votes to opgaven; without votes from what was mentioned most. */
import { ifShown } from '../disclosure/disclosed.ts';
import { isHidden } from '../hidden-text.ts';
import type { TallyFinding, TallyOption } from '../finding/finding.ts';
import { listUncomputed, type Evening, type Placed, type PlacedCard } from './evening.ts';
import type { EvidenceRef } from './evidence.ts';
import { canBeRead, listMentions, type Mention, type Subject } from './mention.ts';
import type { Share } from './share-difference.ts';
import { takeTop } from './top.ts';

export interface Opgave {
	/** From 1. */
	number: number;
	subject: Subject;
	/** Of the group, the card or the line that it is about: to it figures and initiatives are linked. Null: it is a theme. */
	topic: string | null;
	theme: string | null;
	/** That led to it, behind which most people stand first. */
	cards: PlacedCard[];
	/** Everybody behind its cards, each once; null where they were not put together, so that nobody counted them. */
	people: number | null;
	/** Null when nobody voted: then it comes from the cards. */
	votes: OpgaveVotes | null;
	/** What made it an opgave. */
	evidence: EvidenceRef[];
}

export interface SharesByGroup {
	residents: Share;
	professionals: Share;
	/** Absent in reports from before this was kept. */
	hasEntrepreneurs?: boolean;
}

export interface OpgaveVotes {
	votes: number;
	/** In people. */
	voters: number;
	method: TallyFinding['method'];
	/** Among all options; equal votes share a rank. */
	rank: number;
	sharedWith: Subject[];
	/** Of both groups; null when they are not told apart, or when dots were given and not voices. */
	groups: SharesByGroup | null;
}

export interface VotedOption {
	option: TallyOption;
	subject: Subject;
	evidence: EvidenceRef;
}

export type Choice =
	| {
			kind: 'votes';
			vote: Placed<TallyFinding>;
			opgaven: Opgave[];
			/** In the order of the result. */
			options: VotedOption[];
			/** As many votes as the last opgave, and yet no opgave. */
			tied: VotedOption[];
			fewer: VotedOption[];
			none: VotedOption[];
			/** Hidden or erased: they keep their votes, and are no opgave. */
			gone: VotedOption[];
	  }
	| ({
			kind: 'mentions';
			opgaven: Opgave[];
			tied: Mention[];
			/** Behind which fewer people stand. */
			fewer: Mention[];
			gone: Mention[];
	  } & Untold)
	| ({ kind: 'nothing'; opgaven: [] } & Untold);

/** What became of votes of which nothing is told. */
interface Untold {
	/** Too few people gave one to show it. */
	tooFew: boolean;
	/** What opens them is gone. */
	isLost: boolean;
	/** A step was never computed, which may have been one. */
	isUncomputed: boolean;
}

/** Of several votes the last one that may be shown counts: it was held knowing the others. */
export function chooseOpgaven(evening: Evening): Choice {
	const { tallies } = evening;
	const votes = tallies.filter(({ finding }) => finding.isAboutPriorities);
	const vote = votes.findLast(({ finding }) => finding.options.is === 'shown');
	const options = vote && ifShown(vote.finding.options);
	if (vote && options) return chooseByVotes(vote, options, evening);
	const some = (is: TallyFinding['options']['is']) =>
		votes.some(({ finding }) => finding.options.is === is);
	return chooseByMentions(evening, {
		...{ tooFew: some('too-few'), isLost: some('lost') },
		isUncomputed: listUncomputed(evening).length > 0
	});
}

/** The cards behind an option: its group's, the card itself, or else all cards of its theme. */
export function cardsOf(option: TallyOption, cards: readonly PlacedCard[]): PlacedCard[] {
	const { group, theme, label } = option;
	if (group !== null) return cards.filter(({ finding }) => finding.group?.id === group);
	const single = cards.filter(({ finding }) => finding.id === option.id);
	if (single.length > 0 || theme === null || label !== null) return single;
	return cards.filter((card) => card.theme === theme);
}

function chooseByVotes(
	vote: Placed<TallyFinding>,
	counted: readonly TallyOption[],
	evening: Evening
): Choice {
	const { cards } = evening;
	const { finding, stepId } = vote;
	const voters = finding.base.cast;
	const options = counted
		.toSorted((one, other) => other.votes - one.votes)
		.map((option): VotedOption => ({
			option,
			subject: nameOption(option, cards),
			evidence: { kind: 'vote', stepId, optionId: option.id }
		}));
	const readable = options.filter(({ subject }) => canBeRead(subject, evening));
	const top = takeTop(
		readable.filter(({ option }) => option.votes > 0),
		({ option }) => option.votes,
		// With dots nobody knows how many people stand behind an option.
		({ option }) => finding.method !== 'dots' && option.votes * 2 >= voters
	);
	return {
		kind: 'votes',
		vote,
		options,
		opgaven: top.chosen.map(({ option, subject, evidence }, index) => {
			const behind = cardsOf(option, cards);
			return {
				number: index + 1,
				subject,
				topic: subject.kind === 'theme' ? null : (option.group ?? option.id),
				theme: option.theme,
				cards: behind,
				people: countPeople(option, behind),
				votes: {
					votes: option.votes,
					voters,
					method: finding.method,
					rank: options.findIndex((other) => other.option.votes === option.votes) + 1,
					sharedWith: readable
						.filter((other) => other.option !== option && other.option.votes === option.votes)
						.map((other) => other.subject),
					groups: shareByGroup(option, finding)
				},
				evidence: [evidence]
			};
		}),
		tied: top.tied,
		fewer: top.rest,
		none: readable.filter(({ option }) => option.votes === 0),
		gone: options.filter((option) => !readable.includes(option))
	};
}

/** A single card of a theme may lie in a group with cards of other themes: then only those behind the card itself count. */
function countPeople({ group }: TallyOption, behind: readonly PlacedCard[]): number | null {
	const [first, ...others] = behind.map(({ finding }) => finding);
	if (group !== null) return first?.group?.people ?? null;
	return first && others.length === 0 ? first.people : null;
}

function shareByGroup(
	{ split }: TallyOption,
	{ voters, method, hasEntrepreneurs }: TallyFinding
): SharesByGroup | null {
	const { residents, professionals } = voters;
	if (!split || method === 'dots' || !residents || !professionals) return null;
	return {
		residents: { part: split.residents, whole: residents },
		professionals: { part: split.professionals, whole: professionals },
		hasEntrepreneurs
	};
}

/** Without a label it is a theme; or, in old evenings, a card that has the id of its option. */
function nameOption({ label, id, theme }: TallyOption, cards: readonly PlacedCard[]): Subject {
	if (typeof label === 'string') return { kind: 'named', name: label };
	if (label) return isHidden(label) ? { kind: 'hidden' } : { kind: 'said', text: label };
	const card = cards.find(({ finding }) => finding.id === id);
	return card ? { kind: 'said', text: card.finding.text } : { kind: 'theme', theme: theme ?? id };
}

/** Only what was put together, and of that only what can be better: a single card is no opgave, and nor is what goes well. */
function chooseByMentions(evening: Evening, untold: Untold): Choice {
	const { cards } = evening;
	const all = listMentions(cards.filter(({ finding }) => finding.group)).filter((mention) =>
		mention.cards.some(({ finding }) => finding.mood !== 'good')
	);
	const mentions = all.filter(({ subject }) => canBeRead(subject, evening));
	if (mentions.length === 0) return { kind: 'nothing', opgaven: [], ...untold };
	const top = takeTop(
		mentions,
		({ people }) => people,
		() => false
	);
	return {
		kind: 'mentions',
		opgaven: top.chosen.map(({ id, subject, theme, cards: behind, people }, index) => ({
			number: index + 1,
			...{ subject, topic: id, theme, people },
			cards: behind,
			votes: null,
			evidence: behind.flatMap(({ evidence }) => evidence)
		})),
		tied: top.tied,
		fewer: top.rest,
		gone: all.filter((mention) => !mentions.includes(mention)),
		...untold
	};
}
