/** Takes erased words out of texts that somebody wrote about them: a draft that was edited, a title that was made of a card. */
import { isText, type Draft, type Section, type Wording } from './draft.ts';
import { erasedMark } from './names.ts';

/** So many words in a row are somebody's sentence, when one of them is not among the smallest of the language. */
const fewestWords = 3;
const realWord = 5;

/** Whose words go, and which ones stay: a piece that somebody else wrote as well is theirs. */
export interface ErasedWords {
	gone: readonly string[];
	stays: readonly string[];
}

interface Word {
	/** Without capitals and accents. */
	plain: string;
	start: number;
	end: number;
}

function findWords(text: string): Word[] {
	return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
		plain: word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
		start: index,
		end: index + word.length
	}));
}

/** Whether every word of a title stands in one of these texts: then it was made of them, or might as well have been. */
export function isMadeOf(title: string, texts: readonly string[]): boolean {
	const words = findWords(title);
	return texts.some((text) => {
		const known = new Set(findWords(text).map(({ plain }) => plain));
		return words.length > 0 && words.every(({ plain }) => known.has(plain));
	});
}

/**
 * The text without what it has of the erased ones: all of a text, or three words in a row, unless they stand in a text that stays. The
 * same text when it has nothing.
 */
export function blotWords(text: string, { gone: sources, stays }: ErasedWords): string {
	const words = findWords(text);
	const isTaken = words.map(() => false);
	for (const source of sources) {
		const gone = findWords(source).map(({ plain }) => plain);
		for (const [from] of words.entries()) {
			const length = longestRun(words, from, gone);
			const run = words.slice(from, from + length);
			const isAll = length > 0 && length === gone.length;
			const isSentence = length >= fewestWords && run.some(({ plain }) => plain.length >= realWord);
			// A text of one small word ("ja") would take half of the report with it.
			const tells = isSentence || (isAll && run.some(({ plain }) => plain.length >= realWord));
			if (tells && !stands(run, stays)) isTaken.fill(true, from, from + length);
		}
	}
	return replaceTaken(text, words, isTaken);
}

/** Whether these words stand in one of the texts, in this order and with nothing between them. */
function stands(run: readonly Word[], texts: readonly string[]): boolean {
	const wanted = run.map(({ plain }) => plain).join(' ');
	return texts.some((text) => {
		const plain = findWords(text).map((word) => word.plain);
		return ` ${plain.join(' ')} `.includes(` ${wanted} `);
	});
}

/** How many words from here on stand in the same order in the erased text. */
function longestRun(words: readonly Word[], from: number, gone: readonly string[]): number {
	let longest = 0;
	for (const [start] of gone.entries()) {
		let length = 0;
		while (start + length < gone.length && words[from + length]?.plain === gone[start + length]) {
			length += 1;
		}
		longest = Math.max(longest, length);
	}
	return longest;
}

function replaceTaken(text: string, words: readonly Word[], isTaken: readonly boolean[]): string {
	let result = '';
	let copied = 0;
	for (const [index, { start, end }] of words.entries()) {
		if (!isTaken[index]) continue;
		if (!isTaken[index - 1]) result += text.slice(copied, start) + erasedMark;
		copied = end;
	}
	return copied === 0 ? text : result + text.slice(copied);
}

/**
 * The draft without the erased words; the same draft when it has none. A sentence that wrote itself names words of people by reference, and
 * they are gone with the text. What was stored as words before that holds titles: whole, between quotes or at the end of a heading. "Van de
 * wijk" is no quotation there, nor is a figure's name.
 */
export function blotDraft(draft: Draft, erased: ErasedWords): Draft {
	const sections = draft.sections.map((section): Section => ({
		...section,
		title: blotText(section.title, (text) => blotTitle(text, erased)),
		paragraphs: section.paragraphs.map((paragraph) => ({
			...paragraph,
			sentences: paragraph.sentences.map((sentence) => ({
				...sentence,
				wording: blotText(sentence.wording, (text) =>
					paragraph.rewritten ? blotWords(text, erased) : blotQuotes(text, erased)
				)
			}))
		}))
	}));
	return JSON.stringify(sections) === JSON.stringify(draft.sections)
		? draft
		: { ...draft, sections };
}

function blotText(wording: Wording, blot: (text: string) => string): Wording {
	return isText(wording) ? { ...wording, text: blot(wording.text) } : wording;
}

function blotQuotes(text: string, erased: ErasedWords): string {
	return findWholes(erased).reduce(
		(rest, words) => rest.replaceAll(`‘${words}’`, `‘${erasedMark}’`),
		text
	);
}

/** Whole texts that go, and that nobody else wrote to the letter. */
function findWholes({ gone, stays }: ErasedWords): string[] {
	return gone.filter((words) => !stays.includes(words));
}

/** The number before it stays. */
function blotTitle(title: string, erased: ErasedWords): string {
	const [, begin = '', words = title] = /^(\S+ \d+\. )?(.*)$/s.exec(title) ?? [];
	return findWholes(erased).includes(words) ? begin + erasedMark : begin + blotWords(words, erased);
}
