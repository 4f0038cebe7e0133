import type { WallTexts } from '../nl/wall.ts';

export const texts: WallTexts = {
	soon: 'Welcome',
	when: (day, time) => `${day}, ${time}`,
	scanSoon: (address) =>
		`Scan the code with your phone, or type ${address}. You can take part when the doors open.`,
	doorsOpen: 'Take part with your phone',
	scan: (address) => `Scan the code. Or type ${address} and fill in the code at the bottom right.`,
	inTheRoom: (n) => `${n} present in the room`,
	noNewcomers: 'The evening starts soon',
	noNewcomersLead: 'New people cannot join at the moment.',
	full: 'The hall is full. No more phones can join.',
	over: 'Thank you',
	overLead: (address, by) =>
		by === null
			? `You can read the report at ${address}.`
			: `What was shown goes into the report. The wijkregisseur promises it by ${by} at the latest, at ${address}.`,
	report: 'The report',
	controlCode: 'The control code of this evening:',
	controlCodeHelp:
		'Take a picture of it, or write it down. With this code you can see later whether anybody changed anything.',
	stepReady: 'This step starts soon.',
	joinAt: 'Take part',
	wrongCode: 'This code is not right',
	wrongCodeHelp:
		'The address of the screen ends with the code of the evening. You find that code at the top of the console. There is also a link there that opens the right screen at once.'
};
