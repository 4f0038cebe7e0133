import { z } from 'zod';
import { rungSetting } from '../../domain/rung-setting.ts';
import type { ParticipantKind } from '../../domain/audience.ts';
import type { Logged, TextRef } from '../../domain/free-text.ts';
import { kompasThemeIds, type ThemeId } from '../../domain/wijkkompas/theme.ts';
import { themeIdSchema } from '../../domain/wijkkompas/theme-schema.ts';
import { longest, roles, type Role } from './limits.ts';

export const settingsSchema = z.object({
	/** Empty: the question that the catalogue of the reader's language has. */
	question: z.string().trim().max(120).default(''),
	/** How many initiatives one person may bring in. */
	perPerson: z.int().min(1).max(10).default(3),
	rung: rungSetting('coproduce'),
	/** Empty: nobody is asked for a theme. */
	themes: z.array(themeIdSchema).default([...kompasThemeIds])
});
export type Settings = z.infer<typeof settingsSchema>;

const id = z.uuid();
const words = (most: number) => z.string().trim().min(1, 'text-empty').max(most, 'text-too-long');

export const pointSchema = z.object({
	latitude: z.number().min(-90).max(90),
	longitude: z.number().min(-180).max(180)
});
export type Point = z.infer<typeof pointSchema>;

export const actionSchema = z.discriminatedUnion('kind', [
	z.object({
		kind: z.literal('propose'),
		id,
		title: words(longest.title),
		what: words(longest.what),
		needed: words(longest.needed).optional(),
		theme: themeIdSchema.nullable(),
		/** Code of a buurt of this wijk. */
		buurt: z.string().max(20).nullable(),
		point: pointSchema.nullable(),
		/** What the proposer does too; `none` gives the idea away. */
		role: z.enum(['lead', 'help', 'none'])
	}),
	z.object({ kind: z.literal('withdraw'), id }),
	z.object({ kind: z.enum(roles), id }),
	/** Takes back one's own lead, help or support. */
	z.object({ kind: z.literal('retract'), id }),
	// by the facilitator
	/** To which topic of an earlier step it belongs; null: to none. */
	z.object({ kind: z.literal('link-topic'), id, topic: z.string().min(1).max(80).nullable() }),
	// Takes the choice back: what words and theme suggest counts again.
	z.object({ kind: z.literal('unlink-topic'), id })
]);
export type Action = z.infer<typeof actionSchema>;

export const textFields = ['title', 'what', 'needed'] as const;
export type TextField = (typeof textFields)[number];
export type LoggedAction = Logged<Action, TextField>;

export interface Buurt {
	code: string;
	name: string;
}

export interface Proposal {
	id: string;
	/** Whose it is, so that they can take it back. Never in a view. */
	by: string;
	title: TextRef;
	what: TextRef;
	needed: TextRef | null;
	theme: ThemeId | null;
	buurt: Buurt | null;
	point: Point | null;
	/** The topic that whoever leads chose for it; null: none. Absent: nobody chose. */
	topic?: string | null;
	/** By participant. Never in a view. */
	people: Record<string, { role: Role; kind: ParticipantKind }>;
}

export interface State {
	buurten: Buurt[];
	/** In the order in which they came. */
	proposals: Record<string, Proposal>;
	/** Ids of the initiatives that each participant brought in. */
	writtenBy: Record<string, string[]>;
}
