/** Where the link of "go on on another device" leads. Dutch is the source, level B1. */
import type { Shape } from '../shape.ts';

export const texts = {
	here: {
		title: 'Ga hier verder',
		lead: 'U doet al mee op een ander apparaat. Hier gaat u verder met dezelfde antwoorden. U blijft één deelnemer.',
		alreadyIn:
			'Dit apparaat doet zelf al mee. Drukt u op de knop? Dan hoort dit apparaat vanaf nu bij het andere apparaat.',
		goOn: 'Ga hier verder',
		ownLink:
			'Gebruik alleen een link die u zelf maakte. Met de link van een ander ziet die ander uw antwoorden.'
	},
	gone: {
		title: 'Deze link werkt niet',
		lead: 'Een link werkt één keer, en 10 minuten lang. Maak op uw eerste apparaat een nieuwe link.',
		toEvening: 'Naar de avond'
	}
};

export type HandoverTexts = Shape<typeof texts>;
