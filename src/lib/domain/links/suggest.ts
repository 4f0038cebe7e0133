/**
 * Which figure a topic is about, and which topic an initiative, by words and theme: a suggestion that a person looks at. It says by which
 * words it came, and says nothing where it is not clear: no suggestion is better than a wrong one. See docs/decisions/0045.
 */
import { findKin, readWords, type Read } from './kinship.ts';
import { listTelling } from './words.ts';

/** Something to be tied to, or that is tied. */
export interface Described {
	id: string;
	theme: string | null;
	/** What it is called; in each language, where it is called so in several. */
	names: readonly string[];
	/** Longer texts about it: the cards of a topic, what an initiative will do. */
	texts: readonly string[];
}

export interface Suggestion {
	id: string;
	/** The words of the one that is tied by which it came. */
	words: string[];
}

/**
 * The part (0..1) of the telling words of a name that has to be found again: all of it under another theme. And under another theme the
 * one that is tied has to be about it, not just to name it: "Gezonde lunch op school" is not about health.
 */
const bounds = { same: 1 / 3, unknown: 1 / 2, other: 1 };

/** The part of the words of its name, or of one of its texts, that says what it is about. */
const about = { name: 1 / 2, text: 1 / 5 };

/** A word that stands in fewer of its texts than this part says nothing of the whole. */
const ofTexts = 1 / 2;

/** Null: none of them, or several as much. */
export function suggestFor(one: Described, others: readonly Described[]): Suggestion | null {
	const read = readDescribed(one);
	const found = others
		.flatMap((other) => {
			const match = matchNames(read, other);
			const themes = compareThemes(one.theme, other.theme);
			const isEnough = match.found >= bounds[themes] && (themes !== 'other' || match.isAbout);
			return isEnough ? [{ ...match, id: other.id }] : [];
		})
		.toSorted((a, b) => b.strength - a.strength);
	const [best, next] = found;
	if (!best || best.strength === next?.strength) return null;
	return { id: best.id, words: best.words };
}

type Themes = keyof typeof bounds;

function compareThemes(one: string | null, other: string | null): Themes {
	if (one === null || other === null) return 'unknown';
	return one === other ? 'same' : 'other';
}

interface ReadDescribed {
	theme: string | null;
	names: Read;
	texts: Read[];
}

function readDescribed({ theme, names, texts }: Described): ReadDescribed {
	return {
		theme,
		names: readWords(names.flatMap(listTelling)),
		texts: texts.map((text) => readWords(listTelling(text)))
	};
}

/** The name of which the largest part is found. A word in the name of the one that is tied counts more than one in its texts. */
function matchNames(one: ReadDescribed, other: Described) {
	const isSameTheme = compareThemes(one.theme, other.theme) === 'same';
	const matches = other.names.map((name) => {
		const wanted = readWords(listTelling(name)).words;
		const inName = wanted.flatMap((word) => findKin(word, one.names)?.word ?? []);
		const inTexts = wanted
			.filter((word) => !findKin(word, one.names))
			.flatMap((word) => findInTexts(word, one.texts) ?? []);
		const words = [...new Set([...inName, ...inTexts])];
		const isAbout =
			divide(new Set(inName).size, one.names.words.length) >= about.name ||
			one.texts.some((text) => divide(countIn(inTexts, text), text.words.length) >= about.text);
		const found = divide(inName.length + inTexts.length, wanted.length);
		const strength = found + (isSameTheme ? 1 : 0) + (inName.length > 0 ? 1 : 0);
		return { words, found, isAbout, strength };
	});
	return matches.reduce((best, match) => (match.strength > best.strength ? match : best), {
		words: [] as string[],
		found: 0,
		isAbout: false,
		strength: 0
	});
}

function countIn(words: readonly string[], text: Read): number {
	return text.words.filter(({ word }) => words.includes(word)).length;
}

function divide(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

function findInTexts(wanted: Read['words'][number], texts: readonly Read[]): string | null {
	const found = texts.flatMap((text) => findKin(wanted, text)?.word ?? []);
	return texts.length > 0 && found.length >= texts.length * ofTexts ? (found[0] ?? null) : null;
}
