import type { HandoverTexts } from '../nl/handover.ts';

export const texts: HandoverTexts = {
	make: {
		title: 'Continue on another device',
		help: 'Do you also have a tablet or another phone? Make a link and open it there. You stay one participant: your vote counts once.',
		start: 'Make a link',
		ready: 'Your link is ready',
		scan: 'Scan this code with your other device. Or open this link there:',
		qr: 'QR code to continue on another device',
		valid: (time) => `The link works once, until ${time}. Give the link to nobody else.`,
		lapsed: 'This link does not work any more. Make a new one.',
		again: 'Make a new link'
	},
	toEvening: 'Back to the evening',
	here: {
		title: 'Continue here',
		lead: 'You take part on another device already. Here you continue with the same answers. You stay one participant.',
		alreadyIn:
			'This device takes part itself already. If you press the button, this device belongs to the other device from now on.',
		goOn: 'Continue here',
		ownLink:
			'Only use a link that you made yourself. With the link of someone else, that person sees your answers.'
	},
	gone: {
		title: 'This link does not work',
		lead: 'A link works once, and for 10 minutes. Make a new link on your first device.',
		toEvening: 'To the evening'
	}
};
