import { expect, it } from 'vitest';
import type { MarkedText } from '../db/slips.ts';
import { slipMark } from '../live/room/hashes.ts';
import { openSlips } from './slips.ts';

const code = 'K7M4TPQ92XHDW3RN';

it('says of an initiative its title first, however its words were stored', async () => {
	const text = (seq: number, field: string): MarkedText => {
		const id = `${seq}-${field}`;
		const came = { seq, stepId: 's', at: new Date(0), of: null, mark: slipMark(code, id) };
		return { ...came, id, field, words: field };
	};
	const texts = [
		text(2, 'needed'),
		text(2, 'what'),
		text(2, 'title'),
		text(3, 'what'),
		text(3, 'title')
	];
	const queries = {
		findSession: async () => 'evening',
		listTexts: async () => texts,
		hasUnmarked: async () => false
	};
	const words = { hidden: async () => [], heldAtClosing: async () => [] };
	const sessions = { findById: async () => ({ id: 'evening' }) };
	const slips = openSlips(queries as never, sessions as never, words, false);
	const found = await slips.find(code, '10.0.0.1');
	expect(found?.texts.map(({ words }) => words)).toEqual([
		['title', 'what', 'needed'],
		['title', 'what']
	]);
});
