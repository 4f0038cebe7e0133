import { describe, expect, it } from 'vitest';
import type { Draft } from '#lib/domain/report/draft.ts';
import { readDraft } from '#lib/domain/report/read-draft.ts';
import type { FormFields } from '#lib/domain/form.ts';
import { texts } from '#lib/texts/nl/report.ts';
import * as editor from './edit-draft.ts';

const evidence = [{ kind: 'attendance' as const }];

function write(words: Record<string, string>): Draft {
	return {
		sections: [
			{
				id: 'opgave-1',
				kind: 'opgave',
				title: { text: 'Opgave 1', names: [], author: null },
				about: null,
				paragraphs: Object.entries(words).map(([id, text]) => ({
					id,
					heading: null,
					sentences: [
						{
							...{ id: `${id}.s1`, about: null, evidence },
							wording: { text, names: [], author: null }
						}
					],
					rewritten: false,
					removed: false,
					evidence
				}))
			}
		]
	};
}

const readAll = (draft: Draft) => readDraft(draft, texts.sentences);
const read = (draft: Draft) =>
	readAll(draft).sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
const editDraft = (draft: Draft, original: Draft, fields: FormFields) =>
	editor.editDraft(draft, readAll(draft), original, fields, 'staff-1');
const keepChanges = (draft: Draft, fields: FormFields) =>
	editor.keepChanges(readAll(draft), fields);
const findClashes = (older: Draft, newer: Draft, kept: FormFields) =>
	editor.findClashes(readAll(older), readAll(newer), kept);

const first = write({ why: 'Daarom.', who: 'Wij allen.' });
/** What the browser sends: every field, also those that nobody touched. */
const form = (why: string, who: string) => ({ 'text.why': [why], 'text.who': [who] });

describe('saving in the editor', () => {
	it('changes the paragraphs that were changed, and only those', () => {
		const edited = editDraft(first, first, form('Hierom.', 'Wij allen.'));
		expect(read(edited)).toEqual(['Hierom.', 'Wij allen.']);
		expect(edited.sections[0]?.paragraphs.map(({ rewritten }) => rewritten)).toEqual([true, false]);
		expect(edited.sections[0]?.paragraphs[0]?.evidence).toEqual(evidence);
	});

	it('makes no new version when nothing was changed', () => {
		expect(editDraft(first, first, form('Daarom.', 'Wij allen.'))).toBe(first);
	});

	it('gives an opgave a better title, and never none', () => {
		const edited = editDraft(first, first, { 'title.opgave-1': ['Samen koffie drinken'] });
		expect(readAll(edited).sections[0]?.title).toBe('Samen koffie drinken');
		expect(edited.sections[0]?.title).toMatchObject({ author: 'staff-1' });
		expect(read(edited)).toEqual(read(first));
		expect(editDraft(first, first, { 'title.opgave-1': [' '] })).toBe(first);
	});

	it('brings back what wrote itself', () => {
		const edited = editDraft(first, first, form('Hierom.', 'Wij allen.'));
		expect(read(editDraft(edited, first, { 'restore.why': ['yes'] }))).toEqual(read(first));
	});
});

describe('saving what another has saved in the meantime', () => {
	const saved = editDraft(first, first, form('Daarom.', 'De gemeente.'));

	it('keeps what was typed, and does not put the old words over those of the other', () => {
		const kept = keepChanges(first, form('Hierom.', 'Wij allen.'));
		expect(kept).toEqual({ 'text.why': ['Hierom.'] });
		const again = { ...form('Daarom.', 'De gemeente.'), ...kept };
		expect(read(editDraft(saved, first, again))).toEqual(['Hierom.', 'De gemeente.']);
	});

	it('tells where both gave the same opgave another title', () => {
		const theirs = editDraft(first, first, { 'title.opgave-1': ['Koffie'] });
		const mine = keepChanges(first, { 'title.opgave-1': ['Thee'] });
		expect(mine).toEqual({ 'title.opgave-1': ['Thee'] });
		expect(findClashes(first, theirs, mine)).toEqual({ 'opgave-1': 'Koffie' });
	});

	it('tells where both changed the same paragraph, with the words of the other', () => {
		const mine = keepChanges(first, form('Hierom.', 'De buren.'));
		expect(findClashes(first, saved, mine)).toEqual({ who: 'De gemeente.' });
		expect(findClashes(first, saved, keepChanges(first, form('Hierom.', 'Wij allen.')))).toEqual(
			{}
		);
	});
});
