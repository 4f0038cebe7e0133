/** "Go on on another device": where its link is made, and where it leads. Dutch is the source, level B1. */
import type { Shape } from '../shape.ts';

export const texts = {
	make: {
		title: 'Ga verder op een ander apparaat',
		help: 'Hebt u ook een tablet of een andere telefoon? Maak een link en open die daar. U blijft één deelnemer: uw stem telt één keer.',
		start: 'Maak een link',
		ready: 'Uw link is klaar',
		scan: 'Scan deze code met uw andere apparaat. Of open daar deze link:',
		qr: 'QR-code om verder te gaan op een ander apparaat',
		valid: (time: string) =>
			`De link werkt één keer, tot ${time} uur. Geef de link aan niemand anders.`,
		/** After that time. */
		lapsed: 'Deze link werkt niet meer. Maak een nieuwe.',
		again: 'Maak een nieuwe link'
	},
	toEvening: 'Terug naar de avond',
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
