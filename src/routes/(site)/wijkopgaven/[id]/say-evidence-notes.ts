/** "14 en 8 van de 22 mensen, stap ‘Prioriteiten’": what paper says behind a sentence, where nothing can be opened. */
import type { EvidenceNote } from '#lib/domain/report/evidence-note.ts';
import type { PlanTexts } from '#lib/texts/nl/plan.ts';

type NoteTexts = PlanTexts['evidenceNote'];
type NameSource = (code: string) => string;

export function sayEvidenceNotes(
	notes: readonly EvidenceNote[],
	texts: NoteTexts,
	nameSource: NameSource
): string {
	return notes.map((note) => say(note, texts, nameSource)).join('; ');
}

function say(note: EvidenceNote, texts: NoteTexts, nameSource: NameSource): string {
	switch (note.kind) {
		case 'figures':
			return texts.figures(note.sources.map(nameSource));
		case 'no-figure':
			return texts.noFigure;
		case 'all-figures':
			return texts.allFigures(note.figures);
		case 'votes':
			return texts[note.isDots ? 'dots' : 'votes'](note.votes, note.voters, note.round, note.step);
		case 'recognised':
			return texts.recognised(note.group, note.count);
		case 'recognised-figures':
			return texts.recognisedFigures(note.figures);
		case 'answered':
			return texts.answered(note.people, note.of, note.step);
		case 'present':
			return texts.present(note.people);
		case 'written':
			return texts.written[note.what](note.number);
	}
}
