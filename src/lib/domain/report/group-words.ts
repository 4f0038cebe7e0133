/** What people wrote on an evening, laid out for whoever takes words out: one text once, whatever words stand in its place. */
import type { StoredText } from './plan-erasure.ts';

export interface WrittenText extends StoredText {
	/** The line of the log with which it came. */
	seq: number;
	/** Somebody wrote it in a secret step. */
	isSecret: boolean;
}

export interface WordsOnce {
	/** The text that goes, in all its wordings, when this one is asked for. */
	id: string;
	words: string;
	/** What stands in its place, the newest first. */
	inItsPlace: string[];
	/** A title that whoever led gave. */
	isLed: boolean;
}

/** What came in one go, as the title and the plan of an initiative. */
export interface WordsTogether {
	stepId: string | null;
	texts: WordsOnce[];
}

/** In the order of what is `written`. */
export function groupWords(written: readonly WrittenText[]): WordsTogether[] {
	const ids = new Set(written.map(({ id }) => id));
	const isRewording = ({ of }: WrittenText) => of !== null && ids.has(of);
	const together = new Map<number, WordsTogether>();
	for (const text of written) {
		if (isRewording(text)) continue;
		const { id, words, stepId, isLed, of } = text;
		const group = together.get(text.seq) ?? { stepId, texts: [] };
		const inItsPlace = written.filter((other) => other.of === id).map((other) => other.words);
		// Words that stand alone in the place of erased ones are no title.
		group.texts.push({ id, words, inItsPlace, isLed: isLed && of === null });
		together.set(text.seq, group);
	}
	return [...together.values()];
}
