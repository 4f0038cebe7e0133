export const texts = {
	name: 'Tekst',
	purpose: 'Een tekst op het scherm en de telefoons: welkom, uitleg, pauze of afsluiting.',
	lookAtWall: 'Kijk ook naar het grote scherm.',
	settings: {
		heading: 'Kop',
		body: 'Tekst',
		bodyHelp:
			'Een lege regel begint een nieuwe alinea. Schrijf kort: mensen lezen dit op een telefoon.'
	},
	onPhones: 'Dit staat nu op de telefoons.'
};
