import type { Mood } from '../mood.ts';
import { pluralIn } from '../../../texts/plural.ts';

const plural = pluralIn('nl');

export const texts = {
	defaultQuestion: 'Wat wilt u zeggen over uw wijk?',
	moods: {
		good: 'Gaat goed',
		better: 'Kan beter',
		wish: 'Wens'
	} satisfies Record<Mood, string>,
	about: (mood: string, theme: string) => `${mood}: ${theme}`,
	noTheme: 'Geen thema',
	cards: (n: number) => plural(n, { one: '1 kaartje', other: `${n} kaartjes` }),
	people: (n: number) => plural(n, { one: '1 persoon', other: `${n} mensen` }),
	split: (parts: string) => `Ook ik: ${parts}.`,
	standsBehind: (n: number) =>
		plural(n, {
			one: '1 persoon schreef dit of zei ook ik',
			other: `${n} mensen schreven dit of zeiden ook ik`
		}),
	write: {
		title: 'Schrijf een kaartje',
		mood: 'Wat voor kaartje is het?',
		theme: 'Waar gaat het over?',
		text: 'Uw kaartje',
		textHelp:
			'Eén onderwerp per kaartje. Schrijf geen namen op. Er staat ook niet bij dat het van u is.',
		atMost: (n: number) => `U kunt ${n} tekens schrijven.`,
		left: (n: number) => plural(n, { one: 'Nog 1 teken over.', other: `Nog ${n} tekens over.` }),
		send: 'Verstuur mijn kaartje',
		cardsLeft: (n: number) =>
			plural(n, {
				one: 'U kunt nog 1 kaartje schrijven.',
				other: `U kunt nog ${n} kaartjes schrijven.`
			}),
		full: (n: number) =>
			plural(n, {
				one: 'U schreef 1 kaartje. Meer kan niet.',
				other: `U schreef ${n} kaartjes. Meer kan niet.`
			}),
		fullHelp: 'Wilt u iets anders schrijven? Neem dan een kaartje terug.'
	},
	own: {
		title: 'Uw kaartjes',
		withdraw: 'Neem terug'
	},
	others: {
		title: 'Kaartjes van anderen',
		all: 'Alle kaartjes',
		none: 'Er zijn nog geen kaartjes van anderen.',
		later: 'U ziet de kaartjes van anderen als deze stap klaar is.',
		alsoMe: 'Ook ik',
		takeBack: 'Toch niet',
		saidSo: 'U zegt: ook ik.',
		gone: (n: number) =>
			plural(n, {
				one: 'U zei ook ik bij 1 kaartje dat niet meer te zien is.',
				other: `U zei ook ik bij ${n} kaartjes die niet meer te zien zijn.`
			}),
		mine: 'Dit is uw kaartje.'
	},
	wall: {
		closed: 'Deze stap is gesloten.',
		lead: 'Schrijf een kaartje op uw telefoon.',
		none: 'Nog geen kaartjes',
		cardsOf: (cards: string, people: string) => `${cards} van ${people}`,
		resultTitle: 'Dit leeft het meest',
		base: 'Zo veel mensen schreven dit of zeiden ook ik.',
		more: (n: number) => plural(n, { one: 'En nog 1 kaartje.', other: `En nog ${n} kaartjes.` }),
		tied: (n: number) =>
			plural(n, {
				one: 'Nog 1 heeft er evenveel.',
				other: `Nog ${n} hebben er evenveel.`
			})
	},
	report: {
		none: 'Er zijn geen kaartjes geschreven.',
		noneShown: 'Er zijn geen kaartjes om te laten zien.',
		whereItWent: 'Wat is ermee gedaan?',
		leftOut: 'De gespreksleider liet dit weg uit de keuze.'
	}
};
