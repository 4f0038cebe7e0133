import type { Shape } from '../../../texts/shape.ts';
import { pluralIn } from '../../../texts/plural.ts';

const plural = pluralIn('nl');

const countInitiatives = (n: number) =>
	plural(n, { one: '1 initiatief', other: `${String(n)} initiatieven` });

export const texts = {
	defaultQuestion: 'Wat wilt u zelf doen voor uw wijk?',
	count: countInitiatives,
	counts: {
		leaders: (n: number) =>
			n === 0
				? 'Nog niemand begint hiermee.'
				: plural(n, { one: '1 begint hiermee.', other: `${String(n)} beginnen hiermee.` }),
		hands: (n: number) => plural(n, { one: '1 helpt mee.', other: `${String(n)} helpen mee.` }),
		supporters: (n: number) =>
			plural(n, { one: '1 steunt dit.', other: `${String(n)} steunen dit.` })
	},
	needed: 'Nodig:',
	onMap: 'Plek op de kaart',
	roles: {
		lead: {
			say: 'Ik begin hiermee',
			means: 'U zet de eerste stap en zoekt anderen.',
			mine: 'U begint hiermee.'
		},
		help: {
			say: 'Ik help mee',
			means: 'U doet een deel van het werk.',
			mine: 'U helpt mee.'
		},
		support: {
			say: 'Ik steun dit',
			means: 'U vindt het een goed plan.',
			mine: 'U steunt dit.'
		},
		none: { say: 'Ik geef alleen het idee', means: 'Misschien wil iemand anders het doen.' }
	},
	roleHelp: 'Wat betekenen de knoppen?',
	noLonger: 'Toch niet',
	leaveContact: 'Zeg hoe de wijkregisseur u kan bereiken',
	list: {
		heading: 'Initiatieven uit de zaal',
		empty: 'Er is nog geen initiatief. Hebt u er een?',
		emptyClosed: 'Er kwam geen initiatief.',
		chooseFor: (title: string) => `Wat doet u bij: ${title}`,
		own: 'Van u',
		gone: (n: number) =>
			plural(n, {
				one: '1 initiatief waar u aan meedoet, is niet meer te zien.',
				other: `${String(n)} initiatieven waar u aan meedoet, zijn niet meer te zien.`
			}),
		ownUnseen: 'Uw initiatief is niet te zien',
		remove: 'Haal mijn initiatief weg'
	},
	propose: {
		heading: 'Ik heb een initiatief',
		public: 'Iedereen kan dit lezen.',
		publicLong:
			'Uw initiatief komt op het grote scherm. Na de avond blijft het op deze site staan. Zet er geen naam of telefoon\u00ADnummer in.',
		title: 'Hoe heet uw initiatief?',
		titleHelp: 'Kort. Bijvoorbeeld: Samen koken op dinsdag.',
		what: 'Wat wilt u doen?',
		needed: 'Wat is er nodig?',
		neededHelp: 'Dit hoeft niet. Bijvoorbeeld: een ruimte, gereedschap of mensen.',
		theme: 'Waar hoort het bij?',
		noTheme: 'Dat weet ik niet',
		buurt: 'In welke buurt?',
		noBuurt: 'Hele wijk, of weet ik niet',
		role: 'Wat doet u zelf?',
		send: 'Verstuur mijn initiatief',
		left: (n: number) =>
			plural(n, { one: 'Nog 1 letter over.', other: `Nog ${String(n)} letters over.` }),
		enough: (n: number) =>
			`U hebt ${countInitiatives(n)} verstuurd. Meer kan niet. Wilt u een ander? Haal er dan eerst een weg.`
	},
	map: {
		open: 'Wijs aan op de kaart',
		label:
			'Kaart van uw wijk. Tik op een plek. Of verschuif de plek met de pijltjes en druk op Enter.',
		help: 'Tik op de plek. U ziet de buurten, geen straten. Wijs niet uw eigen huis aan.',
		loading: 'De kaart komt eraan.',
		failed: 'De kaart is er nu niet. Kies een buurt uit de lijst.',
		picked: (where?: string) => `U hebt een plek aangewezen${where ? `: ${where}` : ''}.`,
		outside: 'buiten de wijk',
		remove: 'Haal de plek weg'
	},
	report: {
		none: 'Er kwamen deze avond geen initiatieven.',
		noneShown: 'Er zijn geen initiatieven om te laten zien.',
		lead: (n: number) =>
			`Er ${plural(n, { one: 'kwam', other: 'kwamen' })} deze avond ${countInitiatives(n)}.`
	}
};

export type Texts = Shape<typeof texts>;
