/** What whoever moderates can do with something that people wrote: the same in every activity. */
import { z } from 'zod';
import type { Logged, TextRef } from '../free-text.ts';
import { hidingReasons, type HidingReason } from './reason.ts';

/** No text that people can write anywhere is longer, in characters. */
export const longestRewording = 600;

/** Id of the card, remark or initiative. */
const item = z.uuid();

export const moderationActionSchema = z.discriminatedUnion('kind', [
	/** Everybody may read it: what was held, or hidden. */
	z.object({ kind: z.literal('show'), item }),
	z.object({ kind: z.literal('hide'), item, reason: z.enum(hidingReasons) }),
	/** Other words in place of one text of it, named by the id of the writer's own words. Those are kept. */
	z.object({
		kind: z.literal('reword'),
		item,
		of: z.string().min(1).max(120),
		text: z.string().trim().min(1, 'text-empty').max(longestRewording, 'text-too-long')
	}),
	/**
	 * Takes back the last decision on it. `decisions`: how many there were on the screen where it was pressed, so that two people who
	 * press at once do not take back two.
	 */
	z.object({ kind: z.literal('undo'), item, decisions: z.int().min(1) })
]);
export type ModerationAction = z.infer<typeof moderationActionSchema>;

/** The fields of an action that hold free text; the log gets a reference instead. */
export const moderationTextFields = ['text'] as const;
export type LoggedModeration = Logged<ModerationAction, (typeof moderationTextFields)[number]>;

/** What stands of a moderation, until it is undone. */
export type Decision =
	| { kind: 'show' }
	/** Null: a log from before reasons were asked. */
	| { kind: 'hide'; reason: HidingReason | null }
	| { kind: 'reword'; of: string; text: TextRef };
