/**
 * The closed language in which a step says what it found. Activities speak it and reports read it, so that neither knows the other.
 * A kind has to be completed in four places that do not compile without it: `finding-schema.ts`, `report/finding-kinds.ts` (what it is as
 * evidence), `report/sections/voices.ts` (its place in the report), and `texts/tell-findings.ts` (a recount). See docs/decisions/0008.
 */
import type { CountByKind } from '../audience.ts';
import type { Base, CountByGroup, Group } from '../ballot/ballot.ts';
import type { Disclosed } from '../disclosure/disclosed.ts';
import type { FreeText } from '../free-text.ts';
import type { WrittenName } from '../hidden-text.ts';
import type { Rung } from '../rung.ts';

/** What was counted when people chose: between options, or a place on a scale. Never who chose what. */
export interface TallyFinding {
	kind: 'tally';
	/** What was asked; empty: the title of the step says it. */
	question: string;
	/** Whether its winners become opgaven. */
	isAboutPriorities: boolean;
	/**
	 * How people chose: as many as they liked up to `limit`, dots to divide (`limit` of them), one option, or a place on a scale from 1 to
	 * `limit` (the options are then its places, in their order).
	 */
	method: TallyMethod;
	limit: number;
	rung: Rung;
	/** In people. */
	base: Base;
	/** Both null: not told apart, because one of the groups is too small. */
	voters: CountByGroup;
	/** Whether there were entrepreneurs among the residents. */
	hasEntrepreneurs: boolean;
	/** Highest first, equal votes share a rank; a scale keeps its order. */
	options: Disclosed<TallyOption[]>;
	/** Everybody chose the same, in one of two rounds: then it is no secret what each of them chose. */
	isUnanimous: boolean;
	/** How people moved between two rounds; null when there was one. */
	shift: Disclosed<TallyShift> | null;
	/** Of two rounds, the one that is counted here. Absent: there was one, or the finding is from before this was kept. */
	round?: TallyRound;
}

/** `first-alone`: too few answered in the second. `first-only`: the second never began. */
export const tallyRounds = ['second', 'first-alone', 'first-only'] as const;
export type TallyRound = (typeof tallyRounds)[number];

export const tallyMethods = ['approval', 'dots', 'single', 'scale'] as const;
export type TallyMethod = (typeof tallyMethods)[number];

export interface TallyOption {
	id: string;
	/** A line that was typed beforehand; the title of a group or the words of a card, by reference or hidden; null: the theme. */
	label: string | WrittenName | null;
	theme: string | null;
	/** The group of said things that it stands for. */
	group: string | null;
	votes: number;
	rank: number;
	/** How many of each group chose it; null when they are not told apart. With dots: dots. */
	split: Record<Group, number> | null;
}

/** Between the first round and the second. In people. */
export interface TallyShift {
	/** Who gave a ballot in both rounds. */
	people: number;
	/** Null, both: a few could be worked out from them. */
	stayed: number | null;
	moved: number | null;
	/** Scale: how many went which way; null when that is not told. */
	direction: { up: number; down: number } | null;
	/** Options: moves of five people and more, largest first. From null: from any other option. */
	moves: { from: string | null; to: string; people: number }[];
	/** The votes of the first round, by option; in the order of the options. */
	before: { id: string; votes: number }[];
	/** How many answered in the first round. Absent: the finding is from before this was kept. */
	castBefore?: number;
}

export const moods = ['good', 'better', 'wish'] as const;
export type Mood = (typeof moods)[number];

/** Something that somebody wrote, and how many stand behind it. */
export interface SaidFinding {
	kind: 'said';
	id: string;
	text: FreeText;
	/** What goes well, what can be better, or a wish. */
	mood: Mood;
	theme: string | null;
	/** Its writer and everybody who said "ook ik", each once: given in sight, so shown as counted. */
	people: number;
	/** What the hall put it together with. */
	group: SaidGroup | null;
}

export interface SaidGroup {
	id: string;
	title: FreeText;
	theme: string | null;
	/** Everybody behind one of the things in it, each once. */
	people: number;
	/** Whoever led does not put it to a vote. Absent: nobody decided so. */
	leftOut?: true;
	/** The indicator that whoever led chose for it; null: none belongs to it. Absent: nobody chose. */
	figure?: string | null;
}

export const recognitionAnswers = ['yes', 'partly', 'no', 'unknown'] as const;
export type RecognitionAnswer = (typeof recognitionAnswers)[number];

/** How many of one group gave which answer. */
export type RecognitionCount = Record<RecognitionAnswer, number>;

/** Whether people recognise a figure of the kompas: residents (with entrepreneurs) and professionals apart. */
export interface FigureAnswerFinding {
	kind: 'figure-answer';
	indicator: string;
	residents: Disclosed<RecognitionCount>;
	professionals: Disclosed<RecognitionCount>;
	/** What people wrote with it, in an order that says nothing; nobody knows of which group its writer is. */
	remarks: { id: string; text: FreeText }[];
}

/** An initiative that somebody proposed, with who carries it. */
export interface ProposalFinding {
	kind: 'proposal';
	id: string;
	title: FreeText;
	what: FreeText;
	needed: FreeText | null;
	theme: string | null;
	buurt: string | null;
	point: { latitude: number; longitude: number } | null;
	/** People who said "ik begin hiermee". */
	leaders: number;
	/** People who said "ik help mee". */
	hands: number;
	/** People who said "ik steun dit". */
	supporters: CountByKind;
	/** The topic that whoever led chose for it; null: none. Absent: nobody chose. */
	topic?: string | null;
}

export type Finding = TallyFinding | SaidFinding | FigureAnswerFinding | ProposalFinding;
export type FindingKind = Finding['kind'];
export type FindingOf<Kind extends FindingKind> = Extract<Finding, { kind: Kind }>;

/** Those of one kind, in their order. */
export function findingsOf<Kind extends FindingKind>(
	findings: readonly Finding[],
	kind: Kind
): FindingOf<Kind>[] {
	return findings.filter((one): one is FindingOf<Kind> => one.kind === kind);
}
