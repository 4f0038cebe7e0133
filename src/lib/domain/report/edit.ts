/** The wijkregisseur edits. Words change; ids, places and evidence stay. */
import type { Draft, Paragraph, Section } from './draft.ts';

/**
 * Puts new words in place of a paragraph, as one block that carries all its evidence. Empty words take the paragraph out of
 * the text: it keeps its place and its evidence, so that nothing disappears unseen. `author`: who of the staff wrote them. Null when there
 * is no such paragraph.
 */
export function rewriteParagraph(
	draft: Draft,
	paragraphId: string,
	text: string,
	author: string
): Draft | null {
	const words = text.trim();
	return replaceParagraph(draft, paragraphId, (paragraph) => {
		const { evidence } = paragraph;
		return {
			...paragraph,
			sentences:
				words === ''
					? []
					: [
							{
								id: `${paragraphId}.rewritten`,
								wording: { text: words, names: [], author },
								about: null,
								evidence
							}
						],
			rewritten: words !== '',
			removed: words === ''
		};
	});
}

/** Brings back a paragraph as it wrote itself, from the first version. Null when one of the two has no such paragraph. */
export function restoreParagraph(draft: Draft, original: Draft, paragraphId: string): Draft | null {
	const found = original.sections
		.flatMap(({ paragraphs }) => paragraphs)
		.find(({ id }) => id === paragraphId);
	return found ? replaceParagraph(draft, paragraphId, () => found) : null;
}

/** Gives an opgave or another section a title in better words; an empty title changes nothing. Null when there is none such. */
export function retitleSection(
	draft: Draft,
	sectionId: string,
	title: string,
	author: string
): Draft | null {
	const words = title.trim();
	if (!draft.sections.some(({ id }) => id === sectionId)) return null;
	return mapSections(draft, (section) =>
		section.id === sectionId && words !== ''
			? { ...section, title: { text: words, names: [], author } }
			: section
	);
}

function replaceParagraph(
	draft: Draft,
	paragraphId: string,
	replace: (paragraph: Paragraph) => Paragraph
): Draft | null {
	const isThere = draft.sections.some(({ paragraphs }) =>
		paragraphs.some(({ id }) => id === paragraphId)
	);
	if (!isThere) return null;
	return mapSections(draft, (section) => ({
		...section,
		paragraphs: section.paragraphs.map((paragraph) =>
			paragraph.id === paragraphId ? replace(paragraph) : paragraph
		)
	}));
}

function mapSections(draft: Draft, change: (section: Section) => Section): Draft {
	return { ...draft, sections: draft.sections.map(change) };
}
