import { describe, expect, it } from 'vitest';
import { texts as kompas } from '#lib/texts/nl/kompas.ts';
import { texts } from '#lib/texts/nl/site.ts';
import { nameUnit, type Speech } from './figure-words.ts';
import { showSources } from './shown-source.ts';

const speech: Speech = { language: 'nl', texts, kompas };
const words = { name: '', person: null, more: '', less: '', explanation: '' };

describe("a wijk's own figure", () => {
	it('is a percentage of adults only where it counts people', () => {
		const lonely = { ...words, people: 'voelen zich eenzaam' };
		expect(nameUnit({ unit: 'percent', words: lonely }, speech)).toBe(
			'percentage van de volwassenen'
		);
		expect(nameUnit({ unit: 'percent', words: { ...words, people: null } }, speech)).toBe(
			'percentage'
		);
	});

	it('names its source, also when that is in no list', () => {
		expect(showSources(['gemeente', 'gemeente'], {}, 'nl')).toMatchObject([
			{ name: 'gemeente', licence: null }
		]);
	});
});
