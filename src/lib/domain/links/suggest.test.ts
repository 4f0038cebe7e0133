import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { belongsInKompas, indicatorSchema } from '../wijkkompas/indicator.ts';
import { describeIndicator } from './described.ts';
import { suggestFor, type Described } from './suggest.ts';

const stored = new URL('../../../example/almelo/indicators.json', import.meta.url);
const figures = z
	.array(indicatorSchema)
	.parse(JSON.parse(readFileSync(stored, 'utf8')))
	.filter((one) => belongsInKompas(one) && one.polarity !== 'neutral')
	.map(describeIndicator);

/** `id`: what it should be tied to; null: to nothing. */
interface Case {
	wanted: string | null;
	theme: string | null;
	name: string;
	texts: string[];
}

const read = (wanted: string | null, theme: string | null, name: string, ...texts: string[]) => ({
	...{ wanted, theme, name, texts }
});

/** As a hall writes them; the answers are what a wijkregisseur would say. */
const topics: Case[] = [
	read('gez_eenzaam', 'health', 'Eenzaamheid'),
	read('gez_eenzaam', 'community', 'Eenzaamheid'),
	read('gez_eenzaam', null, 'Eenzame ouderen'),
	read('gez_eenzaam', 'health', 'Alleen zijn', 'Veel ouderen zijn alleen'),
	read('gez_eenzaam', 'community', 'Lonely neighbours', 'People feel lonely in winter'),
	read('gez_eenzaam', 'health', 'Omzien naar elkaar', 'Mijn buurvrouw is eenzaam'),
	read('gez_beweegrichtlijn', 'health', 'Samen sporten in het park'),
	read('gez_beweegrichtlijn', 'health', 'Meer bewegen voor ouderen'),
	read('gez_ervaren_goed', 'health', 'Gezonde wijk', 'Gezond eten is duur'),
	read('vei_lbm', 'safety', 'Onveilig gevoel in de tunnel', 'Ik voel mij daar onveilig'),
	read('vei_lbm', 'safety', 'Overlast van jongeren bij de winkels'),
	read('vei_lbm', 'safety', 'Inbraken', 'Er is drie keer ingebroken'),
	read('vei_lbm', 'safety', 'Vandalisme op het schoolplein'),
	read('vei_lbm', 'safety', 'Donkere straten', 'Onveilig zonder licht', 'Ik vind het onveilig'),
	read('soc_vrijwilligerswerk', 'community', 'Te weinig vrijwilligers voor het buurthuis'),
	read('soc_lbm', 'community', 'Elkaar ontmoeten', 'Een ontmoetingsplek in de wijk'),
	read('soc_lbm', 'community', 'Meer saamhorigheid'),
	read('soc_lbm', 'community', 'Mensen kennen elkaar te weinig', 'Samen koffie drinken'),
	read('lo_lbm_fysiek', 'environment', 'Rommel, water en groen op straat'),
	read('lo_lbm_fysiek', 'environment', 'Meer bomen'),
	read('won_lbm', 'housing', 'Betaalbare woningen', 'Starters vinden geen huis'),
	read('won_lbm', 'housing', 'Huurwoningen voor jongeren'),
	read('won_geluidhinder_buren', 'housing', 'Geluidsoverlast van buren'),
	read('won_geluidhinder_buren', 'housing', 'Herrie in de flat', 'De muren zijn dun'),
	read('ink_moeite_rondkomen', 'income', 'Rondkomen', 'Alles is duurder'),
	read('ink_moeite_rondkomen', 'income', 'Armoede en schulden'),
	read('jeu_te_doen', 'youth', 'Een plek voor jongeren', 'Er is niets voor de jeugd'),
	read('jeu_te_doen', 'youth', 'Jeugdhonk'),
	read('vrz_lbm', 'amenities', 'De laatste supermarkt gaat weg'),
	read('vrz_lbm', 'amenities', 'Winkels in de buurt'),
	read('par_betrokken', 'participation', 'De gemeente luistert niet'),
	read('par_betrokken', 'participation', 'Inspraak bij plannen'),
	read('gez_eenzaam', 'community', 'Mensen die niemand zien'),
	read('gez_eenzaam', 'health', 'Vereenzaming van weduwen'),
	read('gez_ervaren_goed', 'health', 'Ongezonde lucht maakt ziek'),
	read('gez_beweegrichtlijn', 'health', 'Een beweegtuin'),
	read('soc_vrijwilligerswerk', 'participation', 'Vrijwilligers worden niet bedankt'),
	read('vei_lbm', 'safety', 'Drugsdealers in het portiek'),
	read('vei_lbm', 'safety', 'Er wordt veel gestolen'),
	read('won_lbm', 'housing', 'Jongeren kunnen geen huis vinden'),
	read('won_lbm', 'housing', 'Te dure huur'),
	read('ink_moeite_rondkomen', 'income', 'Het leven is te duur'),
	read('jeu_te_doen', 'youth', 'Niets te doen na school'),
	read('jeu_te_doen', 'youth', 'Tieners vervelen zich'),
	read('vrz_lbm', 'amenities', 'Geen bus meer na acht uur'),
	read('vrz_lbm', 'amenities', 'Huisarts zit vol'),
	read('par_betrokken', 'participation', 'Wij horen niets van de gemeente'),
	read('won_geluidhinder_buren', 'housing', 'Burenruzie over muziek'),
	// Of these the kompas has no figure.
	read(null, 'safety', 'Fietsers op de stoep'),
	read(null, 'safety', 'Vuurwerk'),
	read(null, 'safety', 'Gevaarlijke kruising'),
	read(null, 'environment', 'Sportveld maaien'),
	read(null, 'environment', 'Wateroverlast bij regen'),
	read(null, 'environment', 'Hitte in de zomer'),
	read(null, 'environment', 'Een schone en veilige buurt'),
	read(null, 'community', 'Taalles'),
	read(null, 'youth', 'Gezonde lunch op school'),
	read(null, 'housing', 'Jonge gezinnen trekken weg'),
	read(null, 'amenities', 'Winkelwagentjes in de sloot'),
	read(null, 'income', 'Werk vinden zonder diploma'),
	read(null, 'participation', 'Stemmen is lastig'),
	read(null, 'safety', 'Te hard rijden', 'Auto’s rijden hier te hard', 'Drempels in de laan'),
	read(null, 'safety', 'Veilig oversteken bij de school'),
	read(null, 'safety', 'Veilig fietsen'),
	read(null, 'environment', 'Zwerfafval bij de containers'),
	read(null, 'environment', 'Overlast van ratten'),
	read(null, 'environment', 'Parkeren'),
	read(null, 'environment', 'Straatverlichting', 'Kapotte lantaarns'),
	read(null, 'environment', 'De gemeente moet vaker maaien'),
	read(null, 'environment', 'Hondenpoep'),
	read(null, 'community', 'Buren die elkaar helpen'),
	read(null, 'community', 'Buurtfeest'),
	read(null, 'youth', 'Speeltuin', 'De speeltuin is kapot'),
	read(null, 'amenities', 'De brug is te vaak open'),
	read(null, 'housing', 'Tocht door de ramen'),
	read(null, 'housing', 'Koude en vochtige huizen'),
	read(null, null, 'Bankjes'),
	read(null, null, 'Werk voor iedereen'),
	read(null, 'health', 'Zorg dichtbij'),
	read(null, 'safety', 'Alleen op zaterdag open'),
	read(null, 'environment', 'Lawaai van scooters'),
	read(null, null, '')
];

