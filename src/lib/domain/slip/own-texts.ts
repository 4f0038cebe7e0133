/** What somebody wrote on an evening, and where it stands in the findings of which the report is made. */
import { findingsOf } from '../finding/finding.ts';
import type { DraftInputs } from '../report/inputs.ts';

/** A text of an evening; `of`: in whose place whoever led put it. */
export interface EveningText {
	id: string;
	words: string | null;
	seq: number;
	stepId: string | null;
	of: string | null;
}

/** What came in one go, as the title and the plan of an initiative. */
export interface OwnText {
	stepId: string | null;
	/** In the words of its writer; null once they are erased. */
	words: (string | null)[];
	/** Whoever led put other words in the place of some of it. */
	isReworded: boolean;
	/** Every id under which it may stand in a report. */
	ids: string[];
}

/** `isOwn`: of the writer who asks. In the order in which they were given. */
export function gatherOwn<Text extends EveningText>(
	texts: readonly Text[],
	isOwn: (text: Text) => boolean
): OwnText[] {
	const bySeq = new Map<number, OwnText>();
	for (const text of texts) {
		if (text.of !== null || !isOwn(text)) continue;
		const rewordings = texts.filter(({ of }) => of === text.id).map(({ id }) => id);
		const known = bySeq.get(text.seq);
		const before = known ?? { stepId: text.stepId, words: [], isReworded: false, ids: [] };
		bySeq.set(text.seq, {
			...before,
			words: [...before.words, text.words],
			isReworded: before.isReworded || rewordings.length > 0,
			ids: [...before.ids, text.id, ...rewordings]
		});
	}
	return [...bySeq.values()];
}

export interface Standing {
	kind: 'card' | 'initiative';
	id: string;
}

/** As what it was taken along into the report; null: it was not. */
export function findStanding(
	{ ids }: OwnText,
	{ steps }: Pick<DraftInputs, 'steps'>
): Standing | null {
	const own = new Set(ids);
	const findings = steps.flatMap((step) => step.findings);
	const card = findingsOf(findings, 'said').find(({ text }) => own.has(text.textId));
	if (card) return { kind: 'card', id: card.id };
	const proposal = findingsOf(findings, 'proposal').find(({ title, what, needed }) =>
		[title, what, needed].some((text) => text && own.has(text.textId))
	);
	return proposal ? { kind: 'initiative', id: proposal.id } : null;
}
