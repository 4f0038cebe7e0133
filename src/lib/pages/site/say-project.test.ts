import { describe, expect, it } from 'vitest';
import type { Project } from '#lib/domain/wijkopgave/plan.ts';
import { texts } from '#lib/texts/nl/wijkopgave.ts';
import { sayProject } from './say-project.ts';

const lamps: Project = {
	...{ id: 'p', kind: 'partner', shown: null, what: { text: 'Drie lampen', at: '2026-12-03' } },
	...{ leader: { kind: 'organisation', name: 'Voorbeeld Wonen' }, partners: [] },
	...{ askedOn: '2026-12-03', start: '2027-1', end: '2028-3', cents: 500_050, year: 2028 },
	...{ cover: 'none', nextOn: null }
};
const say = (more: Partial<Project>) => sayProject({ ...lamps, ...more }, texts, 'nl');

describe('a project', () => {
	it('of an organisation was asked on a day, and nothing is promised', () => {
		expect(say({}).agreed).toEqual([
			'Gevraagd aan Voorbeeld Wonen op 3 december 2026. Er is nog niets afgesproken.'
		]);
		expect(say({ askedOn: null }).agreed).toEqual(['Nog niet gevraagd aan Voorbeeld Wonen.']);
	});

	it('says of nobody that they were asked when nobody said so', () => {
		const both = say({ partners: ['Voorbeeld Welzijn'] });
		expect(both.who).toBe('Voorbeeld Wonen, samen met Voorbeeld Welzijn');
		expect(both.agreed).toEqual([
			'Gevraagd aan Voorbeeld Wonen op 3 december 2026. Er is nog niets afgesproken.',
			'Nog niet gevraagd aan Voorbeeld Welzijn.'
		]);
		const residents = say({ leader: { kind: 'residents', name: null } });
		expect(residents).toMatchObject({ who: 'Bewoners', agreed: [texts.project.nobodyAsked] });
	});

	it('says when, how much and who pays, or that it is not known', () => {
		expect(say({})).toMatchObject({
			when: 'vanaf januari 2027 tot en met september 2028',
			money: '€\u00a05.000,50 in 2028, nog geen dekking',
			next: 'nog niet bekend'
		});
		expect(say({ start: null, end: null, cents: null, cover: 'programme' })).toMatchObject({
			...{ when: 'nog niet bekend', money: `nog niet bekend, ${texts.project.covers.programme}` }
		});
		expect(say({ cents: 0 }).money).toBe('geen');
	});

	it('of which the name was erased says so', () => {
		const none = say({ leader: { kind: 'organisation', name: null }, partners: null });
		expect(none.who).toBe('Gewist op verzoek, samen met Gewist op verzoek');
		expect(none.agreed).toEqual([texts.project.nobodyAsked]);
	});
});