const hall: Described[] = [
	{
		...{ id: 'eenzaam', theme: 'health', names: ['Eenzaamheid'] },
		texts: ['Mijn buurvrouw ziet niemand', 'Eenzame ouderen', 'Zomaar aanbellen']
	},
	{
		...{ id: 'hard', theme: 'safety', names: ['Te hard rijden'] },
		texts: ['De Rohofstraat is een racebaan', 'Drempels']
	},
	{
		...{ id: 'licht', theme: 'safety', names: ['Donkere plekken'] },
		texts: ['De lamp bij het pad is stuk', 'Te weinig lantaarns']
	},
	{
		...{ id: 'afval', theme: 'environment', names: ['Zwerfafval bij de containers'] },
		texts: ['Overal troep', 'Vuilnis naast de container']
	},
	{ id: 'jeugd', theme: 'youth', names: ['Een plek voor jongeren'], texts: ['Jeugd hangt rond'] }
];

const initiatives: Case[] = [
	read('eenzaam', null, 'Koffietafel', 'Elke week koffie voor mensen die zich eenzaam voelen'),
	read('eenzaam', 'community', 'Eenzaam? Kom eten!', 'Samen eten in het buurthuis'),
	read('licht', 'safety', 'Lantaarns bij het schoolpad', 'Wij vragen straatverlichting aan'),
	read('licht', 'environment', 'Meer licht', 'Lampen op zonne-energie bij donkere paden'),
	read('hard', 'safety', 'Snelheid meten', 'Met een bord laten zien hoe hard auto’s rijden'),
	read('afval', 'environment', 'Samen de straat schoon', 'Elke maand troep opruimen'),
	read('afval', 'environment', 'Prikploeg', 'Zwerfvuil rapen met prikkers'),
	read('jeugd', 'youth', 'Jongeren bouwen een honk', 'Een container om te chillen'),
	read(null, 'safety', 'Preventieteam', 'Wij lopen elke avond een ronde'),
	read(null, 'environment', 'Moestuin', 'Groenten voor de buurt'),
	read(null, 'community', 'Burendag', 'Een lange tafel in de straat'),
	read(null, 'health', 'Wandelgroep', 'Elke dinsdag een rondje'),
	read(null, 'youth', 'Huiswerkhulp', 'Na school in de bibliotheek'),
	read(null, null, 'Klusdienst', 'Hulp bij kleine klussen')
];

