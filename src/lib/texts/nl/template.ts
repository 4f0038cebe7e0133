/** The programme of a dialogue evening as a wijkregisseur first sees it. Everything can be changed. */
interface TemplateStep {
	activity: string;
	title: string;
	minutes: number;
	note: string;
	settings: Record<string, unknown>;
}

export type Template = TemplateStep[];

export const template: Template = [
	{
		activity: 'message',
		title: 'Welkom',
		minutes: 10,
		note: 'Vertel wat er met de vorige avond is gedaan. Zeg wat er met de uitkomst van vanavond gebeurt.',
		settings: {
			heading: 'Welkom',
			body: 'Fijn dat u er bent. Vanavond praten wij over uw wijk.\n\nU hoeft geen naam te geven. Bij elke vraag leest u op uw telefoon of uw antwoord geheim is. Alleen de technicus kan tijdens zo’n vraag uitzoeken welke telefoon wat antwoordt.'
		}
	},
	{
		activity: 'recognise',
		title: 'Herkent u dit?',
		minutes: 20,
		note: 'Laat eerst iedereen antwoorden. Praat daarna over het verschil tussen het cijfer en wat mensen zien.',
		settings: {}
	},
	{
		activity: 'contributions',
		title: 'Kaartjes',
		minutes: 35,
		note: 'Leg kaartjes die op elkaar lijken bij elkaar. Dan kan de zaal er straks uit kiezen.',
		settings: {}
	},
	{
		activity: 'priorities',
		title: 'Prioriteiten',
		minutes: 15,
		note: 'Zeg dat het advies is. Help wie geen telefoon heeft.',
		settings: { source: 'clusters' }
	},
	{
		activity: 'initiatives',
		title: 'Initiatieven',
		minutes: 25,
		note: 'Vraag wie iets wil beginnen en wie wil meehelpen.',
		settings: {}
	},
	{
		activity: 'message',
		title: 'Afsluiting',
		minutes: 10,
		note: 'Noem de volgende datum.',
		settings: {
			heading: 'Dank u wel',
			body: 'Alles wat u gaf, is bewaard.\n\nWij maken er een verslag van en een eerste versie van de wijkopgave: het plan voor uw wijk. Daarin staat bij elk getal waar het vandaan komt.'
		}
	}
];
