import { expect, it } from 'vitest';
import { groupWords, type WrittenText } from './group-words.ts';

const text = (id: string, seq: number, more: Partial<WrittenText> = {}): WrittenText => ({
	...{
		id,
		seq,
		words: `Woorden van ${id}`,
		stepId: 'cards',
		isLed: false,
		isSecret: false,
		of: null
	},
	...more
});
const rewording = (id: string, seq: number, of: string) => text(id, seq, { isLed: true, of });

it('a text stands there once, with what was put in its place, the newest first', () => {
	const written = [rewording('second', 5, 'card'), rewording('first', 4, 'card'), text('card', 3)];
	expect(groupWords(written)).toEqual([
		{
			stepId: 'cards',
			texts: [
				{
					...{ id: 'card', words: 'Woorden van card', isLed: false },
					inItsPlace: ['Woorden van second', 'Woorden van first']
				}
			]
		}
	]);
});

it('what came in one go stands together, and nothing else does', () => {
	const initiative = [text('title', 7), text('what', 7)];
	const groups = groupWords([...initiative, text('other', 6)]);
	expect(groups.map(({ texts }) => texts.map(({ id }) => id))).toEqual([
		['title', 'what'],
		['other']
	]);
});

it('words in the place of words that are gone can still be taken out', () => {
	expect(groupWords([rewording('left', 4, 'gone')])).toMatchObject([
		{ texts: [{ id: 'left', isLed: false }] }
	]);
});

it('a title is told apart from what people wrote', () => {
	expect(groupWords([text('title', 4, { isLed: true })])).toMatchObject([
		{ texts: [{ id: 'title', isLed: true }] }
	]);
});
