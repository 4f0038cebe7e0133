import { describe, expect, it } from 'vitest';
import { pickCounted } from './counted.ts';

const version = (number: number, words: string[], more = {}) => ({
	number,
	sections: [
		{
			id: 'opgave-1',
			paragraphs: [
				{
					...{ id: 'opgave-1.why', rewritten: false, removed: false },
					sentences: words.map((id) => ({ id })),
					...more
				},
				{ id: 'opgave-1.who', rewritten: false, removed: false, sentences: [{ id: 'who' }] }
			]
		}
	]
});
const idsOf = (picked: ReturnType<typeof pickCounted>) =>
	picked.map(({ sentence, version }) => [sentence.id, version]);

describe('what was counted', () => {
	it('is what wrote itself in the version that was frozen, and not what was linked later', () => {
		const versions = [version(1, ['a']), version(2, ['a', 'b']), version(3, ['c'])];
		expect(idsOf(pickCounted(versions, 2, 'opgave-1'))).toEqual([
			['a', 2],
			['b', 2]
		]);
	});

	it.each(['rewritten', 'removed'])('comes from the first version where it was %s', (how) => {
		const versions = [version(1, ['a']), version(2, ['ours'], { [how]: true })];
		expect(idsOf(pickCounted(versions, 2, 'opgave-1'))).toEqual([['a', 1]]);
	});

	it('is nothing of a priority that is not there', () => {
		expect(pickCounted([version(1, ['a'])], 1, 'opgave-2')).toEqual([]);
		expect(pickCounted([], 1, 'opgave-1')).toEqual([]);
	});
});
