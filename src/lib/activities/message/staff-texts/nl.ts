/** What the facilitator and the wijkregisseur read of this activity; a participant never downloads it. */
import type { Shape } from '../../../texts/shape.ts';
import type { texts as forResidents } from '../texts/nl.ts';

export const texts = {
	name: 'Tekst',
	purpose: 'Een tekst op het scherm en de telefoons: welkom, uitleg, pauze of afsluiting.',
	settings: {
		heading: 'Kop',
		body: 'Tekst',
		bodyHelp:
			'Een lege regel begint een nieuwe alinea. Schrijf kort: mensen lezen dit op een telefoon.',
		problems: { empty: 'Schrijf een kop of een tekst. Nu is deze stap leeg.' }
	}
};

export type StaffTexts = Shape<typeof texts>;
/** What a console and a settings form get: they also say what residents read. */
export type TextsForStaff = Shape<typeof forResidents & typeof texts>;
