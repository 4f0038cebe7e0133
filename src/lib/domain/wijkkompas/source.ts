import { z } from 'zod';
import { inLanguages } from './in-languages.ts';

const sourceTextSchema = z.strictObject({
	name: z.string().min(1),
	note: z.string().min(1).nullable()
});

/** Where figures come from, as it must be named wherever they are shown. */
export const sourceSchema = z.strictObject({
	publisher: z.string().min(1),
	/** Null: the licence is not known for certain; then the note says what is. */
	licence: z.string().min(1).nullable(),
	url: z.url().nullable(),
	texts: inLanguages(sourceTextSchema)
});

/** All sources by their short code. */
export const sourcesSchema = z.record(z.string().min(1), sourceSchema);

export type Source = z.infer<typeof sourceSchema>;
export type Sources = z.infer<typeof sourcesSchema>;
