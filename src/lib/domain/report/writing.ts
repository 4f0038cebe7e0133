/** Puts sentences into paragraphs and sections, and gives each its fixed id. */
import type { FreeText } from '../free-text.ts';
import type { Paragraph, Section, SectionKind } from './draft.ts';
import { mergeEvidence, type EvidenceRef } from './evidence.ts';
import { listNames } from './names.ts';

/** A sentence before it has its place. */
export interface Line {
	text: string;
	evidence: readonly EvidenceRef[];
	about?: FreeText;
}

/** A paragraph before it has its section. */
export interface Block {
	id: string;
	heading: string | null;
	lines: readonly Line[];
}

/** Blocks without a line are left out. */
export function writeSection(
	id: string,
	kind: SectionKind,
	title: string,
	blocks: readonly Block[],
	about: FreeText | null = null
): Section {
	return {
		id,
		kind,
		title,
		names: listNames(title),
		about: about && { textId: about.textId },
		paragraphs: blocks
			.filter(({ lines }) => lines.length > 0)
			.map((block) => writeParagraph(id, block))
	};
}

function writeParagraph(sectionId: string, { id, heading, lines }: Block): Paragraph {
	const paragraphId = `${sectionId}.${id}`;
	const sentences = lines.map(({ text, evidence, about }, index) => ({
		id: `${paragraphId}.s${String(index + 1)}`,
		text,
		names: listNames(text),
		about: about ? { textId: about.textId } : null,
		evidence: mergeEvidence(evidence)
	}));
	return {
		id: paragraphId,
		heading,
		sentences,
		rewritten: false,
		removed: false,
		evidence: mergeEvidence(sentences.flatMap((sentence) => sentence.evidence))
	};
}
