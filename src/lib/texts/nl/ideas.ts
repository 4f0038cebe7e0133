/** The list of all initiatives, of a city and of a wijk. Dutch is the source, level B1. */
import { pluralIn } from '../plural.ts';
import type { Shape } from '../shape.ts';

const plural = pluralIn('nl');
const ideas = (n: number) => plural(n, { one: '1 idee', other: `${n} ideeën` });

export const texts = {
	title: 'Wat is er met elk idee gebeurd?',
	lead: 'Een idee is hier een initiatief dat iemand op een avond noemde. Staat het in een openbaar verslag? Dan staat het hier, één keer.',
	none: 'Er zijn nog geen ideeën.',
	noneHelp:
		'Begint iemand op een avond een initiatief? Dan leest u hier wat ermee gebeurt, zodra het verslag openbaar is.',
	evenings: 'Bekijk de avonden',
	all: ideas,
	asOf: (day: string) => `Stand van ${day}`,
	adds: (parts: string, sum: number) => `Het klopt: ${parts} = ${sum}.`,
	waiting: (n: number) =>
		plural(n, {
			one: '1 idee wacht nog op een antwoord.',
			other: `${n} ideeën wachten nog op een antwoord.`
		}),
	noneWaits: 'Er wacht geen idee op een antwoord.',
	late: (n: number) =>
		plural(n, {
			one: 'Bij 1 idee is de gemeente te laat.',
			other: `Bij ${n} ideeën is de gemeente te laat.`
		}),
	perWijk: {
		title: 'Per wijk',
		wijk: 'Wijk',
		sum: 'Samen',
		whole: 'Alle wijken',
		without: 'Nog geen ideeën uit:'
	},
	list: {
		title: 'Alle ideeën',
		wijk: 'Wijk',
		state: 'Wat is er gebeurd?',
		year: 'Jaar van de avond',
		anyWijk: 'Alle wijken',
		anyState: 'Alles',
		anyYear: 'Alle jaren',
		show: 'Toon',
		found: (n: number, all: number) =>
			plural(all, { one: `${ideas(n)}.`, other: `${n} van de ${ideas(all)}.` }),
		range: (from: number, to: number) => `U ziet ${from} tot en met ${to}.`,
		nothing: 'Er is geen idee dat hierbij past. Kies iets anders.',
		showAll: 'Toon alle ideeën',
		save: 'Bewaar deze lijst als bestand (CSV)',
		/** Before its day. */
		fileName: 'ideeen',
		since: (day: string) => `sinds ${day}`,
		pages: 'Meer ideeën',
		previous: 'Vorige',
		next: 'Volgende'
	},
	ofWijk: {
		title: 'Ideeën uit deze wijk',
		none: 'Er zijn nog geen ideeën uit deze wijk.',
		toAll: (n: number) =>
			plural(n, {
				one: 'Bekijk dit idee in de lijst van de hele stad',
				other: `Alle ${n} ideeën uit deze wijk`
			})
	},
	/** At an initiative in a report or a draft: how it stands today, whenever that was written. */
	now: {
		title: 'Wat is er met de ideeën van de avond gebeurd?',
		label: 'Nu',
		standing: (state: string, day: string) => `${state}, sinds ${day}`,
		toAll: 'Bekijk alle ideeën uit deze wijk'
	}
};

export type IdeaTexts = Shape<typeof texts>;
