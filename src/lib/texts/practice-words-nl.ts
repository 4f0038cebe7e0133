/** What made-up residents write on a practice evening. Invented, and about nobody. */
import type { KompasThemeId } from '../domain/wijkkompas/theme.ts';

export interface PracticeWords {
	cards: { mood: 'good' | 'better' | 'wish'; theme: KompasThemeId; text: string }[];
	/** Under which title a facilitator puts cards of one theme together. */
	clusters: Partial<Record<KompasThemeId, string>>;
	remarks: string[];
	initiatives: { title: string; what: string; needed: string; theme: KompasThemeId }[];
}

export const practiceWords: PracticeWords = {
	cards: [
		{ mood: 'better', theme: 'community', text: 'Mijn buurvrouw spreekt soms dagen niemand.' },
		{
			mood: 'better',
			theme: 'community',
			text: 'Sinds het buurthuis dicht is, zie ik niemand meer.'
		},
		{ mood: 'better', theme: 'community', text: 'Ouderen in de flat komen bijna niet buiten.' },
		{
			mood: 'wish',
			theme: 'community',
			text: 'Een plek waar je zonder afspraak koffie kunt drinken.'
		},
		{ mood: 'better', theme: 'environment', text: 'Naast de containers ligt altijd rommel.' },
		{ mood: 'better', theme: 'environment', text: 'Mensen zetten grofvuil bij de container.' },
		{
			mood: 'better',
			theme: 'environment',
			text: 'De bladgoot zit vol en dan staat de straat blank.'
		},
		{
			mood: 'better',
			theme: 'youth',
			text: 'Jongeren hangen bij de winkels. Er is niets te doen.'
		},
		{
			mood: 'wish',
			theme: 'youth',
			text: 'Een voetbalkooi met licht, zodat het ook in de winter kan.'
		},
		{ mood: 'better', theme: 'youth', text: 'De speeltuin is al een jaar stuk.' },
		{ mood: 'better', theme: 'safety', text: 'In onze straat wordt veel te hard gereden.' },
		{
			mood: 'better',
			theme: 'safety',
			text: 'Bij de school rijden auto’s hard langs de kinderen.'
		},
		{ mood: 'better', theme: 'safety', text: 'Het pad langs het spoor is donker.' },
		{ mood: 'better', theme: 'housing', text: 'Mijn huis is vochtig en koud.' },
		{ mood: 'wish', theme: 'housing', text: 'Hulp bij het isoleren van onze huizen.' },
		{ mood: 'good', theme: 'community', text: 'De buurtbarbecue was dit jaar weer gezellig.' },
		{ mood: 'good', theme: 'environment', text: 'De geveltuintjes maken de straat mooier.' },
		{ mood: 'good', theme: 'amenities', text: 'Alle winkels zijn dichtbij.' },
		{ mood: 'good', theme: 'safety', text: 'De wijkagent komt vaak langs en maakt een praatje.' },
		{ mood: 'good', theme: 'youth', text: 'De jongerenwerker kent alle kinderen.' }
	],
	clusters: {
		community: 'Eenzaamheid, vooral bij ouderen',
		environment: 'Rommel naast de containers',
		youth: 'Te weinig te doen voor de jeugd',
		safety: 'Te hard rijden en donkere plekken',
		housing: 'Koude en vochtige huizen'
	},
	remarks: [
		'Ik merk dit vooral in het weekend.',
		'In onze straat valt het mee.',
		'Dit is de laatste jaren echt veranderd.',
		'Jonge mensen hebben hier ook last van.',
		'Veel mensen praten er niet over.'
	],
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
		}
	]
};
