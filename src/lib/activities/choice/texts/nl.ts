import { pluralIn } from '../../../texts/plural.ts';
import type { Kind, Round } from '../schema.ts';

const plural = pluralIn('nl');

const people = (n: number) => plural(n, { one: '1 persoon', other: `${String(n)} mensen` });

export const texts = {
	defaultQuestion: {
		one: 'Wat kiest u?',
		more: 'Wat kiest u?',
		'scale-5': 'Hoe is het om hier te wonen?',
		'scale-10': 'Hoe is het om hier te wonen?'
	} satisfies Record<Kind, string>,
	lowest: 'heel slecht',
	highest: 'heel goed',
	ends: (lowest: string, highest: string, places: number) =>
		`1 is ${lowest}, ${String(places)} is ${highest}.`,
	place: (place: number, places: number) => `${String(place)} van de ${String(places)}`,
	instruction: {
		one: 'Kies er 1.',
		/** `options`: how many there are to choose from. */
		more: (limit: number, options: number) =>
			limit > 1 && limit >= options
				? 'Kies er zoveel als u wilt.'
				: plural(limit, { one: 'Kies er 1.', other: `Kies er hooguit ${String(limit)}.` }),
		scale: (places: number) => `Kies een cijfer van 1 tot ${String(places)}.`
	},
	counter: (n: number, limit: number) => {
		if (n > limit) return `U koos er ${String(n)}. Haal er ${String(n - limit)} weg.`;
		return n === limit
			? `U koos er ${String(n)}. Meer kan niet.`
			: `U koos er ${String(n)}. Nog ${String(limit - n)} over.`;
	},
	send: 'Verstuur mijn keuze',
	round: {
		1: 'Ronde 1: vóór het gesprek',
		2: 'Ronde 2: na het gesprek'
	} satisfies Record<Round, string>,
	roundsFact: 'Na het gesprek vragen wij het nog een keer. Pas daarna komt de uitslag.',
	choseLate: (names: string) => `U koos: ${names}. Wilt u dat nu ook? Kies het dan opnieuw.`,
	choseBefore: (names: string) => `In ronde 1 koos u: ${names}.`,
	sent: {
		title: 'Uw keuze telt mee',
		caption: 'Wij hebben uw keuze ontvangen.',
		chosen: 'Dit koos u',
		change: 'Verander mijn keuze',
		keep: 'Laat mijn keuze zo',
		changeable: 'U kunt dit nog veranderen. Dat kan tot de gespreksleider de stap sluit.',
		changeableUntilNext: 'U kunt dit nog veranderen. Dat kan tot ronde 2 begint.',
		withdraw: 'Haal mijn keuze weg',
		withdrawHelp: 'Dan telt uw keuze niet mee.',
		resultLater: 'De uitslag komt straks op het scherm.'
	},
	kept: {
		title: 'Uw keuze staat op deze telefoon',
		titleOfWithdrawal: 'Wij halen uw keuze straks weg',
		caption: 'Nog niet verstuurd: er is geen internet.'
	},
	closed: 'De vraag is gesloten',
	result: {
		answered: (n: number) => {
			if (n === 0) return 'Niemand antwoordde.';
			return plural(n, { one: '1 persoon antwoordde.', other: `${String(n)} mensen antwoordden.` });
		},
		answeredIn: (round: number, n: number) => {
			if (n === 0) return `In ronde ${String(round)} antwoordde niemand.`;
			return plural(n, {
				one: `In ronde ${String(round)} antwoordde 1 persoon.`,
				other: `In ronde ${String(round)} antwoordden ${String(n)} mensen.`
			});
		},
		tooFew: 'Dat is te weinig om de uitslag te tonen: dan kan iemand raden wie wat koos.',
		lost: 'De antwoorden gaan niet meer open: de sleutel is kwijt. Niemand kan ze nog tellen.',
		beforeHidden:
			'Ronde 1 laten wij niet zien. Daaruit kan iemand soms uitrekenen wie een ander antwoord koos.',
		onlyFirst: 'In ronde 2 antwoordden minder dan 5 mensen. Daarom ziet u alleen ronde 1.',
		noSecond: 'Ronde 2 was er niet.',
		ballot: {
			one: 'Iedereen kon er 1 kiezen.',
			more: (limit: number) =>
				plural(limit, {
					one: 'Iedereen kon er 1 kiezen.',
					other: `Iedereen kon er hooguit ${String(limit)} kiezen.`
				})
		},
		was: (now: number, before: number) => `${String(now)} (ronde 1: ${String(before)})`,
		votes: (n: number, of: number) => `${String(n)} van de ${String(of)}`,
		rowWithOwn: (name: string) => `${name} (uw keuze)`,
		median: (from: number, to: number) =>
			from === to
				? `Het middelste antwoord is ${String(from)}.`
				: `Het middelste antwoord ligt tussen ${String(from)} en ${String(to)}.`,
		medianBefore: (from: number, to: number) =>
			from === to
				? `In ronde 1 was dat ${String(from)}.`
				: `In ronde 1 lag dat tussen ${String(from)} en ${String(to)}.`,
		more: (n: number) =>
			plural(n, {
				one: 'Nog 1 keuze ziet u op uw telefoon.',
				other: `Nog ${String(n)} keuzes ziet u op uw telefoon.`
			}),
		columns: (counts: string) => `Zo vaak is elk cijfer gekozen: ${counts}.`,
		column: (place: number, votes: number) => `${String(votes)} keer een ${String(place)}`,
		standing: 'Zo staat het nu'
	},
	shift: {
		title: 'Na het gesprek',
		people: (n: number) =>
			n === 0
				? 'Niemand antwoordde twee keer.'
				: plural(n, {
						one: '1 persoon antwoordde twee keer.',
						other: `${String(n)} mensen antwoordden twee keer.`
					}),
		/** Not “too few”: that would tell how many they are, about. */
		hidden:
			'Hoeveel van hen iets anders kozen, tonen wij niet. Anders kan iemand uitrekenen wie dat waren.',
		hiddenShort: 'Hoeveel mensen iets anders kozen, tonen wij niet.',
		way: 'Wat gebeurde er?',
		count: 'Mensen',
		up: 'Kozen een hoger cijfer',
		down: 'Kozen een lager cijfer',
		same: 'Kozen hetzelfde',
		moved: 'Kozen iets anders',
		other: 'Kozen iets anders op een andere manier',
		moveTo: (to: string) => `Naar ‘${to}’`,
		move: (from: string, to: string) => `Van ‘${from}’ naar ‘${to}’`,
		picture: (parts: string) => `Van ronde 1 naar ronde 2. ${parts}.`,
		part: (way: string, n: number) => `${way}: ${people(n)}`
	},
	legend: {
		before: 'Open: ronde 1',
		after: 'Vol: ronde 2'
	},
	table: {
		option: 'Keuze',
		place: 'Cijfer',
		people: 'Mensen',
		before: 'Ronde 1',
		after: 'Ronde 2',
		label: 'De uitslag in een tabel',
		residents: 'Bewoners kozen',
		residentsAndEntrepreneurs: 'Bewoners en onder\u00ADnemers kozen',
		professionals: 'Professio\u00ADnals kozen',
		splitCaption: 'Wat kozen bewoners, en wat kozen professionals?',
		splitBase: (residents: number, hasEntrepreneurs: boolean, professionals: number) =>
			hasEntrepreneurs
				? `${String(residents)} bewoners en ondernemers en ${String(professionals)} professionals antwoordden.`
				: `${String(residents)} bewoners en ${String(professionals)} professionals antwoordden.`,
		tooFewToSplit:
			'Bewoners en professionals staan niet apart. Dat doen wij pas als er van allebei 5 of meer antwoordden. Zo kan niemand raden wie wat koos.',
		roundsNotSplit:
			'Bewoners en professionals staan niet apart. Bij twee rondes kan iemand anders uitrekenen wie iets anders koos.'
	},
	wall: {
		onPhone: 'Kies op uw telefoon.',
		few: (limit: number, options: number) =>
			limit > 1 && limit >= options
				? 'Kies er zoveel als u wilt, op uw telefoon.'
				: plural(limit, {
						one: 'Kies er 1 op uw telefoon.',
						other: `Kies er hooguit ${String(limit)} op uw telefoon.`
					}),
		answeredOf: (n: number, present: number) =>
			plural(n, {
				one: `1 van ${String(present)} antwoordde`,
				other: `${String(n)} van ${String(present)} antwoordden`
			}),
		rounds: (first: number, second: number) =>
			`Ronde 1: ${people(first)}. Ronde 2: ${people(second)}.`,
		shiftOnPhone: 'Hoe mensen veranderden, ziet u op uw telefoon.',
		barsLater: 'De balken komen hier na 5 antwoorden.',
		resultSoon: 'De uitslag komt zo op dit scherm.'
	},
	report: {
		secret:
			'De antwoorden waren geheim: in het logboek staat niet wie wat koos. Koos een hele groep hetzelfde? Dan weet u dat van elk van hen.',
		open: 'Deze vraag was open: het scherm telde mee.',
		unanimous: 'Iedereen koos hetzelfde. Daarom weet u nu ook wat elk van hen koos.',
		unanimousRounds:
			'In allebei de rondes koos iedereen hetzelfde. Daarom weet u nu ook wat elk van hen koos.',
		unanimousRound:
			'In één ronde koos iedereen hetzelfde. Daarom weet u nu ook wat elk van hen toen koos.',
		channels: {
			phone: (n: number) => `${String(n)} met een telefoon`,
			paper: (n: number) => `${String(n)} op papier`,
			hands: (n: number) => `${String(n)} met een hand omhoog`,
			table: (n: number) => `${String(n)} aan tafel`,
			home: (n: number) => `${String(n)} vanuit huis`
		},
		channelsLead: (parts: string) => `Zo kwamen de antwoorden binnen: ${parts}.`
	},
	refusals: {
		'choice/round-over': 'Ronde 1 is voorbij. Dit antwoord telt niet mee. Kies nu voor ronde 2.'
	}
};
