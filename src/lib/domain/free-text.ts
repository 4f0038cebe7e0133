/**
 * What people type lives outside the log, so that it can be erased on request without breaking the chain of hashes. The log, the
 * state and the outcome hold only references; the server puts the words in at the edge, when a view or a report is made.
 */
import { z } from 'zod';

/** Stands in the log and in the state in place of the words. */
export interface TextRef {
	textId: string;
	/** SHA-256 over a random salt and the words: proves later what stood there, tells nothing once salt and words are gone. */
	hash: string;
	/** A name, number or address may stand in it: the facilitator looks first. */
	flagged: boolean;
}

/** Stands in a view: the rules put `textId` there, the server adds `text`. Null means erased at its writer's request. */
export interface FreeText {
	textId: string;
	text?: string | null;
	/** Whoever moderates put other words in place of the writer's. */
	reworded?: true;
}

/** A text by reference, as it is stored or shown. */
export const freeTextSchema = z.object({
	textId: z.string().min(1),
	text: z.string().nullable().exactOptional(),
	reworded: z.literal(true).exactOptional()
}) satisfies z.ZodType<FreeText>;

/** `HiddenText` (hidden-text.ts), as it is stored or shown. */
export const hiddenTextSchema = z.object({ hidden: z.literal(true) });

/** An action as the log holds it: the same action, its free-text fields replaced by references. */
export type Logged<Action, Field extends string> = Action extends unknown
	? {
			[Key in keyof Action]: Key extends Field
				? TextRef | Extract<Action[Key], undefined | null>
				: Action[Key];
		}
	: never;

/** What a view shows of a text: its id; the words follow at the edge. */
export function showText(reference: TextRef): FreeText {
	return { textId: reference.textId };
}

/** A text without its words: what is kept where they have to stay erasable. */
export function referToText({ textId, reworded }: FreeText): FreeText {
	return reworded ? { textId, reworded } : { textId };
}

/** Puts the words into every `{ textId }` of a view, however deep; returns a new value and leaves the old one as it is. */
export function attachTexts<T>(value: T, findText: (textId: string) => string | null): T {
	if (Array.isArray(value)) return value.map((item) => attachTexts(item, findText)) as T;
	// A date is a value too: only plain objects are gone into.
	if (typeof value !== 'object' || value?.constructor !== Object) return value;
	const source = value as Record<string, unknown>;
	const copy: Record<string, unknown> = {};
	for (const [key, item] of Object.entries(source)) copy[key] = attachTexts(item, findText);
	if (typeof source.textId === 'string') copy.text = findText(source.textId);
	return copy as T;
}
