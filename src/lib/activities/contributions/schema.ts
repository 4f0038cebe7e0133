import { z } from 'zod';
import { rungSetting } from '../../domain/rung-setting.ts';
import { kompasThemeIds } from '../../domain/wijkkompas/theme.ts';
import { longestCard, longestQuestion, longestTitle, moods, mostPerPerson } from './mood.ts';

/** A choice out of a fixed list, always in the order of that list and each at most once. */
function chooseFrom<Item extends string>(all: readonly Item[], atLeast: number) {
	return z
		.array(z.enum(all))
		.min(atLeast)
		.transform((chosen) => all.filter((item) => (chosen as string[]).includes(item)))
		.default([...all]);
}

export const settingsSchema = z.object({
	/** Empty: the standard question, in the language of the reader. */
	question: z.string().trim().max(longestQuestion).default(''),
	moods: chooseFrom(moods, 1),
	/** None: cards are not tied to a theme. */
	themes: chooseFrom(kompasThemeIds, 0),
	perPerson: z.number().int().min(1).max(mostPerPerson).default(5),
	/** Cards are on the phones while people write, so that others can say "ook ik". */
	showWhileOpen: z.boolean().default(true),
	rung: rungSetting('consult')
});
export type Settings = z.infer<typeof settingsSchema>;

const id = z.uuid();
const theme = z.enum(kompasThemeIds).nullable();
const title = z.string().trim().min(1, 'text-empty').max(longestTitle, 'text-too-long');
const text = z.string().trim().min(1, 'text-empty').max(longestCard, 'text-too-long');

const indicator = z.string().min(1).max(80);

export const actionSchema = z.discriminatedUnion('kind', [
	// by a participant
	z.object({ kind: z.literal('add'), id, mood: z.enum(moods), theme, text }),
	z.object({ kind: z.literal('withdraw'), id }),
	z.object({ kind: z.literal('support'), id }),
	z.object({ kind: z.literal('unsupport'), id }),
	// by the facilitator
	z.object({
		kind: z.literal('group'),
		clusterId: id,
		/** Null: a single card, called by its own words. */
		title: title.nullable(),
		cardIds: z.array(id).min(1).max(500),
		theme
	}),
	z.object({ kind: z.literal('add-to-group'), clusterId: id, cardId: id }),
	z.object({ kind: z.literal('remove-from-group'), cardId: id }),
	z.object({ kind: z.literal('rename-group'), clusterId: id, title }),
	z.object({ kind: z.literal('ungroup'), clusterId: id }),
	// No topic of a vote that opens after this; it stays where it lies.
	z.object({ kind: z.literal('leave-out'), clusterId: id }),
	z.object({ kind: z.literal('take-along'), clusterId: id }),
	/** Null: no figure belongs to it. */
	z.object({ kind: z.literal('link-figure'), clusterId: id, indicator: indicator.nullable() }),
	// Takes the choice back: what words and theme suggest counts again.
	z.object({ kind: z.literal('unlink-figure'), clusterId: id })
]);
export type Action = z.infer<typeof actionSchema>;

/** A title is often made from the words of the cards: it is as erasable as they are. */
export const textFields = ['text', 'title'] as const;
export type TextField = (typeof textFields)[number];
