import type { Method } from '../schema.ts';
import { pluralIn } from '../../../texts/plural.ts';

const plural = pluralIn('nl');

const countWords = [
	'Nul',
	'Eén',
	'Twee',
	'Drie',
	'Vier',
	'Vijf',
	'Zes',
	'Zeven',
	'Acht',
	'Negen',
	'Tien'
];
const count = (n: number) => countWords[n] ?? String(n);
const dots = (n: number) => plural(n, { one: '1 stip', other: `${n} stippen` });

export const texts = {
	defaultQuestion: 'Wat is het belang\u00ADrijkst voor uw wijk?',
	again: (name: string, n: number) => `${name} (${n})`,
	dots,
	instruction: {
		/** `options`: how many there are to choose from. */
		approval: (limit: number, _perOption: number, options: number) =>
			limit > 1 && limit >= options
				? 'Kies er zoveel als u wilt.'
				: plural(limit, { one: 'Kies er 1.', other: `Kies er hooguit ${limit}.` }),
		dots: (limit: number, perOption: number, _options: number) =>
			perOption >= limit
				? `U hebt ${dots(limit)}.`
				: `U hebt ${dots(limit)}. Geef er hooguit ${perOption} aan één onderwerp.`
	},
	counter: {
		approval: (n: number, limit: number) => {
			if (n > limit) return `U koos er ${n}. Haal er ${n - limit} weg.`;
			return n === limit
				? `U koos er ${n}. Meer kan niet.`
				: `U koos er ${n}. Nog ${limit - n} over.`;
		},
		dots: (n: number, limit: number) => {
			if (n > limit) return `U gaf ${dots(n)}. Haal er ${n - limit} weg.`;
			return n === limit
				? `U gaf ${dots(n)}. Meer kan niet.`
				: `U gaf ${dots(n)}. Nog ${limit - n} over.`;
		}
	},
	nothingLeft: 'Er is niets meer om te kiezen: wat hier stond, is niet meer te zien.',
	send: 'Verstuur mijn keuze',
	stepper: {
		field: (name: string) => `Stippen voor ${name}`,
		less: (name: string) => `Haal een stip weg bij ${name}`,
		more: (name: string) => `Geef een stip aan ${name}`
	},
	sent: {
		title: 'Uw keuze telt mee',
		caption: 'Wij hebben uw keuze ontvangen.',
		chosen: 'Dit koos u',
		change: 'Verander mijn keuze',
		keep: 'Laat mijn keuze zo',
		gone: 'Iets dat u koos, is niet meer te zien. Uw keuze telt nog wel mee. U kunt ook iets anders kiezen.',
		goneCounts: 'Iets dat u koos, is niet meer te zien. Uw keuze telt wel mee.',
		changeable: 'U kunt dit nog veranderen. Dat kan tot de gespreksleider de stap sluit.',
		withdraw: 'Haal mijn keuze weg',
		withdrawHelp: 'Dan telt uw keuze niet mee.',
		resultLater: 'De uitslag komt straks op het scherm.'
	},
	kept: {
		title: 'Uw keuze staat op deze telefoon',
		titleOfWithdrawal: 'Wij halen uw keuze straks weg',
		caption: 'Nog niet verstuurd: er is geen internet.'
	},
	closed: 'De stemming is gesloten',
	result: {
		title: 'Dit vindt u het belang\u00ADrijkst',
		voters: (n: number) => {
			if (n === 0) return 'Niemand stemde.';
			return plural(n, { one: '1 persoon stemde.', other: `${n} mensen stemden.` });
		},
		tooFew: 'Dat zijn er te weinig om de uitslag te tonen: dan kan iemand raden wie wat koos.',
		lost: 'De stemmen gaan niet meer open: de sleutel is kwijt. Niemand kan ze nog tellen.',
		ballot: {
			approval: (limit: number) =>
				plural(limit, {
					one: 'Iedereen kon er 1 kiezen.',
					other: `Iedereen kon er hooguit ${limit} kiezen.`
				}),
			dots: (limit: number, perOption: number) =>
				perOption >= limit
					? `Iedereen had ${dots(limit)}.`
					: `Iedereen had ${dots(limit)}, hooguit ${perOption} per onderwerp.`
		},
		gone: (n: number) =>
			plural(n, {
				one: '1 onderwerp is niet meer te zien. De stemmen tellen wel mee.',
				other: `${n} onderwerpen zijn niet meer te zien. De stemmen tellen wel mee.`
			}),
		tie: (n: number, rank: number) => `${count(n)} onderwerpen delen plaats\u00A0${rank}.`,
		tieLeftOut: (n: number, rank: number) =>
			`${count(n)} onderwerpen delen plaats\u00A0${rank}. U ziet ze op uw telefoon.`
	},
	table: {
		rank: 'Plaats',
		option: 'Onderwerp',
		votes: {
			approval: (voters: number) => `Stemmen (van ${voters})`,
			dots: (voters: number) =>
				`Stippen (van ${plural(voters, { one: '1 persoon', other: `${voters} mensen` })})`
		},
		residents: 'Bewoners kozen',
		residentsAndEntrepreneurs: 'Bewoners en onder\u00ADnemers kozen',
		professionals: 'Professio\u00ADnals kozen',
		splitCaption: 'Wat kozen bewoners, en wat kozen professionals?',
		splitBase: (residents: number, hasEntrepreneurs: boolean, professionals: number) =>
			hasEntrepreneurs
				? `${residents} bewoners en ondernemers en ${professionals} professionals stemden.`
				: `${residents} bewoners en ${professionals} professionals stemden.`,
		tooFewToSplit:
			'Bewoners en professionals staan niet apart. Dat doen wij pas als er van allebei 5 of meer stemden. Zo kan niemand raden wie wat koos.'
	},
	wall: {
		instruction: {
			approval: (limit: number, options: number) =>
				limit > 1 && limit >= options
					? 'Kies er zoveel als u wilt, op uw telefoon.'
					: plural(limit, {
							one: 'Kies er 1 op uw telefoon.',
							other: `Kies er hooguit ${limit} op uw telefoon.`
						}),
			dots: (limit: number, _options: number) => `Verdeel ${dots(limit)} op uw telefoon.`
		},
		votedOf: (n: number, present: number) =>
			plural(n, { one: `1 van ${present} stemde`, other: `${n} van ${present} stemden` }),
		resultSoon: 'De uitslag komt zo op dit scherm.',
		more: (n: number) =>
			plural(n, {
				one: 'Nog 1 onderwerp ziet u op uw telefoon.',
				other: `Nog ${n} onderwerpen ziet u op uw telefoon.`
			})
	},
	report: {
		method: {
			approval: 'Kies er hooguit een aantal',
			dots: 'Stippen verdelen'
		} satisfies Record<Method, string>,
		secret:
			'De stemming was geheim: in het logboek staat niet wie wat koos. Koos een hele groep hetzelfde? Dan weet u dat van elk van hen.',
		unanimous: 'Iedereen koos hetzelfde. Daarom weet u nu ook wat elk van hen koos.',
		channels: {
			phone: (n: number) => `${n} met een telefoon`,
			paper: (n: number) => `${n} op papier`,
			hands: (n: number) => `${n} met een hand omhoog`,
			table: (n: number) => `${n} aan tafel`,
			home: (n: number) => `${n} vanuit huis`
		},
		channelsLead: (parts: string) => `Zo kwamen de stemmen binnen: ${parts}.`
	}
};
