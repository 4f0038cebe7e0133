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
	},
	contact: {
		title: 'Uw gegevens voor de wijkregisseur',
		lead: 'U begint hiermee:',
		optional:
			'De wijkregisseur wil u daar graag over spreken. U hoeft niets in te vullen. Het kan totdat de avond is afgelopen.',
		name: 'Uw naam',
		reach: 'Uw telefoon\u00ADnummer of e-mailadres',
		reachHelp: 'Bijvoorbeeld: 06 12 34 56 78 of naam@voorbeeld.nl.',
		consent: (day: string) =>
			`Drukt u op de knop? Dan vindt u goed dat de wijkregisseur u belt of mailt over dit initiatief. Uw gegevens zijn voor de wijkregisseur van deze wijk. Ook de technicus en een beheerder van deze website kunnen erbij. Uw gegevens komen niet op een scherm en niet in het verslag. Op ${day} worden ze vanzelf gewist.`,
		leave: 'Geef dit aan de wijkregisseur',
		left: 'Dit gaf u aan de wijkregisseur',
		about: 'Dit gaat over',
		untitled: 'Een initiatief dat niet meer te zien is',
		who: 'Dit is voor de wijkregisseur van deze wijk. Ook de technicus en een beheerder van deze website kunnen erbij.',
		erasedOn: (day: string) => `Op ${day} wordt het vanzelf gewist.`,
		takenBack:
			'Neemt u “Ik begin hiermee” terug, en begint u met niets anders? Dan wissen wij uw gegevens meteen.',
		aside:
			'De gespreksleider heeft u opzij gezet. Daarom ziet de wijkregisseur dit niet. Blijft dat zo totdat de avond is afgelopen? Dan wordt het gewist.',
		remove: 'Haal mijn gegevens weg',
		change: 'Verander uw gegevens',
		saveChange: 'Bewaar de verandering',
		later:
			'Weghalen kan op deze telefoon tot een dag nadat u binnenkwam. Wilt u het later? Vraag het dan aan de wijkregisseur.',
		nothing:
			'Hier staat niets van u. Vulde u hier iets in, en nam u “Ik begin hiermee” terug? Dan is het gewist. Drukt u op de avond bij een initiatief op “Ik begin hiermee”? Dan kunt u hier zeggen hoe de wijkregisseur u kan bereiken.',
		over: 'De avond is afgelopen. U kunt hier geen gegevens meer achterlaten. Begint u met een initiatief? Vraag de gemeente dan naar de wijkregisseur van uw wijk.',
		notKept: 'Uw gegevens zijn nog niet bewaard. Kijk na wat hieronder staat.',
		news: {
			left: 'Uw gegevens zijn bewaard. De wijkregisseur kan ze lezen.',
			gone: 'Uw gegevens zijn gewist. Niemand kan ze nog lezen.'
		},
		problems: {
			name: {
				missing: 'Vul uw naam in.',
				'too-long': 'Uw naam is te lang. Gebruik hooguit 80 letters.'
			},
			reach: {
				missing: 'Vul een telefoon\u00ADnummer of een e-mailadres in.',
				'too-long': 'Dit is te lang. Vul één telefoon\u00ADnummer of één e-mailadres in.',
				unclear: 'Wij zien geen heel telefoon\u00ADnummer of e-mailadres. Kijk het nog eens na.'
			}
		},
		toEvening: 'Terug naar de avond'
	}
};

export type MyselfTexts = Shape<typeof texts>;
