import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSentences } from './sentence-diff.ts';

const sentence = fc
	.array(fc.constantFrom('de', 'wijk', 'is', 'mooi', 'en', 'groen'), { minLength: 1, maxLength: 6 })
	.map((words) => `${words.join(' ')}.`.replace(/^./, (first) => first.toUpperCase()));
const paragraph = fc.array(sentence, { maxLength: 5 }).map((sentences) => sentences.join(' '));

describe('the difference of two paragraphs', () => {
	it('never takes a word of one sentence for a word of another', () => {
		const before = 'Veel mensen zijn alleen. De straat is donker.';
		const after = 'De buurt is schoon en veel tuinen zijn groen.';
		expect(diffSentences(before, after)).toEqual([
			{ kind: 'removed', text: before },
			{ kind: 'added', text: after }
		]);
	});

	it('shows within a sentence that changed which words went and which came', () => {
		const stays = 'Dit leeft al lang in de wijk.';
		expect(
			diffSentences(`${stays} Meer mensen zijn alleen.`, `${stays} Minder mensen zijn alleen.`)
		).toEqual([
			{ kind: 'same', text: stays },
			{ kind: 'removed', text: 'Meer' },
			{ kind: 'added', text: 'Minder' },
			{ kind: 'same', text: 'mensen zijn alleen.' }
		]);
	});

	it('leaves the sentences around a new one as they were', () => {
		expect(
			diffSentences(
				'De straat is donker. Wij vragen licht.',
				'De straat is donker. Dat voelt onveilig. Wij vragen licht.'
			)
		).toEqual([
			{ kind: 'same', text: 'De straat is donker.' },
			{ kind: 'added', text: 'Dat voelt onveilig.' },
			{ kind: 'same', text: 'Wij vragen licht.' }
		]);
	});

	it('does not end a sentence at a clock or an amount', () => {
		expect(
			diffSentences('Het begint om 19.30 uur precies.', 'Het begint om 20.30 uur precies.')
		).toEqual([
			{ kind: 'same', text: 'Het begint om' },
			{ kind: 'removed', text: '19.30' },
			{ kind: 'added', text: '20.30' },
			{ kind: 'same', text: 'uur precies.' }
		]);
	});

	it('holds both texts, whatever they are', () => {
		fc.assert(
			fc.property(paragraph, paragraph, (before, after) => {
				const without = (kind: string) =>
					diffSentences(before, after)
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
			fc.property(paragraph, (text) => {
				expect(diffSentences(text, text).every(({ kind }) => kind === 'same')).toBe(true);
			})
		);
	});
});
