import { expect, it } from 'vitest';
import { keepWords, listWords } from './kept-words.ts';

const place = 'K7M4TP ann';
const card = { stepId: 'step-3', field: 'card', words: 'De bankjes bij het' };

function makeShelf() {
	const rows = new Map<string, string>();
	return {
		getItem: (key: string) => rows.get(key) ?? null,
		setItem: (key: string, value: string) => void rows.set(key, value)
	};
}

it('what was typed last is what comes back', () => {
	const shelf = makeShelf();
	keepWords(shelf, place, card);
	keepWords(shelf, place, { ...card, words: 'De bankjes bij het plein' });
	expect(listWords(shelf, place)).toEqual([{ ...card, words: 'De bankjes bij het plein' }]);
});

it('what was sent is not kept any longer, and nothing else goes with it', () => {
	const shelf = makeShelf();
	const remark = { stepId: 'step-2', field: 'remark', words: 'Ik hoor dit vaker' };
	keepWords(shelf, place, remark);
	keepWords(shelf, place, card);
	keepWords(shelf, place, { ...card, words: ' ' });
	expect(listWords(shelf, place)).toEqual([remark]);
});

it.each(['QQQQQQ ann', 'K7M4TP bo'])('%s has words of their own in the same browser', (other) => {
	const shelf = makeShelf();
	keepWords(shelf, place, card);
	expect(listWords(shelf, other)).toEqual([]);
});

it('a browser without storage still lets people write', () => {
	const refuse = () => {
		throw new Error('no storage');
	};
	const shelf = { getItem: refuse, setItem: refuse };
	keepWords(shelf, place, card);
	expect(listWords(shelf, place)).toEqual([]);
});
