/** What made-up residents write on a practice evening. Invented, about nobody, and never more than what someone thinks. */
import type { KompasThemeId } from '../../domain/wijkkompas/theme.ts';

interface PracticeCard {
	mood: 'good' | 'better' | 'wish';
	theme: KompasThemeId;
	text: string;
}

export interface PracticeWords {
	/** What is on most people's minds stands first. */
	cards: PracticeCard[];
	/** Under which title a facilitator puts cards of one theme together. It has to fit all of them, and the figures of that theme. */
	clusters: Partial<Record<KompasThemeId, string>>;
	/** What someone adds to any figure. */
	remarks: string[];
	/** What someone adds to a figure of this theme. */
	remarksOn: Partial<Record<string, string[]>>;
	initiatives: { title: string; what: string; needed: string; theme: KompasThemeId }[];
}

function say(mood: PracticeCard['mood'], theme: KompasThemeId, texts: string[]): PracticeCard[] {
	return texts.map((text) => ({ mood, theme, text }));
}

export const practiceWords: PracticeWords = {
	cards: [
		...say('better', 'community', [
			'Ik denk dat mijn buurvrouw soms dagen niemand spreekt.',
			'Ik mis een plek in de buurt waar je elkaar zomaar ziet.',
			'Volgens mij komen veel ouderen in de flat bijna niet buiten.',
			'Nieuwe buren zeggen hier geen gedag, vind ik.'
		]),
		...say('better', 'environment', [
			'Naast de containers ligt bijna altijd rommel.',
			'Mensen zetten grofvuil bij de container. Dat vind ik vies.',
			'Bij zware regen staat het water bij ons voor de deur.',
			'Er ligt veel hondenpoep op het gras.'
		]),
		...say('better', 'safety', [
			'In onze straat wordt volgens mij veel te hard gereden.',
			'Bij de school durf ik mijn kind niet alleen te laten oversteken.',
			'Ik vind het pad langs het spoor te donker.'
		]),
		...say('better', 'youth', [
			'Jongeren hangen bij de winkels. Ik denk dat zij zich vervelen.',
			'Ik vind de speeltuin kaal en saai.',
			'Voor tieners is hier weinig te doen.'
		]),
		...say('better', 'housing', [
			'Mijn huis is vochtig en koud.',
			'Mijn zoon vindt hier geen huis dat hij kan betalen.'
		]),
		...say('better', 'health', [
			'Ik beweeg te weinig, en ik ken niemand om mee te wandelen.',
			'Ik hoor vaak dat mensen slecht slapen door zorgen.'
		]),
		...say('better', 'income', [
			'Ik denk dat veel mensen zich schamen voor hun schulden.',
			'De boodschappen zijn voor ons te duur geworden.'
		]),
		...say('better', 'participation', [
			'Ik hoor pas van plannen als alles al vaststaat.',
			'Brieven van de gemeente vind ik moeilijk te lezen.'
		]),
		...say('better', 'amenities', ['Zonder auto kom ik ’s avonds niet meer thuis met de bus.']),
		...say('wish', 'community', ['Een plek waar je zonder afspraak koffie kunt drinken.']),
		...say('wish', 'youth', [
			'Een voetbalkooi met licht, zodat het ook in de winter kan.',
			'Een middag per week waarop jongeren zelf mogen koken.'
		]),
		...say('wish', 'environment', [
			'Meer bomen in de straat, voor schaduw in de zomer.',
			'Bankjes op de route naar de winkels.'
		]),
		...say('wish', 'housing', ['Hulp bij het isoleren van onze huizen.']),
		...say('wish', 'safety', ['Een drempel bij de school.']),
		...say('wish', 'health', ['Een wandelclub voor wie niet zo snel meer is.']),
		...say('wish', 'income', ['Iemand die meekijkt bij formulieren en toeslagen.']),
		...say('wish', 'participation', ['Elk jaar zo’n avond, en dan ook horen wat ermee is gedaan.']),
		...say('good', 'community', [
			'De buurtbarbecue was dit jaar weer gezellig.',
			'Mijn buren letten op mijn huis als ik weg ben.'
		]),
		...say('good', 'environment', ['De geveltuintjes maken de straat mooier.']),
		...say('good', 'amenities', ['Ik heb alle winkels dichtbij.', 'Ik ben zo bij de huisarts.']),
		...say('good', 'safety', ['De wijkagent maakt vaak een praatje.']),
		...say('good', 'youth', ['De jongerenwerker kent alle kinderen.'])
	],
	clusters: {
		community: 'Mensen kennen elkaar te weinig',
		environment: 'Rommel, water en groen op straat',
		youth: 'Te weinig te doen voor de jeugd',
		safety: 'Te hard rijden en donkere plekken',
		housing: 'Koude en vochtige huizen',
		health: 'Samen bewegen'
	},
	remarks: [
		'In onze straat valt het mee.',
		'Volgens mij is dit de laatste jaren veranderd.',
		'Ik vind dat dit per straat verschilt.',
		'Veel mensen praten er niet over.'
	],
	remarksOn: {
		environment: [
			'Bij ons is het groen juist mooi.',
			'Ik zie vooral rommel bij de containers.',
			'Ik mis schaduw in de zomer.'
		],
		safety: [
			'Overdag voel ik mij prima. In het donker loop ik om.',
			'Ik vind dat er te hard gereden wordt.'
		],
		community: [
			'Het zijn steeds dezelfde mensen die iets doen.',
			'Ik merk dit vooral in het weekend.',
			'Mensen vragen niet snel om hulp.'
		],
		housing: [
			'Mijn huis is in de winter niet warm te krijgen.',
			'Starters vinden hier niets, hoor ik.'
		],
		health: [
			'Ik denk dat zorgen over geld hier ook in zitten.',
			'Ik merk dit vooral in de winter.'
		],
		income: [
			'Wie het moeilijk heeft, zegt dat niet hardop.',
			'Ook mensen met werk komen krap uit, merk ik.'
		],
		youth: [
			'Mijn kinderen vervelen zich hier.',
			'Voor de kleintjes is er genoeg, voor tieners niet.'
		],
		amenities: ['De winkels zijn goed, de bus niet.', 'Ik kan hier alles lopend doen.'],
		participation: [
			'Ik wil wel helpen, maar niemand vraagt het mij.',
			'Het zijn steeds dezelfde mensen die iets doen.'
		],
		population: ['Ik zie meer ouderen dan vroeger.', 'In onze straat kwamen juist jonge gezinnen.']
	},
	initiatives: [
		{
			title: 'Koffietafel op woensdag',
			what: 'Elke woensdagochtend koffie voor wie zin heeft in een praatje.',
			needed: 'Een ruimte en een koffiezetapparaat.',
			theme: 'community'
		},
		{
			title: 'Samen de straat schoon',
			what: 'Een keer per maand ruimen wij met buren het zwerfafval op.',
			needed: 'Knijpers, hesjes en zakken.',
			theme: 'environment'
		},
		{
			title: 'Huiswerk in de buurt',
			what: 'Studenten helpen kinderen twee middagen per week met huiswerk.',
			needed: 'Een rustige ruimte met tafels.',
			theme: 'youth'
		},
		{
			title: 'Langzaam rijden, dat doen wij',
			what: 'Buren maken borden en praten met automobilisten bij de school.',
			needed: 'Materiaal voor borden, en steun van de wijkagent.',
			theme: 'safety'
		},
		{
			title: 'Tuintjes tegen de gevel',
			what: 'Wie wil, haalt een rij tegels weg en zet er planten in.',
			needed: 'Planten, en iemand die de tegels ophaalt.',
			theme: 'environment'
		},
		{
			title: 'Klusmaatjes',
			what: 'Handige buren helpen anderen met tocht en vocht in huis.',
			needed: 'Gereedschap om te lenen.',
			theme: 'housing'
		},
		{
			title: 'Rustig aan wandelen',
			what: 'Elke dinsdag lopen wij een half uur, in het tempo van de langzaamste.',
			needed: 'Een beginpunt met een bankje.',
			theme: 'health'
		},
		{
			title: 'Post openen met hulp',
			what: 'Eén middag per week lezen wij samen moeilijke brieven.',
			needed: 'Twee mensen die van formulieren weten.',
			theme: 'income'
		}
	]
};
