/** What the facilitator and the wijkregisseur read of this activity; a participant never downloads it. */
import type { Shape } from '../../../texts/shape.ts';
import type { texts as forResidents } from '../texts/nl.ts';
import { pluralIn } from '../../../texts/plural.ts';

const plural = pluralIn('nl');

export const texts = {
	name: 'Initiatieven',
	purpose: 'Bewoners zeggen wat zij zelf willen doen. Anderen trekken mee, helpen of steunen.',
	console: {
		waiting: (n: number) =>
			plural(n, {
				one: '1 initiatief wacht op u',
				other: `${String(n)} initiatieven wachten op u`
			}),
		waitingHelp: 'Er staat misschien een naam in. Niemand ziet ze tot u ze bekijkt.',
		onPhones: 'Op de telefoons',
		none: 'Er is nog geen initiatief.',
		hidden: 'Verborgen',
		hiddenHelp: 'Deze staan niet op de telefoons en komen niet in het verslag.',
		release: 'Laat zien',
		hide: 'Verberg',
		unhide: 'Laat weer zien'
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
