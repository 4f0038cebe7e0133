/** The difference of two texts, sentence by sentence: a word counts as kept only where its own sentence was. */
import { diffWords, type WordRun } from './word-diff.ts';

/** Two sentences are one that changed when at least half of their words stayed; otherwise one went and another came. */
const leastKept = 0.5;

interface Pair {
	runs: WordRun[];
	/** How many words stayed; 0 for two sentences that have nothing to do with each other. */
	kept: number;
}

/**
 * Every sentence stays, changes or goes as a whole; of one that changed, its words are compared. Sentences keep their order, and as
 * many words as possible are kept. White space is not compared.
 */
export function diffSentences(before: string, after: string): WordRun[] {
	const old = splitSentences(before);
	const now = splitSentences(after);
	const pairs = old.map((was) => now.map((is) => pair(was, is)));
	const kept = countKept(pairs, now.length);
	const runs: WordRun[] = [];
	let i = 0;
	let j = 0;
	while (i < old.length || j < now.length) {
		const together = pairs[i]?.[j];
		if (
			together &&
			together.kept > 0 &&
			at(kept, i, j) === together.kept + at(kept, i + 1, j + 1)
		) {
			for (const run of together.runs) addRun(runs, run);
			i += 1;
			j += 1;
		} else if (i < old.length && (j === now.length || at(kept, i + 1, j) >= at(kept, i, j + 1))) {
			addRun(runs, { kind: 'removed', text: old[i] ?? '' });
			i += 1;
		} else {
			addRun(runs, { kind: 'added', text: now[j] ?? '' });
			j += 1;
		}
	}
	return runs;
}

function pair(was: string, is: string): Pair {
	const runs = diffWords(was, is);
	const kept = runs
		.filter(({ kind }) => kind === 'same')
		.reduce((sum, { text }) => sum + countWords(text), 0);
	const share = (2 * kept) / (countWords(was) + countWords(is));
	return { runs, kept: share >= leastKept ? kept : 0 };
}

/** How many words can be kept of the rest, from every place in both texts on: `countKept` of words, with sentences that weigh. */
function countKept(pairs: readonly Pair[][], width: number): number[][] {
	const kept = Array.from({ length: pairs.length + 1 }, () => new Array<number>(width + 1).fill(0));
	for (let i = pairs.length - 1; i >= 0; i -= 1) {
		const row = kept[i] ?? [];
		for (let j = width - 1; j >= 0; j -= 1) {
			row[j] = Math.max(
				(pairs[i]?.[j]?.kept ?? 0) + at(kept, i + 1, j + 1),
				at(kept, i + 1, j),
				at(kept, i, j + 1)
			);
		}
	}
	return kept;
}

function at(kept: readonly number[][], i: number, j: number): number {
	return kept[i]?.[j] ?? 0;
}

/** Dutch, whatever the reader reads: an amount or a clock (19.30) ends no sentence. */
function splitSentences(text: string): string[] {
	return [...new Intl.Segmenter('nl', { granularity: 'sentence' }).segment(text)]
		.map(({ segment }) => segment.trim().replaceAll(/\s+/g, ' '))
		.filter((sentence) => sentence !== '');
}

function countWords(text: string): number {
	return text.split(' ').length;
}

function addRun(runs: WordRun[], { kind, text }: WordRun): void {
	const last = runs.at(-1);
	if (last?.kind === kind) last.text += ` ${text}`;
	else runs.push({ kind, text });
}
