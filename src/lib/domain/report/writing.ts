/** Puts sentences into paragraphs and sections, and gives each its fixed id. */
import { referToText, type FreeText } from '../free-text.ts';
import type { Paragraph, Section, SectionKind } from './draft.ts';
import { mergeEvidence, type EvidenceRef } from './evidence.ts';
import type { Saying } from './saying.ts';

/** A sentence before it has its place. */
export interface Line {
	saying: Saying;
	/** Empty: it says that something is not known yet. */
	evidence: readonly EvidenceRef[];
	about?: FreeText;
}

/** A paragraph before it has its section. */
export interface Block {
	id: string;
	heading: Saying | null;
	lines: readonly Line[];
}

/** Blocks without a line are left out. */
export function writeSection(
	id: string,
	kind: SectionKind,
	title: Saying,
	blocks: readonly Block[]
): Section {
	return {
		...{ id, kind, title },
		about: null,
		paragraphs: blocks
			.filter(({ lines }) => lines.length > 0)
			.map((block) => writeParagraph(id, block))
	};
}

/** A section that says one thing only. */
export function writeOnly(kind: SectionKind, title: Saying, line: Line): Section {
	return writeSection(kind, kind, title, [{ id: 'none', heading: null, lines: [line] }]);
}

function writeParagraph(sectionId: string, { id, heading, lines }: Block): Paragraph {
	const paragraphId = `${sectionId}.${id}`;
	const sentences = lines.map(({ saying, evidence, about }, index) => ({
		id: `${paragraphId}.s${String(index + 1)}`,
		wording: saying,
		about: about ? referToText(about) : null,
		evidence: mergeEvidence(evidence)
	}));
	return {
		...{ id: paragraphId, heading, sentences },
		rewritten: false,
		removed: false,
		evidence: mergeEvidence(sentences.flatMap((sentence) => sentence.evidence))
	};
}
