/**
 * Which cards look alike, as a hint for the facilitator: never a decision. Similarity of sets of three letters per word, as in
 * the PostgreSQL module pg_trgm (www.postgresql.org/docs/current/pgtrgm.html); 0 is nothing in common, 1 the same words.
 */
import { smallWords, splitWords } from '../../domain/links/words.ts';
import { longestTitle, type Mood } from './mood.ts';

interface Wording {
	id: string;
	mood: Mood;
	words: string;
}

const alike = 0.45;

/**
 * Words that turn a sentence round. The everyday halves of two pairs are left out ("voor", "wel"): they mostly mean something
 * else, and their opposites here already tell the two apart.
 */
const turning = new Set(
	['meer', 'minder', 'veel', 'weinig', 'geen', 'niet', 'niets', 'nooit', 'zonder', 'tegen'].concat(
		['open', 'dicht', 'gesloten', 'langer', 'korter', 'hoger', 'lager', 'harder', 'zachter'],
		['more', 'less', 'fewer', 'no', 'not', 'never', 'without', 'against', 'closed']
	)
);

function collectTrigrams(words: readonly string[]): Set<string> {
	const trigrams = new Set<string>();
	for (const word of words) {
		const padded = `  ${word} `;
		for (let start = 0; start + 3 <= padded.length; start++) {
			trigrams.add(padded.slice(start, start + 3));
		}
	}
	return trigrams;
}

function compareSets(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [small, large] = a.size < b.size ? [a, b] : [b, a];
	// However much they share, sets that differ this much in size cannot be alike.
	if (small.size < alike * large.size) return 0;
	let shared = 0;
	for (const item of small) if (large.has(item)) shared++;
	return shared / (a.size + b.size - shared);
}

/** How alike two texts are, 0 to 1. */
export function measureSimilarity(a: string, b: string): number {
	return compareSets(collectTrigrams(splitWords(a)), collectTrigrams(splitWords(b)));
}

interface Read {
	card: Wording;
	trigrams: Set<string>;
	/** The turning words in it, in a fixed order. */
	turns: string;
}

function readCard(card: Wording): Read {
	const words = splitWords(card.words);
	const turns = [...new Set(words.filter((word) => turning.has(word)))].sort().join(' ');
	return { card, trigrams: collectTrigrams(words), turns };
}

function looksLike(a: Read, b: Read): boolean {
	if (a.turns !== b.turns) return false;
	// "De speeltuin" as what goes well and as what can be better say the opposite.
	if ((a.card.mood === 'good') !== (b.card.mood === 'good')) return false;
	return compareSets(a.trigrams, b.trigrams) >= alike;
}

/** Groups of cards that all look alike, in the order in which the cards came; every card in at most one group. */
export function suggestSimilar(cards: readonly Wording[]): string[][] {
	const open = cards.map(readCard);
	const groups: string[][] = [];
	for (let first = open.shift(); first; first = open.shift()) {
		const group = [first];
		for (const other of open) if (group.every((one) => looksLike(one, other))) group.push(other);
		if (group.length < 2) continue;
		for (const taken of group.slice(1)) open.splice(open.indexOf(taken), 1);
		groups.push(group.map(({ card }) => card.id));
	}
	return groups;
}

/** Follows at once on the other one, in all of these texts. */
function areTogether(one: string, next: string, texts: readonly string[][]): boolean {
	return texts.every((words) => words.some((word, at) => word === one && words[at + 1] === next));
}

function trimSmall(words: readonly string[]): string[] {
	const from = words.findIndex((word) => !smallWords.has(word));
	const to = words.findLastIndex((word) => !smallWords.has(word));
	return from < 0 ? [] : words.slice(from, to + 1);
}

/**
 * The words that all these texts share, as a first title: those that follow each other everywhere as they stand, a comma between the
 * others, for together they are no sentence. Never the words of one writer: nobody is to find a sentence of their own above what others
 * wrote.
 */
export function findSharedTitle(texts: readonly string[]): string {
	const split = texts.map(splitWords);
	const [first = [], ...others] = split;
	const shared = first.filter(
		(word, index) => first.indexOf(word) === index && others.every((words) => words.includes(word))
	);
	const runs: string[][] = [];
	for (const [index, word] of shared.entries()) {
		const before = shared[index - 1];
		const run = runs.at(-1);
		if (run && before !== undefined && areTogether(before, word, split)) run.push(word);
		else runs.push([word]);
	}
	let title = '';
	for (const run of runs.map(trimSmall)) {
		for (const [index, word] of run.entries()) {
			const joint = index > 0 ? ' ' : ', ';
			const longer =
				title === '' ? word.charAt(0).toUpperCase() + word.slice(1) : title + joint + word;
			if (longer.length > longestTitle) return title;
			title = longer;
		}
	}
	return title;
}
