/** The draft wijkopgave as it is stored. Every sentence carries its evidence. */
import { z } from 'zod';
import { evidenceRefSchema } from './evidence.ts';
import { fillNames } from './names.ts';

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
const freeText = z.object({ textId: id });
/** Texts of which a mark stands in the words beside it. Older drafts have none. */
const names = z.array(freeText).default([]);
/** At least one: a sentence without evidence does not get in. */
const evidence = z.array(evidenceRefSchema).min(1);

const sentenceSchema = z.object({
	/** `opgave-1.why.s2` */
	id,
	text: z.string().min(1),
	names,
	/** The words of a participant that the sentence is about, by reference so that they can be erased. */
	about: freeText.nullable(),
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
	names,
	/** The words of the card that the section is about, when people voted on a single card. */
	about: freeText.nullable(),
	paragraphs: z.array(paragraphSchema)
});

export const draftSchema = z.object({ sections: z.array(sectionSchema) });

export type Sentence = z.infer<typeof sentenceSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type SectionKind = Section['kind'];
export type Draft = z.infer<typeof draftSchema>;

/** A sentence as it is read, once the words were put in. */
export function readSentence({ text, names }: Sentence): string {
	return fillNames(text, names);
}

export function readTitle({ title, names }: Section): string {
	return fillNames(title, names);
}

/** A paragraph as one piece of text, for editing and comparing. */
export function readParagraph(paragraph: Paragraph): string {
	return paragraph.sentences.map(readSentence).join(' ');
}
