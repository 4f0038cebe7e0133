import { describe, expect, it } from 'vitest';
import { fillNames, listNames, markName } from './names.ts';

const bench = { textId: 'a' };
const sentence = `Niemand koos ${markName(bench)} of ${markName({ textId: 'b' })}, dus geen ${markName(bench)}.`;

describe('a title inside a sentence', () => {
	it('is read where its mark stands', () => {
		const names = [
			{ textId: 'a', text: 'Bankjes' },
			{ textId: 'b', text: 'Bomen' }
		];
		expect(fillNames(sentence, names)).toBe('Niemand koos Bankjes of Bomen, dus geen Bankjes.');
		expect(listNames(sentence)).toEqual([{ textId: 'a' }, { textId: 'b' }]);
	});

	it('has a mark in its place once it was erased', () => {
		expect(fillNames(sentence, [{ textId: 'a', text: null }])).toBe(
			'Niemand koos […] of […], dus geen […].'
		);
	});
});
