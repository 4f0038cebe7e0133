/** What the form of the editor does to a draft. Only what somebody changed counts: the rest may have been saved anew by another. */
import { readField, type FormFields } from '#lib/domain/form.ts';
import type { Draft } from '#lib/domain/report/draft.ts';
import { restoreParagraph, retitleSection, rewriteParagraph } from '#lib/domain/report/edit.ts';
import type { ReadDraft, ReadParagraph, ReadSection } from '#lib/domain/report/read-draft.ts';

const textField = (id: string) => `text.${id}`;
const titleField = (id: string) => `title.${id}`;
const restoreField = (id: string) => `restore.${id}`;

function listParagraphs({ sections }: ReadDraft): ReadParagraph[] {
	return sections.flatMap(({ paragraphs }) => paragraphs);
}

/** Every title and every paragraph by the id of its section or its own. */
function listWords(draft: ReadDraft): [id: string, words: string][] {
	return [
		...draft.sections.map((section): [string, string] => [section.id, section.title]),
		...listParagraphs(draft).map((one): [string, string] => [one.id, one.text])
	];
}

function isRestored(fields: FormFields, id: string): boolean {
	return readField(fields, restoreField(id)) === 'yes';
}

/** What stands in the field of a paragraph; null when it is as it was read. */
function readChange(fields: FormFields, read: ReadParagraph): string | null {
	const field = textField(read.id);
	if (!(field in fields)) return null;
	const text = readField(fields, field);
	// Blanks around it change nothing.
	return text.trim() === read.text ? null : text;
}

/** What stands in the field of a title; null when it is as it was read, or empty: every section has a title. */
function readNewTitle(fields: FormFields, read: ReadSection): string | null {
	const title = readField(fields, titleField(read.id));
	return title === '' || title === read.title ? null : title;
}

/**
 * The draft after everything that was changed in the form, by its author; the same draft when nothing was. `draft` and `original` may be
 * linked anew already: what somebody typed is compared with what they read.
 */
export function editDraft(
	draft: Draft,
	read: ReadDraft,
	original: Draft,
	fields: FormFields,
	author: string
): Draft {
	let edited = draft;
	for (const section of read.sections) {
		const title = readNewTitle(fields, section);
		if (title !== null) edited = retitleSection(edited, section.id, title, author) ?? edited;
	}
	for (const paragraph of listParagraphs(read)) {
		const text = readChange(fields, paragraph);
		if (isRestored(fields, paragraph.id)) {
			edited = restoreParagraph(edited, original, paragraph.id) ?? edited;
		} else if (text !== null) {
			edited = rewriteParagraph(edited, paragraph.id, text, author) ?? edited;
		}
	}
	return edited;
}

/** The fields that somebody changed in the version they read, to be kept when that version is not the last any more. */
export function keepChanges(read: ReadDraft, fields: FormFields): FormFields {
	const kept: FormFields = {};
	for (const section of read.sections) {
		const title = readNewTitle(fields, section);
		if (title !== null) kept[titleField(section.id)] = [title];
	}
	for (const paragraph of listParagraphs(read)) {
		const text = readChange(fields, paragraph);
		if (text !== null) kept[textField(paragraph.id)] = [text];
		if (isRestored(fields, paragraph.id)) kept[restoreField(paragraph.id)] = ['yes'];
	}
	return kept;
}

/** Paragraphs and titles that somebody else changed as well since this version was read: what stands there now, by id. */
export function findClashes(
	read: ReadDraft,
	last: ReadDraft,
	kept: FormFields
): Record<string, string> {
	const before = new Map(listWords(read));
	return Object.fromEntries(
		listWords(last)
			.filter(([id]) => [textField, titleField, restoreField].some((field) => field(id) in kept))
			.filter(([id, words]) => words !== before.get(id))
	);
}
