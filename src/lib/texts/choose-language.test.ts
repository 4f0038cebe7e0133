import { expect, it } from 'vitest';
import { chooseLanguage, chooseWallLanguage } from './choose-language.ts';

const offered = ['nl', 'en'] as const;

it('keeps to what somebody chose, as long as it is offered', () => {
	expect(chooseLanguage(offered, 'en', 'nl')).toBe('en');
	expect(chooseLanguage(['nl'], 'en', 'en')).toBe('nl');
	expect(chooseLanguage(offered, 'constructor', null)).toBe('nl');
});

it('else takes what the browser likes best of what there is, and Dutch where that is nothing', () => {
	expect(chooseLanguage(offered, undefined, 'en-GB,en;q=0.9,nl;q=0.8')).toBe('en');
	expect(chooseLanguage(offered, undefined, 'ar,nl;q=0.5,en;q=0.7')).toBe('en');
	expect(chooseLanguage(offered, undefined, 'ar, en;q=0')).toBe('nl');
	expect(chooseLanguage(offered, undefined, null)).toBe('nl');
});

it('of a wall is Dutch, or what was chosen for the wall', () => {
	expect(chooseWallLanguage(offered, undefined)).toBe('nl');
	expect(chooseWallLanguage(offered, 'en')).toBe('en');
});
