import { describe, expect, it } from 'vitest';
import { attachTexts } from '../free-text.ts';
import { draftInputsSchema } from './inputs.ts';
import { emptyEvening, figuresOfEverySort, fullEvening } from './worlds.ts';

describe('the frozen inputs', () => {
	it('never hold the words of a participant', () => {
		const full = fullEvening(figuresOfEverySort);
		const withWords = attachTexts(full, () => 'Mijn buurvrouw spreekt soms dagen niemand.');
		expect(JSON.stringify(withWords)).toContain('buurvrouw');
		expect(draftInputsSchema.parse(withWords)).toEqual(full);
	});

	it('survive being stored', () => {
		for (const inputs of [emptyEvening([]), fullEvening(figuresOfEverySort)]) {
			expect(draftInputsSchema.parse(JSON.parse(JSON.stringify(inputs)))).toEqual(inputs);
		}
	});
});
