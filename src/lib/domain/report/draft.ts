/** The draft wijkopgave as it is stored. Every sentence carries its evidence. */
import { z } from 'zod';
import { evidenceRefSchema } from './evidence.ts';

const sectionKinds = [
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
/** At least one: a sentence without evidence does not get in. */
const evidence = z.array(evidenceRefSchema).min(1);

const sentenceSchema = z.object({
	/** `opgave-1.why.s2` */
	id,
	text: z.string().min(1),
	/** The words of a participant that the sentence is about, by reference so that they can be erased. */
	about: z.object({ textId: id }).nullable(),
	evidence
});

const paragraphSchema = z.object({
	/** `opgave-1.why` */
	id,
	heading: z.string().nullable(),
	/** None once it is removed. */
	sentences: z.array(sentenceSchema),
	/** The wijkregisseur wrote it anew. */
	rewritten: z.boolean(),
	/** The wijkregisseur took it out. It keeps its place and its evidence. */
	removed: z.boolean(),
	/** Of all its sentences as they wrote themselves; stays whatever is rewritten. */
	evidence
});

const sectionSchema = z.object({
	/** `opgave-1` */
	id,
	kind: z.enum(sectionKinds),
	title: z.string().min(1),
	/** The words of the card that the section is about, when people voted on a single card. */
	about: z.object({ textId: id }).nullable(),
	paragraphs: z.array(paragraphSchema)
});

export const draftSchema = z.object({ sections: z.array(sectionSchema) });

export type Sentence = z.infer<typeof sentenceSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type SectionKind = Section['kind'];
export type Draft = z.infer<typeof draftSchema>;

/** A paragraph as one piece of text, for editing and comparing. */
export function readParagraph(paragraph: Paragraph): string {
	return paragraph.sentences.map(({ text }) => text).join(' ');
}