/** Both sorts of mistakes, by name: so that whoever changes the words sees what they win and lose. */
function countMistakes(cases: readonly Case[], others: readonly Described[]) {
	const wrong: string[] = [];
	const missed: string[] = [];
	for (const { wanted, theme, name, texts } of cases) {
		const given = suggestFor({ id: name, theme, names: [name], texts }, others)?.id ?? null;
		if (given === wanted) continue;
		if (given === null) missed.push(name);
		else wrong.push(`${name} → ${given}`);
	}
	return { wrong, missed };
}

describe('a suggestion', () => {
	it('ties a topic to the figure that it is about, and to none rather than to a wrong one', () => {
		expect(countMistakes(topics, figures)).toEqual({
			wrong: [],
			missed: [
				'Alleen zijn',
				'Mensen die niemand zien',
				'Een beweegtuin',
				'Drugsdealers in het portiek',
				'Er wordt veel gestolen',
				'Het leven is te duur',
				'Niets te doen na school',
				'Burenruzie over muziek'
			]
		});
	});

	it('ties an initiative to the topic that it works on', () => {
		expect(countMistakes(initiatives, hall)).toEqual({ wrong: [], missed: [] });
	});

	it('says by which words it came', () => {
		const topic = { id: 'a', theme: 'health', names: ['Vereenzaming'], texts: [] };
		expect(suggestFor(topic, figures)).toEqual({ id: 'gez_eenzaam', words: ['vereenzaming'] });
	});

	it('is not given where two things are as near', () => {
		const [near] = hall.slice(2, 3);
		if (!near) throw new Error('The hall talked of light');
		const twins = [near, { ...near, id: 'anders' }];
		const one = { id: 'a', theme: 'safety', names: ['Lantaarns'], texts: [] };
		expect(suggestFor(one, [near])?.id).toBe('licht');
		expect(suggestFor(one, twins)).toBeNull();
	});

	it('does not follow a word that one card of many has', () => {
		const topic = (...texts: string[]) => ({ id: 'a', theme: 'health', names: ['Buren'], texts });
		expect(suggestFor(topic('Eenzaam', 'Eenzame buren', 'Koffie'), figures)?.id).toBe(
			'gez_eenzaam'
		);
		expect(suggestFor(topic('Eenzaam', 'Een hek', 'Koffie'), figures)).toBeNull();
	});
});
