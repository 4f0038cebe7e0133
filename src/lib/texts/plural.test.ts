import { describe, expect, it } from 'vitest';
import { factsOf, languages } from './language.ts';
import { pluralIn } from './plural.ts';

describe('words that follow a number', () => {
	it.each(languages)('knows every plural form that Unicode has for %s', (language) => {
		const { pluralCategories } = new Intl.PluralRules(factsOf[language].locale).resolvedOptions();
		expect([...factsOf[language].plurals].toSorted()).toEqual([...pluralCategories].toSorted());
	});

	it('says one of one alone', () => {
		const plural = pluralIn('nl');
		const cards = (n: number) => plural(n, { one: '1 kaartje', other: `${n} kaartjes` });
		expect([0, 1, 2, 11].map(cards)).toEqual([
			'0 kaartjes',
			'1 kaartje',
			'2 kaartjes',
			'11 kaartjes'
		]);
	});

	it('does not compile without a form that the language has', () => {
		const plural = pluralIn('en');
		// @ts-expect-error -- English has a form for one and a form for all other numbers
		expect(plural(1, { other: 'cards' })).toBeUndefined();
	});
});
