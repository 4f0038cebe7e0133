/** What the facilitator and the wijkregisseur read of this activity; a participant never downloads it. */
import type { Shape } from '../../../texts/shape.ts';
import type { texts as forResidents } from '../texts/nl.ts';

export const texts = {
	name: 'Initiatieven',
	purpose: 'Bewoners zeggen wat zij zelf willen doen. Anderen beginnen mee, helpen of steunen.',
	console: {
		onPhones: 'Op de telefoons',
		none: 'Er is nog geen initiatief.'
	},
	settings: {
		question: 'Vraag',
		questionHelp: 'Laat dit leeg voor: Wat wilt u zelf doen voor uw wijk?',
		perPerson: 'Hoeveel initiatieven mag iemand insturen?',
		rung: 'Wat doet de gemeente ermee?',
		themes: 'Thema’s om uit te kiezen',
		themesHelp: 'Kiest u er geen? Dan vragen wij niet naar een thema.'
	}
};

export type StaffTexts = Shape<typeof texts>;
/** What a console and a settings form get: they also say what residents read. */
export type TextsForStaff = Shape<typeof forResidents & typeof texts>;
