export const texts = {
	lookAtWall: 'Kijk ook naar het grote scherm.',
	onPhones: 'Dit staat nu op de telefoons.'
};
