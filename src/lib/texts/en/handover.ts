import type { HandoverTexts } from '../nl/handover.ts';

export const texts: HandoverTexts = {
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
