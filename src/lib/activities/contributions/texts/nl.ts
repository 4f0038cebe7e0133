import type { Mood } from '../mood.ts';
import { pluralIn } from '../../../texts/plural.ts';

const plural = pluralIn('nl');

export const texts = {
	name: 'Kaartjes',
	purpose:
		'Mensen schrijven korte kaartjes: wat gaat goed, wat kan beter, wat is een wens. Anderen zeggen: ook ik.',
	defaultQuestion: 'Wat wilt u zeggen over uw wijk?',
	moods: {
		good: 'Gaat goed',
		better: 'Kan beter',
		wish: 'Wens'
	} satisfies Record<Mood, string>,
	about: (mood: string, theme: string) => `${mood}: ${theme}`,
	noTheme: 'Geen thema',
	erased: 'De schrijver heeft deze woorden gewist.',
	cards: (n: number) => plural(n, { one: '1 kaartje', other: `${n} kaartjes` }),
	people: (n: number) => plural(n, { one: '1 mens', other: `${n} mensen` }),
	supporters: (n: number) =>
		plural(n, { one: '1 ander zegt: ook ik', other: `${n} anderen zeggen: ook ik` }),
	split: (parts: string) => `Ook ik: ${parts}.`,
	standsBehind: (n: number) =>
		plural(n, {
			one: '1 mens schreef dit of zei ook ik',
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
				one: 'U schreef 1 kaartje. Meer kan er niet bij.',
				other: `U schreef ${n} kaartjes. Meer kunnen er niet bij.`
			}),
		fullHelp: 'Neem een kaartje terug als u iets anders wilt schrijven.'
	},
	own: {
		title: 'Uw kaartjes',
		waiting: 'De gespreksleider kijkt eerst. Er staat misschien een naam in.',
		hidden: 'De gespreksleider toont dit kaartje niet.',
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
		alsoOthers: (n: number) => plural(n, { one: '1 ander ook.', other: `${n} anderen ook.` }),
		mine: 'Dit is uw kaartje.'
	},
	wall: {
		lead: 'Schrijf een kaartje op uw telefoon.',
		none: 'Nog geen kaartjes',
		cardsOf: (cards: string, people: string) => `${cards} van ${people}`,
		resultTitle: 'Dit leeft het meest',
		base: 'Zo veel mensen schreven dit of zeiden ook ik.',
		more: (n: number) => plural(n, { one: 'En nog 1 kaartje.', other: `En nog ${n} kaartjes.` }),
		tied: (n: number) =>
			plural(n, {
				one: 'Nog 1 onderwerp heeft er evenveel.',
				other: `Nog ${n} onderwerpen hebben er evenveel.`
			})
	},
	console: {
		waiting: (n: number) =>
			plural(n, { one: '1 kaartje wacht op u', other: `${n} kaartjes wachten op u` }),
		waitingHelp: 'Er staat misschien een naam in. Niemand ziet ze tot u ze bekijkt.',
		release: 'Toon dit kaartje',
		hide: 'Verberg',
		unhide: 'Toon weer',
		locked: 'De zaal heeft de uitslag gezien. U kunt de kaartjes alleen nog lezen.',
		similar: 'Lijkt op elkaar',
		similarHelp: 'Wij vergelijken alleen woorden. Kijk zelf of het klopt.',
		groupThese: 'Leg deze bij elkaar',
		notThese: 'Niet bij elkaar',
		tidy: 'Kaartjes bij elkaar leggen',
		ticked: (n: number) =>
			plural(n, { one: '1 kaartje aangevinkt', other: `${n} kaartjes aangevinkt` }),
		title: 'Titel voor deze kaartjes',
		theme: 'Thema',
		group: 'Leg bij elkaar',
		tickTwo: 'Vink eerst 2 of meer kaartjes aan.',
		needsTitle: 'Schrijf eerst een titel.',
		addTo: 'Voeg toe aan',
		add: 'Voeg toe',
		chooseGroup: 'Kies een stapel',
		tickOne: 'Vink eerst een kaartje aan en kies een stapel.',
		groups: 'Stapels',
		newTitle: 'Titel',
		rename: 'Bewaar titel',
		ungroup: 'Leg weer los',
		remove: 'Haal eruit',
		none: 'Nog geen kaartjes',
		hidden: (n: number) =>
			plural(n, { one: '1 verborgen kaartje', other: `${n} verborgen kaartjes` }),
		hiddenMark: 'verborgen'
	},
	settings: {
		question: 'Vraag',
		questionHelp: (standard: string) => `Laat leeg voor: “${standard}”`,
		moods: 'Welke kaartjes kunnen mensen schrijven?',
		themes: 'Uit welke thema’s kunnen mensen kiezen?',
		themesHelp: 'Kiest u er geen? Dan vragen wij niet naar een thema.',
		perPerson: 'Hoeveel kaartjes mag iedereen schrijven?',
		showWhileOpen: 'Toon kaartjes meteen op de telefoons',
		showWhileOpenHelp:
			'Anderen kunnen dan ook ik zeggen. Anders ziet men de kaartjes pas bij de uitslag.',
		visibility: 'Wat ziet de zaal tijdens het schrijven?',
		rung: 'Wat doet de gemeente met de kaartjes?'
	},
	report: {
		none: 'Er zijn geen kaartjes geschreven.',
		togetherTitle: 'Bij elkaar gelegd',
		withheld: (n: number) =>
			plural(n, {
				one: 'De gespreksleider heeft 1 kaartje niet getoond.',
				other: `De gespreksleider heeft ${n} kaartjes niet getoond.`
			}),
		whereItWent: 'Wat is ermee gedaan?'
	}
};
