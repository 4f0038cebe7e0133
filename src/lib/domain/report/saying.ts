/**
 * A sentence that writes itself is kept as what it says and with what, and gets its words when somebody reads it: in every language, and
 * with later corrections of how it is put. A sentence that was once kept is never taken out of the catalogue:
 * `tests/architecture/kept-sentences.ts` lists them.
 */
import { z } from 'zod';
import type { DraftSentences } from './sentences.ts';

type Part = keyof DraftSentences;

/** `voices.cards` */
export type SentenceKey = {
	[P in Part]: `${P}.${keyof DraftSentences[P] & string}`;
}[Part];

type Entry<Key extends SentenceKey> = Key extends `${infer P extends Part}.${infer Name}`
	? Name extends keyof DraftSentences[P]
		? DraftSentences[P][Name]
		: never
	: never;

/** With what a sentence is filled in; nothing where it is always the same. */
export type SentenceParts<Key extends SentenceKey> =
	Entry<Key> extends (...parts: infer Parts) => string ? Parts : [];

export interface Saying {
	say: SentenceKey;
	/** Survives JSON. Words of people stand in it as `{ textId }`. */
	with: unknown[];
}

export const sayingSchema: z.ZodType<Saying> = z.object({
	say: z.custom<SentenceKey>((key) => typeof key === 'string' && /^\w+\.\w+$/.test(key)),
	with: z.array(z.unknown())
});

export function say<Key extends SentenceKey>(key: Key, ...parts: SentenceParts<Key>): Saying {
	return { say: key, with: parts };
}

/** Its words. Throws for a sentence that the catalogue does not have. */
export function wordSaying({ say: key, with: parts }: Saying, sentences: DraftSentences): string {
	const [part = '', name = ''] = key.split('.');
	const entry = (sentences as unknown as Record<string, Record<string, unknown>>)[part]?.[name];
	if (typeof entry === 'string') return entry;
	if (typeof entry !== 'function') throw new Error(`The catalogue has no sentence ${key}`);
	return (entry as (...parts: unknown[]) => string)(...parts);
}
