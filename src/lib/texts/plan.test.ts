import { describe, expect, it } from 'vitest';
import { texts as english } from './en/plan.ts';
import { texts as dutch } from './nl/plan.ts';

describe('counting people behind a sentence', () => {
	it('says how an initiative is carried the way one would say it aloud', () => {
		expect(dutch.evidence.carried(0, 4, 4)).toBe(
			'Nog niemand begint hiermee, 4 helpen mee en 4 steunen het.'
		);
		expect(dutch.evidence.carried(1, 1, 0)).toBe('1 persoon begint hiermee, 1 helpt mee.');
		expect(dutch.evidence.carried(2, 0, 0)).toBe('2 mensen beginnen hiermee.');
		expect(english.evidence.carried(1, 1, 2)).toBe(
			'1 person starts this, 1 helps and 2 support it.'
		);
	});

	it('knows one from more', () => {
		expect(dutch.evidence.chosen(1, 31)).toBe('1 van de 31 mensen koos dit.');
		expect(dutch.evidence.dots(1, 1)).toBe('1 stip van 1 persoon.');
		expect(dutch.evidence.present(1)).toBe('Er deed 1 persoon mee.');
		expect(dutch.evidence.answered(1, 31)).toBe('1 van de 31 mensen gaf antwoord.');
	});

	it('names on a chip only what is there', () => {
		expect(dutch.page.chip(1, 0, 0)).toBe('Onderbouwing (waar dit vandaan komt): 1 cijfer');
		expect(dutch.page.chip(0, 2, 1)).toBe(
			'Onderbouwing (waar dit vandaan komt): 2 stemmingen en antwoorden en 1 kaartje, opmerking of initiatief'
		);
		expect(english.page.chip(2, 1, 0)).toBe(
			'Evidence (where this comes from): 2 figures and 1 vote or answer'
		);
	});
});
