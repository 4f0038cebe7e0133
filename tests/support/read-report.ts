/** The words of a section of a report, as somebody reads them in Dutch. */
import { composeDraft } from '#lib/domain/report/compose.ts';
import type { DraftInputs } from '#lib/domain/report/inputs.ts';
import { readDraft } from '#lib/domain/report/read-draft.ts';
import { emptyEvening, figuresOfEverySort, people } from '#lib/domain/report/worlds.ts';
import { attachTexts } from '#lib/domain/free-text.ts';
import type { Finding } from '#lib/domain/finding/finding.ts';
import { texts } from '#lib/texts/nl/report.ts';

/** Of an evening with thirty residents. */
export function readSection(id: string, ...findings: Finding[]): string[] {
	return readEvening(id, { present: people(30) }, findings);
}

/** In a test a text is stored under its own words. */
export function readEvening(
	id: string,
	differs: Partial<DraftInputs>,
	findings: Finding[] = []
): string[] {
	const step = { stepId: 'stap', activity: 'x', title: 'X', rung: null, answered: null, findings };
	const inputs = { ...emptyEvening(figuresOfEverySort), steps: [step], ...differs };
	const words = attachTexts(composeDraft(inputs), (textId) => textId);
	const section = readDraft(words, texts.sentences).sections.find((found) => found.id === id);
	if (!section) throw new Error(`There is no section ${id}`);
	return section.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text));
}
