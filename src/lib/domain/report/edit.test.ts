import { describe, expect, it } from 'vitest';
import { texts } from '#lib/texts/nl/report.ts';
import { attachTexts } from '../free-text.ts';
import { compareVersions } from './compare.ts';
import { composeDraft } from './compose.ts';
import { draftSchema, type Draft } from './draft.ts';
import { restoreParagraph, retitleSection, rewriteParagraph } from './edit.ts';
import { readDraft } from './read-draft.ts';
import { figuresOfEverySort, fullEvening } from './worlds.ts';

const first = composeDraft(fullEvening(figuresOfEverySort));
const author = 'staff-1';
const read = (draft: Draft) =>
	readDraft(
		attachTexts(draft, (words) => words),
		texts.sentences
	);
const wordsOf = (draft: Draft, id: string) =>
	read(draft)
		.sections.flatMap(({ paragraphs }) => paragraphs)
		.find((paragraph) => paragraph.id === id)?.text;
const find = (draft: Draft, id: string) =>
	draft.sections.flatMap(({ paragraphs }) => paragraphs).find((paragraph) => paragraph.id === id)!;
const rewritten = rewriteParagraph(first, 'opgave-1.why', '  Veel mensen zijn alleen.\n', author)!;
const removed = rewriteParagraph(first, 'opgave-1.why', ' ', author)!;

describe('a paragraph that the wijkregisseur rewrites', () => {
	it('has the new words, all its evidence, and says that it was rewritten', () => {
		const paragraph = find(rewritten, 'opgave-1.why');
		expect(wordsOf(rewritten, 'opgave-1.why')).toBe('Veel mensen zijn alleen.');
		expect(paragraph.sentences[0]?.wording).toMatchObject({ author });
		expect(paragraph.rewritten).toBe(true);
		expect(paragraph.evidence).toEqual(find(first, 'opgave-1.why').evidence);
		expect(paragraph.sentences[0]?.evidence).toEqual(paragraph.evidence);
	});

	it('leaves every other paragraph and the first version as they were', () => {
		expect(find(first, 'opgave-1.why').rewritten).toBe(false);
		expect(find(rewritten, 'opgave-1.who')).toEqual(find(first, 'opgave-1.who'));
	});

	it('does not disappear when it is emptied: its place and its evidence stay', () => {
		const paragraph = find(removed, 'opgave-1.why');
		expect(paragraph).toMatchObject({ sentences: [], removed: true, rewritten: false });
		expect(paragraph.evidence).toEqual(find(first, 'opgave-1.why').evidence);
	});

	it('can be put back as it wrote itself', () => {
		expect(restoreParagraph(removed, first, 'opgave-1.why')).toEqual(first);
	});

	it('can be stored', () => {
		for (const draft of [first, rewritten, removed]) {
			expect(draftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
		}
	});

	it('has to exist', () => {
		expect(rewriteParagraph(first, 'opgave-9.why', 'Iets', author)).toBeNull();
		expect(restoreParagraph(first, first, 'opgave-9.why')).toBeNull();
		expect(retitleSection(first, 'opgave-9', 'Iets', author)).toBeNull();
	});
});

describe('two versions beside each other', () => {
	const changes = (older: Draft, newer: Draft) =>
		compareVersions(read(older), read(newer))
			.flatMap(({ paragraphs }) => paragraphs)
			.filter(({ change }) => change !== 'same')
			.map(({ paragraphId, change }) => [paragraphId, change]);

	it('show what was rewritten, removed and put back', () => {
		expect(changes(first, first)).toEqual([]);
		expect(changes(first, rewritten)).toEqual([['opgave-1.why', 'rewritten']]);
		expect(changes(first, removed)).toEqual([['opgave-1.why', 'removed']]);
		expect(changes(removed, first)).toEqual([['opgave-1.why', 'restored']]);
	});

	it('show both texts, word by word', () => {
		const paragraph = compareVersions(read(first), read(rewritten))
			.flatMap(({ paragraphs }) => paragraphs)
			.find(({ change }) => change === 'rewritten')!;
		expect(paragraph.before).toBe(wordsOf(first, 'opgave-1.why'));
		expect(paragraph.after).toBe('Veel mensen zijn alleen.');
		expect(paragraph.words.map(({ kind }) => kind)).toContain('removed');
	});

	it('show a better title', () => {
		const retitled = retitleSection(first, 'opgave-1', ' Opgave 1. Minder mensen alleen ', author)!;
		const section = compareVersions(read(first), read(retitled)).find(
			({ sectionId }) => sectionId === 'opgave-1'
		);
		expect(section?.title).toEqual({
			before: 'Opgave 1. Alleen zijn',
			after: 'Opgave 1. Minder mensen alleen'
		});
		expect(retitleSection(first, 'opgave-1', '  ', author)).toEqual(first);
	});
});
