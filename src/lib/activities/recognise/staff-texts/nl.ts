/** What the facilitator and the wijkregisseur read of this activity; a participant never downloads it. */
import { pluralIn } from '../../../texts/plural.ts';
import type { Shape } from '../../../texts/shape.ts';
import type { Texts as OnWall } from '../wall-texts/nl.ts';

const plural = pluralIn('nl');

export const texts = {
	name: 'Herkent u dit?',
	purpose: 'Bewoners zien cijfers over hun wijk en zeggen of zij dat herkennen.',
	console: {
		spotlight: 'Op het scherm',
		spotlightHelp: 'Kies welk cijfer de zaal ziet. Op de telefoons verandert niets.',
		onWallNow: 'staat nu op het scherm',
		overview: 'Alle cijfers bij elkaar',
		answered: (n: number) =>
			plural(n, { one: '1 mens antwoordde', other: `${n} mensen antwoordden` }),
		guessFirst: 'De zaal gokt eerst. Het cijfer komt op het scherm als u de uitslag toont.',
		afterClosing:
			'U ziet de aantallen en de opmerkingen als de stap voorgoed gesloten is. Eerder niet: anders ziet u wie wat schrijft. Wilt u de opmerkingen lezen voordat de zaal de uitslag ziet? Kies dan ‘Kijk eerst zelf’.',
		allGone:
			'Deze wijk heeft geen van de cijfers die u voor deze stap koos. Daarom is er nu geen vraag. Ga verder met de volgende stap.',
		remarks: 'Opmerkingen',
		noRemarks: 'Er zijn geen opmerkingen.',
		table: 'Hoeveel mensen dit herkennen',
		columns: {
			figure: 'Cijfer',
			group: 'Wie',
			total: 'Samen',
			share: 'Herkent dit'
		}
	},
	settings: {
		indicators: 'Welke cijfers?',
		indicatorsHelp:
			'Kies er hooguit 5. Kiest u niets? Dan nemen wij de 3 cijfers die het duidelijkst veranderd zijn.',
		value: (amount: string, year: number) => `${amount} in ${String(year)}`,
		nobodyCanSay:
			'Niemand kan zeggen of hij dit herkent: hier is alleen een score zonder uitleg. Kies liever een ander cijfer.',
		question: 'De vraag',
		questionHelp: 'Laat dit leeg voor: Herkent u dit?',
		guessFirst: 'Laat mensen eerst gokken',
		guessFirstHelp: 'Zij zien het cijfer pas na hun gok. Dit kan alleen bij cijfers over mensen.',
		rung: 'Wat doet de gemeente met de antwoorden?'
	}
};

export type StaffTexts = Shape<typeof texts>;
/** What a console and a settings form get: they also say what residents read, and what stands on the wall. */
export type TextsForStaff = OnWall & Shape<typeof texts>;
