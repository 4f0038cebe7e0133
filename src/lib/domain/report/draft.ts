/** The draft as it is stored: what every sentence says, with its evidence. `read-draft.ts` gives it its words. */
import { z } from 'zod';
import { freeTextSchema } from '../free-text.ts';
import { linksSchema } from '../links/links.ts';
import { evidenceRefSchema } from './evidence.ts';
import { sayingSchema } from './saying.ts';

export const sectionKinds = [
	'state',
	'voices',
	'differences',
	'choice',
	'opgave',
	'initiatives',
	'follow',
	'participation'
] as const;

const id = z.string().min(1);
const freeText = freeTextSchema.omit({ text: true });
/** None: what the sentence says is that nothing is known yet. */
const evidence = z.array(evidenceRefSchema);

/** Words that somebody wrote; or that wrote themselves before sentences were kept as what they say. */
const textSchema = z.object({
	text: z.string().min(1),
	/** Texts of people of which a mark stands in the words. Only in old ones. */
	names: z.array(freeText).default([]),
	/** Who of the staff wrote it; null: it wrote itself, or nobody knows any more. */
	author: id.nullable().default(null)
});

const wordingSchema = z.union([sayingSchema, textSchema]);

const sentence = z.object({
	/** `opgave-1.why.s2` */
	id,
	wording: wordingSchema,
	/** The words of a participant that the sentence is about, by reference so that they can be erased. */
	about: freeText.nullable(),
	evidence
});

const paragraph = z.object({
	/** `opgave-1.why` */
	id,
	heading: wordingSchema.nullable(),
	/** None once it is removed. */
	sentences: z.array(upgraded('text', sentence)),
	/** The wijkregisseur wrote it anew. */
	rewritten: z.boolean(),
	/** The wijkregisseur took it out. It keeps its place and its evidence. */
	removed: z.boolean(),
	/** Of all its sentences as they wrote themselves; stays whatever is rewritten. */
	evidence
});

const section = z.object({
	/** `opgave-1` */
	id,
	kind: z.enum(sectionKinds),
	title: wordingSchema,
	/** The words of the card that the section is about. Only in old ones: today they stand in the title. */
	about: freeText.nullable(),
	paragraphs: z.array(upgraded('heading', paragraph))
});

export const draftSchema = z.object({
	sections: z.array(upgraded('title', section)),
	/** What was linked after the evening. Absent: nothing. */
	links: linksSchema.optional()
});

export type Wording = z.infer<typeof wordingSchema>;
export type Sentence = z.infer<typeof sentence>;
export type Paragraph = z.infer<typeof paragraph>;
export type Section = z.infer<typeof section>;
export type SectionKind = Section['kind'];
export type Draft = z.infer<typeof draftSchema>;

/** Until 2026 all words were stored as they read in Dutch: a text, a heading or a title. */
function upgraded<Schema extends z.ZodType>(field: 'text' | 'heading' | 'title', schema: Schema) {
	return z.preprocess((stored) => {
		const old = z.looseObject({ [field]: z.string() }).safeParse(stored).data;
		if (!old) return stored;
		const { names = [], [field]: text, ...rest } = old;
		return { ...rest, [field === 'text' ? 'wording' : field]: { text, names } };
	}, schema);
}

/** One that somebody of the staff wrote, or that was stored before sentences were kept as what they say. */
export function isText(wording: Wording): wording is z.infer<typeof textSchema> {
	return 'text' in wording;
}
