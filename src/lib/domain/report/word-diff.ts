/** A run of words that stayed, was taken away or was put in. */
export interface WordRun {
	kind: 'same' | 'removed' | 'added';
	text: string;
}

/**
 * The difference of two texts, word by word, with as many words as possible kept in place. White space is not compared.
 * Takes before × after steps: meant for paragraphs.
 *
 * Source: the longest common subsequence, R.A. Wagner and M.J. Fischer, "The string-to-string correction problem", Journal of
 * the ACM 21 (1974), 168-173.
 */
export function diffWords(before: string, after: string): WordRun[] {
	const old = splitWords(before);
	const now = splitWords(after);
	const kept = countKept(old, now);
	const runs: WordRun[] = [];
	let i = 0;
	let j = 0;
	while (i < old.length || j < now.length) {
		const [was, is] = [old[i], now[j]];
		if (was !== undefined && was === is) {
			addWord(runs, 'same', was);
			i += 1;
			j += 1;
		} else if (
			was !== undefined &&
			(is === undefined || at(kept, i + 1, j) >= at(kept, i, j + 1))
		) {
			addWord(runs, 'removed', was);
			i += 1;
		} else if (is !== undefined) {
			addWord(runs, 'added', is);
			j += 1;
		}
	}
	return runs;
}

/** How many words can be kept of the rest, from every place in both texts on. */
function countKept(old: readonly string[], now: readonly string[]): number[][] {
	const kept = Array.from({ length: old.length + 1 }, () =>
		new Array<number>(now.length + 1).fill(0)
	);
	for (let i = old.length - 1; i >= 0; i -= 1) {
		const row = kept[i] ?? [];
		for (let j = now.length - 1; j >= 0; j -= 1) {
			row[j] =
				old[i] === now[j]
					? at(kept, i + 1, j + 1) + 1
					: Math.max(at(kept, i + 1, j), at(kept, i, j + 1));
		}
	}
	return kept;
}

function at(kept: readonly number[][], i: number, j: number): number {
	return kept[i]?.[j] ?? 0;
}

function splitWords(text: string): string[] {
	return text.split(/\s+/).filter((word) => word !== '');
}

function addWord(runs: WordRun[], kind: WordRun['kind'], word: string): void {
	const last = runs.at(-1);
	if (last?.kind === kind) last.text += ` ${word}`;
	else runs.push({ kind, text: word });
}
