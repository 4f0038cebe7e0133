/**
 * What an evening has to say to the wijkopgave. Every activity translates its outcome into findings, so that the draft knows no
 * activities and an activity knows no draft.
 */
import type { CountByKind } from '../audience.ts';
import type { FreeText } from '../free-text.ts';
import type { Rung } from '../rung.ts';

export const recognitionAnswers = ['yes', 'partly', 'no', 'unknown'] as const;
export type RecognitionAnswer = (typeof recognitionAnswers)[number];

/** How many of one group gave which answer. */
export type RecognitionCount = Record<RecognitionAnswer, number>;

/** Do people recognise a figure of the kompas? Residents (with entrepreneurs) and professionals apart. */
export interface RecognitionFinding {
	kind: 'recognition';
	indicator: string;
	residents: RecognitionCount;
	professionals: RecognitionCount;
	/** `by` is null where a group is too small to be told apart. */
	remarks: { id: string; text: FreeText; by: 'resident' | 'professional' | null }[];
}

/** A card, and what became of it in the step: put together with others or on its own. */
export interface CardFinding {
	kind: 'card';
	id: string;
	mood: 'good' | 'better' | 'wish';
	theme: string | null;
	text: FreeText;
	/** How many others said "ook ik", by kind, the writer not counted. */
	supporters: CountByKind;
	clusterId: string | null;
}

/** Cards that the facilitator put together under one title. */
export interface ClusterFinding {
	kind: 'cluster';
	id: string;
	title: FreeText;
	theme: string | null;
	cardIds: string[];
}

/** The counted result of a vote on priorities. */
export interface PriorityFinding {
	kind: 'priority';
	method: 'approval' | 'dots';
	/** Most options (approval) or dots a person could give. */
	limit: number;
	rung: Rung;
	voters: CountByKind;
	/** Highest first; equal votes share a rank. */
	options: PriorityOption[];
}

export interface PriorityOption {
	id: string;
	/** Empty for a theme and for a card. The title of a cluster is free text, by reference. */
	label: string | FreeText;
	votes: number;
	rank: number;
	theme: string | null;
	clusterId: string | null;
}

/** An initiative that someone proposed, with who carries it. */
export interface InitiativeFinding {
	kind: 'initiative';
	id: string;
	title: FreeText;
	what: FreeText;
	needed: FreeText | null;
	theme: string | null;
	buurt: string | null;
	point: { latitude: number; longitude: number } | null;
	/** People who said "ik trek dit". */
	leaders: number;
	/** People who said "ik help mee". */
	hands: number;
	supporters: CountByKind;
}

export type Finding =
	RecognitionFinding | CardFinding | ClusterFinding | PriorityFinding | InitiativeFinding;
