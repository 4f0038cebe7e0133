/** What the wall says itself; what is shown on it comes from the activities. */
import type { Shape } from '../shape.ts';

export const texts = {
	soon: 'Welkom',
	/** "donderdag 26 november, 19.30 uur" */
	when: (day: string, time: string) => `${day}, ${time} uur`,
	scanSoon: (address: string) =>
		`Scan de code met uw telefoon, of typ ${address}. U kunt meedoen als de deuren opengaan.`,
	doorsOpen: 'Doe mee met uw telefoon',
	scan: (address: string) =>
		`Scan de code. Of typ ${address} en vul de code in die rechtsonder staat.`,
	inTheRoom: (n: number) => `${n} aanwezig in de zaal`,
	noNewcomers: 'De avond begint zo',
	noNewcomersLead: 'Er kunnen nu geen nieuwe mensen meedoen.',
	full: 'De zaal is vol. Er kunnen geen telefoons meer bij.',
	over: 'Dank u wel',
	/** `by`: the last day on which the report comes; null once everybody can read it. */
	overLead: (address: string, by: string | null) =>
		by === null
			? `U leest het verslag op ${address}.`
			: `Wat is getoond, komt in het verslag. De wijkregisseur belooft het uiterlijk op ${by}, op ${address}.`,
	report: 'Het verslag',
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
