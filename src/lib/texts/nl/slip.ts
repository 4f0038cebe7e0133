/** "Mijn strookje": the code that somebody keeps, and what it leads to later. Dutch is the source, level B1. */
import { pluralIn } from '../plural.ts';
import type { Shape } from '../shape.ts';

const plural = pluralIn('nl');

export const texts = {
	keep: {
		title: 'Bewaar uw strookje',
		lead: 'Hiermee ziet u later wat er met uw kaartjes en initiatieven gebeurt.',
		how: 'Maak een foto van dit scherm, of schrijf de code op.',
		qr: 'QR-code van uw strookje',
		code: 'De code van uw strookje',
		from: (day: string) => `Kijk vanaf ${day}. De wijkregisseur belooft dat het er dan staat.`,
		afterDays: (days: number) =>
			`Kijk na de avond. De wijkregisseur belooft dat het er binnen ${plural(days, { one: '1 dag', other: `${days} dagen` })} staat.`,
		lost: 'Kwijt is kwijt.',
		lostWhy: 'Na de avond weten wij niet meer van wie deze code is.',
		others:
			'Wie deze code heeft, kan lezen wat u schreef. Is het logboek openbaar? Dan vindt die persoon daarin ook bij welke kaartjes u “ook ik” zei. Geef de code aan niemand.',
		secret: 'Wat u koos of stemde, staat er niet bij. Wat u in een geheime stap schreef ook niet.',
		until: (months: number) =>
			`Wij bewaren dit tot ${plural(months, { one: '1 maand', other: `${months} maanden` })} na de avond.`,
		now: 'Kijk nu wat er staat',
		none: {
			title: 'Hier is geen strookje',
			lead: 'Tijdens de avond krijgt u een strookje op de telefoon waarmee u meedoet. Op deze telefoon staat er geen van u, het is langer dan een dag geleden, of Wijkdialoog is daarna vernieuwd. Staat uw code op een foto of op papier? Die werkt nog.'
		},
		toEvening: 'Terug naar de avond'
	},
	ask: {
		title: 'Mijn strookje',
		lead: 'Schreef u iets op een avond? Met de code van uw strookje ziet u wat ermee gebeurde.',
		label: 'De code van uw strookje',
		help: 'Het zijn 16 letters en cijfers.',
		send: 'Laat het zien',
		wrong: 'Deze code is niet heel. Kijk nog eens: het zijn 16 letters en cijfers.',
		unknown: (months: number) =>
			`Wij vinden geen strookje met deze code. Kijk nog eens of hij klopt. Is de avond meer dan ${plural(months, { one: '1 maand', other: `${months} maanden` })} geleden? Dan is het gewist.`
	},
	found: {
		title: 'Mijn strookje',
		written: (day: string) => `U schreef dit op ${day}.`,
		evening: 'Bij de avond',
		nothing: 'U schreef op deze avond geen kaartje en geen initiatief. Dan staat hier ook niets.',
		unmarked:
			'Misschien staat niet alles wat u schreef op dit strookje. Het kan wel in het verslag staan.',
		secret: 'Wat u koos of stemde, staat hier nooit. Wat u in een geheime stap schreef ook niet.',
		quote: (words: string) => `‘${words}’`,
		erased: 'Deze woorden zijn gewist.',
		reworded: 'De gespreksleider gaf dit andere woorden.',
		badges: {
			running: 'De avond is bezig',
			later: 'Nog niet openbaar',
			plan: 'Staat in de wijkopgave',
			besides: 'Staat in de wijkopgave, bij wat er gezegd is',
			hidden: 'Niet getoond',
			unseen: 'Niet getoond',
			not: 'Staat niet in de wijkopgave'
		},
		running: 'Na de avond leest u hier wat ermee gebeurt.',
		waits: 'De wijkregisseur leest eerst het verslag. Daarna leest u hier wat ermee gebeurt.',
		by: (day: string) =>
			`De wijkregisseur leest eerst het verslag, en belooft dat u uiterlijk op ${day} hier leest wat ermee gebeurt.`,
		late: (day: string) => `Dit had op ${day} klaar moeten zijn. Het is er nog niet.`,
		where: 'Het komt terug bij:',
		unseen: 'Niemand keek ernaar voordat de avond sloot. Daarom staat het niet in het verslag.',
		not: 'Dit staat niet in het verslag. U trok het in, het is niet getoond, of u telde die avond niet mee.',
		read: 'Lees waar het staat',
		other: 'Kijk met een andere code'
	}
};

export type SlipTexts = Shape<typeof texts>;
