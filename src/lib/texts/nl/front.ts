/** Lists of evenings and wijken, and the page where everybody comes in. A phone at an evening does without. Dutch is the source, level B1. */
import type { Shape } from '../shape.ts';

export const texts = {
	title: 'Praat mee over uw wijk',
	lead: 'Bewoners, ondernemers en gemeente praten samen over wat goed gaat en wat beter kan.',
	codeLabel: 'Bent u nu bij een avond? Vul de code in.',
	nextSessions: 'De volgende avonden',
	noSessions: 'Er is nog geen avond gepland.',
	ideas: 'Bekijk wat er met elk idee gebeurde',
	view: 'Bekijk',
	viewSession: (title: string) => `Bekijk ${title}`,
	allWijken: (n: number) => `Alle ${n} wijken`,
	inhabitants: (n: string) => `${n} inwoners`,
	map: 'Kaart van de wijken',
	at: (time: string) => `${time} uur,`,
	mapSource:
		'Kaart: CBS en Kadaster, Wijk- en buurtkaart 2022, CC BY 4.0. De grenzen zijn vereenvoudigd.',
	mapLegend: 'Hier komt een avond'
};

export type FrontTexts = Shape<typeof texts>;
