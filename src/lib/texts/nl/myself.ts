/** What somebody changes or leaves of themselves during an evening, each on a page of its own. Dutch is the source, level B1. */
import type { ParticipantKind } from '../../domain/audience.ts';
import type { Shape } from '../shape.ts';

export const texts = {
	who: {
		title: 'Ik ben eigenlijk iets anders',
		kinds: {
			resident: 'bewoner',
			entrepreneur: 'ondernemer',
			professional: 'professional'
		} satisfies Record<ParticipantKind, string>,
		now: (kind: string) => `U doet mee als ${kind}.`,
		help: 'Klopt dat niet? Kies dan wat u wel bent.',
		willReach:
			'Uw antwoorden tellen dan mee in de nieuwe groep. Dat geldt voor elke stap die nog niet voorgoed gesloten is.',
		become: (kind: string) => `Ik ben eigenlijk ${kind}`,
		changed: (kind: string) => `U telt nu mee als ${kind}`,
		reaches:
			'Uw antwoorden tellen mee in de nieuwe groep. Dat geldt voor elke stap die nog niet voorgoed gesloten is.',
		settled: 'Deze stappen zijn al voorgoed gesloten. Daar verandert niets:',
		notRight: 'Klopt het niet?',
		toEvening: 'Terug naar de avond',
		back: 'Het klopt wel. Ga terug.',
		over: 'Dit kan niet meer. De avond is afgelopen, of u bent nog niet binnen.'
	}
};

export type MyselfTexts = Shape<typeof texts>;
