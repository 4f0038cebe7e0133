/** What the wall says itself; what is shown on it comes from the activities. */
import type { Shape } from '../shape.ts';

export const texts = {
	soon: 'Welkom',
	doorsOpen: 'Doe mee met uw telefoon',
	inTheRoom: 'in de zaal',
	over: 'Dank u wel',
	overLead: 'Wat is getoond, komt in het verslag.',
	controlCode: 'De controlecode van deze avond:',
	controlCodeHelp:
		'Maak er een foto van, of schrijf de code op. Met deze code ziet u later of iemand iets heeft veranderd.',
	stepReady: 'Deze stap begint zo.',
	joinAt: 'Doe mee',
	wrongCode: 'Deze code klopt niet',
	wrongCodeHelp:
		'Het adres van het scherm eindigt op de code van de avond. U vindt die code boven aan het regiescherm. Daar staat ook een link die het scherm meteen goed opent.'
};

export type WallTexts = Shape<typeof texts>;
