/** What changed between two versions of the same draft. */
import type { ReadDraft, ReadParagraph } from './read-draft.ts';
import { diffSentences } from './sentence-diff.ts';
import type { WordRun } from './word-diff.ts';

export type ParagraphChange = 'same' | 'rewritten' | 'removed' | 'restored';

export interface ComparedParagraph {
	sectionId: string;
	paragraphId: string;
	heading: string | null;
	change: ParagraphChange;
	/** Empty when it was removed. */
	before: string;
	after: string;
	/** Both texts, word by word within their sentences. */
	words: WordRun[];
}

export interface ComparedSection {
	sectionId: string;
	title: { before: string; after: string };
	paragraphs: ComparedParagraph[];
}

/** Paragraph by paragraph, in the order of the older version: both come from one draft, so they have the same ids. */
export function compareVersions(older: ReadDraft, newer: ReadDraft): ComparedSection[] {
	const sections = new Map(newer.sections.map((section) => [section.id, section]));
	return older.sections.map((section) => {
		const { id, paragraphs, title } = section;
		const now = sections.get(id);
		return {
			sectionId: id,
			title: { before: title, after: now?.title ?? title },
			paragraphs: paragraphs.map((paragraph) =>
				compareParagraph(
					id,
					paragraph,
					now?.paragraphs.find((other) => other.id === paragraph.id)
				)
			)
		};
	});
}

function compareParagraph(
	sectionId: string,
	older: ReadParagraph,
	newer: ReadParagraph | undefined
): ComparedParagraph {
	const before = older.text;
	const after = newer?.text ?? '';
	return {
		sectionId,
		paragraphId: older.id,
		heading: older.heading,
		change: nameChange(before, after),
		before,
		after,
		words: diffSentences(before, after)
	};
}

/** A removed paragraph has no words, and only a removed one has none. */
function nameChange(before: string, after: string): ParagraphChange {
	if (before === after) return 'same';
	if (after === '') return 'removed';
	return before === '' ? 'restored' : 'rewritten';
}
