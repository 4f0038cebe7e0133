import { expect, it } from 'vitest';
import { texts as en } from './en/ideas.ts';
import { texts as enInitiatives } from './en/initiatives.ts';
import { texts as nl } from './nl/ideas.ts';
import { texts as nlInitiatives } from './nl/initiatives.ts';

it('of one idea it says no number out of another', () => {
	expect([nl.list.found(1, 1), en.list.found(1, 1)]).toEqual(['1 idee.', '1 idea.']);
	expect(nl.list.found(3, 12)).toBe('3 van de 12 ideeën.');
});

it('that an answer is late is said where no answer ever stands too, so not of a place', () => {
	expect(nlInitiatives.page.late(2, '1 mei')).not.toMatch(/\bhier\b/);
	expect(enInitiatives.page.late(2, '1 May')).not.toMatch(/\bhere\b/);
});
