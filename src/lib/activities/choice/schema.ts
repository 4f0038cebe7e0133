import { z } from 'zod';
import { rungSetting } from '../../domain/rung-setting.ts';
import type { Rung } from '../../domain/rung.ts';
import type { Channel } from '../../domain/audience.ts';
import type { Secrecy } from '../../domain/activity.ts';
import type { Base, CountByGroup, Group } from '../../domain/ballot/ballot.ts';
import type { OwnBallot } from '../../domain/ballot/own-ballot.ts';

export const kinds = ['one', 'more', 'scale-5', 'scale-10'] as const;
/** One line of a list, some of its lines, or a place on a scale. */
export type Kind = (typeof kinds)[number];

export const secrecies = ['secret', 'open'] as const satisfies Secrecy[];

/** As many as a wall can show, and a phone without much scrolling. */
export const mostOptions = 8;

const isList = (kind: Kind) => kind === 'one' || kind === 'more';

export const settingsSchema = z
	.object({
		/** Empty: the question of the reader’s own catalogue. */
		question: z.string().trim().max(160).default(''),
		kind: z.enum(kinds).default('scale-5'),
		options: z.array(z.string().trim().min(1).max(80)).max(mostOptions).default([]),
		/** Most lines that one person can choose; only where that is more than one. */
		limit: z.number().int().min(1).max(mostOptions).default(3),
		/** What the ends of a scale mean; empty: the words of the reader’s own catalogue. */
		lowest: z.string().trim().max(40).default(''),
		highest: z.string().trim().max(40).default(''),
		secrecy: z.enum(secrecies).default('secret'),
		rounds: z.union([z.literal(1), z.literal(2)]).default(1),
		rung: rungSetting('consult')
	})
	.refine(({ kind, options }) => !isList(kind) || new Set(options).size >= 2, {
		path: ['options'],
		message: 'list-too-short'
	})
	// An open log would hold both answers of everybody side by side.
	.transform((settings) => ({
		...settings,
		secrecy: settings.rounds === 2 ? ('secret' as const) : settings.secrecy
	}));
export type Settings = z.output<typeof settingsSchema>;

const round = z.union([z.literal(1), z.literal(2)]);
export type Round = z.infer<typeof round>;

/** A choice is whole: it takes the place of an earlier one in the same round. */
export const actionSchema = z.discriminatedUnion('kind', [
	z.object({
		kind: z.literal('choose'),
		/** For which round it was meant: one that comes too late does not slip into the next. */
		round,
		choices: z.array(z.string().max(64)).max(mostOptions)
	}),
	z.object({ kind: z.literal('withdraw'), round }),
	/** Facilitator: from here on people answer the second round, and the first is over. */
	z.object({ kind: z.literal('next-round') })
]);
export type Action = z.infer<typeof actionSchema>;

/** Ids of what was chosen, in the order of the options. */
export type Choices = string[];

export interface Option {
	id: string;
	/** Null: a place on a scale, said as its number. */
	label: string | null;
}

export interface State {
	options: Option[];
	round: Round;
}

export interface CountedOption extends Option {
	/** People who chose it. */
	votes: number;
	/** Equal votes share a rank: 1, 2, 3, 3, 5. */
	rank: number;
	/** Given by residents and entrepreneurs, and by professionals; null when one of the groups is too small to show apart. */
	split: Record<Group, number> | null;
}

/** The places on a scale between which the middle answer lies; both the same when one answer is the middle. */
export interface Median {
	from: number;
	to: number;
}

/** The first of two rounds. */
export interface Before {
	/** How many people answered in it. */
	cast: number;
	/** By option, in the order of the options. Null: too few answered, or it would tell of a few who moved. */
	votes: { id: string; votes: number }[] | null;
	median: Median | null;
}

/** How people moved between two rounds. In people. */
export interface Shift {
	/** Who answered in both rounds. */
	people: number;
	/** Null, both: a few could be worked out from them. */
	stayed: number | null;
	moved: number | null;
	/** On a scale; null when that is not told. */
	direction: { up: number; down: number } | null;
	/** To the option that grew most, from any other. Older evenings tell moves of five and more, from one option to another. */
	moves: { from: string | null; to: string; people: number }[];
}

export interface Result {
	/** People: who were there, who could answer, who answered in the last round that was held. */
	base: Base;
	voters: CountByGroup;
	hasEntrepreneurs: boolean;
	/** Highest first, a scale in its own order. Null: nobody answered, or so few that the whole would give away who chose what. */
	options: CountedOption[] | null;
	median: Median | null;
	channels: Partial<Record<Channel, number>> | null;
	/** In a round that is told everybody chose the same, so that everybody can tell what each person chose. */
	isUnanimous: boolean;
	/** Null when there was one round, or nobody answered in the second. */
	before: Before | null;
	/** Of two rounds, the last that began. Absent: there was to be one, or the result is from before this was kept. */
	lastRound?: Round;
	/** Null when nothing is told of it. */
	shift: Shift | null;
	/** What opens the answers is gone, so that nobody can count them. */
	isLost?: true;
}

export interface Paper {
	question: string;
	kind: Kind;
	limit: number;
	lowest: string;
	highest: string;
	secrecy: Secrecy;
	rounds: Round;
	rung: Rung;
}

export interface View extends Paper {
	options: Option[];
	round: Round;
	/** How it stands while people choose; only in an open step, and not on phones. */
	standing: CountedOption[] | null;
	/** Null as long as it is hidden from this audience. */
	result: Result | null;
}

export interface Own {
	first: OwnBallot<Choices>;
	second: OwnBallot<Choices>;
}

export interface Published extends Paper, Result {}

export interface Types {
	settings: Settings;
	state: State;
	action: Action;
	ballot: Choices;
	view: View;
	own: Own;
	result: Result;
	published: Published;
	textField: never;
}
