/** The draft as somebody reads it: every sentence in the words of one language, with the words of people put in. */
import type { FreeText } from '../free-text.ts';
import { findToldRound, type AskedRound } from './asked-round.ts';
import { isText, type Draft, type Paragraph, type SectionKind, type Wording } from './draft.ts';
import type { EvidenceRef } from './evidence.ts';
import { fillNames } from './names.ts';
import { guardPresence } from './presence.ts';
import { wordSaying } from './saying.ts';
import type { DraftSentences } from './sentences.ts';

export interface ReadSentence {
	id: string;
	text: string;
	about: FreeText | null;
	evidence: EvidenceRef[];
	/** Of two rounds, the one that it tells; null where its words do not say that. */
	toldRound: AskedRound | null;
	/** Who of the staff wrote it; null: it wrote itself. */
	author: string | null;
	/** These words are Dutch whatever the language of the reader: somebody wrote them, or they were stored so. */
	isDutch: boolean;
}

export interface ReadParagraph extends Pick<
	Paragraph,
	'id' | 'rewritten' | 'removed' | 'evidence'
> {
	heading: string | null;
	hasDutchHeading: boolean;
	sentences: ReadSentence[];
	/** All of it as one piece, for editing and comparing. */
	text: string;
}

export interface ReadSection {
	id: string;
	kind: SectionKind;
	title: string;
	hasDutchTitle: boolean;
	about: FreeText | null;
	paragraphs: ReadParagraph[];
}

export interface ReadDraft {
	sections: ReadSection[];
}

export function readDraft(draft: Draft, catalogue: DraftSentences): ReadDraft {
	const { sections } = guardPresence(draft);
	return {
		sections: sections.map(({ id, kind, title, about, paragraphs }) => ({
			...{ id, kind, about },
			title: readWording(title, catalogue),
			hasDutchTitle: isText(title),
			paragraphs: paragraphs.map((paragraph) => readParagraph(paragraph, catalogue))
		}))
	};
}

/** The words of a title, a heading or a sentence. Words of people that were not put in, or were erased, have a mark. */
export function readWording(wording: Wording, catalogue: DraftSentences): string {
	return isText(wording) ? fillNames(wording.text, wording.names) : wordSaying(wording, catalogue);
}

function readParagraph(
	{ id, heading, sentences, rewritten, removed, evidence }: Paragraph,
	catalogue: DraftSentences
): ReadParagraph {
	const read = sentences.map((sentence) => ({
		id: sentence.id,
		text: readWording(sentence.wording, catalogue),
		about: sentence.about,
		evidence: sentence.evidence,
		toldRound: findToldRound(sentence.wording),
		author: isText(sentence.wording) ? sentence.wording.author : null,
		isDutch: isText(sentence.wording)
	}));
	return {
		...{ id, rewritten, removed, evidence },
		heading: heading && readWording(heading, catalogue),
		hasDutchHeading: heading !== null && isText(heading),
		sentences: read,
		text: read.map(({ text }) => text).join(' ')
	};
}
