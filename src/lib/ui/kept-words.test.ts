import { expect, it } from 'vitest';
import { keepWords, listWords } from './kept-words.ts';

const page = '/doe-mee/K7M4TP';
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
	keepWords(shelf, page, card);
	keepWords(shelf, page, { ...card, words: 'De bankjes bij het plein' });
	expect(listWords(shelf, page)).toEqual([{ ...card, words: 'De bankjes bij het plein' }]);
});

it('what was sent is not kept any longer, and nothing else goes with it', () => {
	const shelf = makeShelf();
	const remark = { stepId: 'step-2', field: 'remark', words: 'Ik hoor dit vaker' };
	keepWords(shelf, page, remark);
	keepWords(shelf, page, card);
	keepWords(shelf, page, { ...card, words: ' ' });
	expect(listWords(shelf, page)).toEqual([remark]);
});

it('another evening in the same browser has its own words', () => {
	const shelf = makeShelf();
	keepWords(shelf, page, card);
	expect(listWords(shelf, '/doe-mee/QQQQQQ')).toEqual([]);
});

it('a browser without storage still lets people write', () => {
	const refuse = () => {
		throw new Error('no storage');
	};
	const shelf = { getItem: refuse, setItem: refuse };
	keepWords(shelf, page, card);
	expect(listWords(shelf, page)).toEqual([]);
});
