/** What the form of the editor does to a draft. Only what somebody changed counts: the rest may have been saved anew by another. */
import { readField, type FormFields } from '#lib/domain/form.ts';
import { readParagraph, type Draft, type Paragraph } from '#lib/domain/wijkopgave/draft.ts';
import { restoreParagraph, rewriteParagraph } from '#lib/domain/wijkopgave/edit.ts';

const textField = (id: string) => `text.${id}`;
const restoreField = (id: string) => `restore.${id}`;

function listParagraphs({ sections }: Draft): Paragraph[] {
	return sections.flatMap(({ paragraphs }) => paragraphs);
}

function isRestored(fields: FormFields, id: string): boolean {
	return readField(fields, restoreField(id)) === 'yes';
}

/** What stands in the field of a paragraph; null when it is as it was read. */
function readChange(fields: FormFields, read: Paragraph): string | null {
	const field = textField(read.id);
	if (!(field in fields)) return null;
	const text = readField(fields, field).replaceAll('\r\n', '\n');
	return text === readParagraph(read) ? null : text;
}

/** The draft after everything that was changed in the form; the same draft when nothing was. */
export function editDraft(draft: Draft, original: Draft, fields: FormFields): Draft {
	let edited = draft;
	for (const paragraph of listParagraphs(draft)) {
		const text = readChange(fields, paragraph);
		if (isRestored(fields, paragraph.id)) {
			edited = restoreParagraph(edited, original, paragraph.id) ?? edited;
		} else if (text !== null) {
			edited = rewriteParagraph(edited, paragraph.id, text) ?? edited;
		}
	}
	return edited;
}

/** The fields that somebody changed in the version they read, to be kept when that version is not the last any more. */
export function keepChanges(read: Draft, fields: FormFields): FormFields {
	const kept: FormFields = {};
	for (const paragraph of listParagraphs(read)) {
		const text = readChange(fields, paragraph);
		if (text !== null) kept[textField(paragraph.id)] = [text];
		if (isRestored(fields, paragraph.id)) kept[restoreField(paragraph.id)] = ['yes'];
	}
	return kept;
}

/** Paragraphs that somebody else changed as well since this version was read: what stands there now, by id. */
export function findClashes(read: Draft, last: Draft, kept: FormFields): Record<string, string> {
	const before = new Map(listParagraphs(read).map((one) => [one.id, readParagraph(one)]));
	return Object.fromEntries(
		listParagraphs(last)
			.filter(({ id }) => textField(id) in kept || restoreField(id) in kept)
			.map((paragraph) => [paragraph.id, readParagraph(paragraph)] as const)
			.filter(([id, text]) => text !== before.get(id))
	);
}
