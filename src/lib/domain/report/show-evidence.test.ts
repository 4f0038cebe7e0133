import { describe, expect, it } from 'vitest';
import { composeDraft } from './compose.ts';
import { showEvidence } from './show-evidence.ts';
import { eveningWithoutVote, emptyEvening, figuresOfEverySort, fullEvening } from './worlds.ts';

describe('behind a sentence', () => {
	it.each([
		['a full evening', fullEvening(figuresOfEverySort)],
		['an evening without a vote', eveningWithoutVote(figuresOfEverySort)],
		['an empty evening', emptyEvening(figuresOfEverySort)]
	])('stands something to look at, every time: %s', (_, inputs) => {
		const { sections } = composeDraft(inputs);
		const refs = sections.flatMap(({ paragraphs }) =>
			paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ evidence }) => evidence))
		);
		expect(refs.length).toBeGreaterThan(0);
		for (const ref of refs) expect([ref, showEvidence(ref, inputs)]).not.toContain(null);
	});

	it('a kind of people that is too small is not shown, nor what would give it away', () => {
		const inputs = {
			...emptyEvening(figuresOfEverySort),
			present: { resident: 20, entrepreneur: 2, professional: 7 }
		};
		expect(showEvidence({ kind: 'attendance' }, inputs)).toEqual({
			kind: 'attendance',
			total: 29,
			byKind: {}
		});
	});
});
