import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from './word-diff.ts';

const words = fc
	.array(fc.constantFrom('de', 'wijk', 'is', 'mooi', 'en', 'groen'), { maxLength: 12 })
	.map((list) => list.join(' '));

describe('the difference of two texts', () => {
	it('shows which words went and which came', () => {
		expect(diffWords('Meer mensen zijn alleen', 'Minder mensen zijn vaak alleen')).toEqual([
			{ kind: 'removed', text: 'Meer' },
			{ kind: 'added', text: 'Minder' },
			{ kind: 'same', text: 'mensen zijn' },
			{ kind: 'added', text: 'vaak' },
			{ kind: 'same', text: 'alleen' }
		]);
	});

	it('does not see white space', () => {
		expect(diffWords('een  twee', 'een\ntwee')).toEqual([{ kind: 'same', text: 'een twee' }]);
	});

	it('holds both texts, whatever they are', () => {
		fc.assert(
			fc.property(words, words, (before, after) => {
				const without = (kind: string) =>
					diffWords(before, after)
						.filter((run) => run.kind !== kind)
						.map(({ text }) => text)
						.join(' ');
				expect(without('added')).toBe(before);
				expect(without('removed')).toBe(after);
			})
		);
	});

	it('keeps everything of a text that did not change', () => {
		fc.assert(
			fc.property(words, (text) => {
				expect(diffWords(text, text).every(({ kind }) => kind === 'same')).toBe(true);
			})
		);
	});
});
