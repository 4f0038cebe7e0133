import type { WallTexts } from '../nl/wall.ts';

export const texts: WallTexts = {
	soon: 'Welcome',
	doorsOpen: 'Take part with your phone',
	inTheRoom: 'in the room',
	over: 'Thank you',
	overLead: 'What was shown goes into the report.',
	controlCode: 'The control code of this evening:',
	controlCodeHelp:
		'Take a picture of it, or write it down. With this code you can see later whether anybody changed anything.',
	stepReady: 'This step starts soon.',
	joinAt: 'Take part',
	wrongCode: 'This code is not right',
	wrongCodeHelp:
		'The address of the screen ends with the code of the evening. You find that code at the top of the console. There is also a link there that opens the right screen at once.'
};
