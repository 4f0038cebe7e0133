import { z } from 'zod';
import { rungSetting } from '../../domain/rung-setting.ts';
import type { Rung } from '../../domain/rung.ts';
import type { Channel } from '../../domain/audience.ts';
import type { Base, CountByGroup } from '../../domain/ballot/ballot.ts';
import type { OwnBallot } from '../../domain/ballot/own-ballot.ts';
import type { WrittenName } from '../../domain/hidden-text.ts';

export const sources = ['clusters', 'themes', 'list'] as const;
/** What people choose from: cards put together in an earlier step, the nine themes, or a list typed in beforehand. */
export type Source = (typeof sources)[number];

export const methods = ['approval', 'dots'] as const;
/** How one chooses: "kies er hooguit N", or a number of dots to divide. */
export type Method = (typeof methods)[number];

const defaultLimits = { approval: 3, dots: 5 } satisfies Record<Method, number>;

export const settingsSchema = z
	.object({
		/** Empty: the question of the reader’s own catalogue. */
		question: z.string().trim().max(160).default(''),
		source: z.enum(sources).default('clusters'),
		/** Whose clusters; null: those of the last step that has any. */
		fromStep: z.string().max(40).nullable().default(null),
		list: z.array(z.string().trim().min(1).max(80)).max(20).default([]),
		method: z.enum(methods).default('approval'),
		/** Most options (approval) or dots that one person can give. */
		limit: z.number().int().min(1).max(20).optional(),
		/** Most dots on one option. */
		perOption: z.number().int().min(1).max(20).default(2),
		rung: rungSetting('advise')
	})
	.refine(({ source, list }) => source !== 'list' || new Set(list).size >= 2, {
		path: ['list'],
		message: 'list-too-short'
	})
	.transform((settings) => ({
		...settings,
		limit: settings.limit ?? defaultLimits[settings.method]
	}));
export type Settings = z.output<typeof settingsSchema>;

/** A vote is a whole ballot: it takes the place of an earlier one. */
export const actionSchema = z.discriminatedUnion('kind', [
	z.object({
		kind: z.literal('vote'),
		/** Approval: 1 for each option chosen. Dots: how many. */
		choices: z.record(z.string().max(64), z.number().int().min(0))
	}),
	z.object({ kind: z.literal('withdraw') })
]);
export type Action = z.infer<typeof actionSchema>;

export type Choices = Record<string, number>;

/** As it was put to the vote. Words of people are not in it: they are read anew at every look, in the step in which they stand. */
export interface PutOption {
	/** Of a card or a pile: its own id. */
	id: string;
	/** A line that was typed beforehand; null: a theme, or what people wrote. */
	label: string | null;
	theme: string | null;
	clusterId: string | null;
	/** The step in which a card or a pile lies; null for a theme or a line. */
	writtenIn: string | null;
}

export interface Option extends Omit<PutOption, 'label' | 'writtenIn'> {
	/** Null: a theme, named in the reader's own language. */
	label: string | WrittenName | null;
}

export interface State {
	/** Where the options really come from: the themes, when what was asked for did not give two of them. */
	source: Source;
	options: PutOption[];
	/** For the order of the options on each phone. */
	seed: string;
}

export interface CountedOption extends Option {
	/** Voters (approval) or dots. */
	votes: number;
	/** Equal votes share a rank: 1, 2, 3, 3, 5. */
	rank: number;
	/** Given by residents and entrepreneurs, and by professionals; null when one of the groups is too small to show apart. */
	split: Split | null;
}

export interface Split {
	residents: number;
	professionals: number;
}

export interface Result {
	source: Source;
	/** People: who were there, who could vote, who gave a ballot. */
	base: Base;
	/** Of those who gave a ballot; null when a group is too small to show apart. */
	voters: CountByGroup;
	/** Entrepreneurs were there, and count among the residents. */
	hasEntrepreneurs: boolean;
	/** Highest first. Null: nobody voted, or so few that the whole would give away who chose what, or the ballots are lost. */
	options: CountedOption[] | null;
	/** Ballots by the way they came in; null when a channel is too small to show apart. */
	channels: Partial<Record<Channel, number>> | null;
	/** Every ballot is the same, so that everybody can tell what each voter chose. */
	isUnanimous: boolean;
	/** What opens the ballots is gone, so that nobody can count them. */
	isLost?: true;
	/** Of an evening of before ballots were sealed: nothing is promised of who can find out what somebody chose. */
	isUnsealed?: true;
}

interface Ballotpaper {
	question: string;
	method: Method;
	limit: number;
	perOption: number;
	rung: Rung;
	source: Source;
}

export interface View extends Ballotpaper {
	/** The source that was asked for gave fewer than two options. */
	isFallback: boolean;
	options: Option[];
	/** Null as long as it is hidden from this audience. */
	result: Result | null;
}

export interface Own {
	/** This person's own order of the options. */
	order: string[];
	choices: OwnBallot<Choices>;
}

export interface Published extends Ballotpaper, Result {}

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
