import type { MyselfTexts } from '../nl/myself.ts';

export const texts: MyselfTexts = {
	who: {
		title: 'I am actually something else',
		kinds: { resident: 'resident', entrepreneur: 'entrepreneur', professional: 'professional' },
		now: (kind) => `You take part as: ${kind}.`,
		help: 'Is that not right? Then choose what you are.',
		willReach:
			'Your answers will then count in the new group. That goes for every step that is not closed for good yet.',
		become: (kind) => `I am actually: ${kind}`,
		changed: (kind) => `You now count as: ${kind}`,
		reaches:
			'Your answers count in the new group. That goes for every step that is not closed for good yet.',
		settled: 'These steps are closed for good already. Nothing changes there:',
		notRight: 'Is it not right?',
		toEvening: 'Back to the evening',
		back: 'It is right. Go back.',
		over: 'This is not possible any more. The evening is over, or you are not in yet.'
	},
	contact: {
		title: 'Your details for the neighbourhood manager',
		lead: 'You start this:',
		optional:
			'The neighbourhood manager would like to talk with you about it. You do not have to fill in anything. You can do so until the evening is over.',
		name: 'Your name',
		reach: 'Your telephone number or e-mail address',
		reachHelp: 'For example: 06 12 34 56 78 or name@example.com.',
		consent: (day) =>
			`Do you press the button? Then you agree that the neighbourhood manager calls or mails you about this initiative. Your details are for the neighbourhood manager of this neighbourhood. The technician and an administrator of this website can get at them too. Your details come on no screen and in no report. On ${day} they are erased by themselves.`,
		leave: 'Give this to the neighbourhood manager',
		left: 'This is what you gave to the neighbourhood manager',
		about: 'This is about',
		untitled: 'An initiative that is no longer shown',
		who: 'This is for the neighbourhood manager of this neighbourhood. The technician and an administrator of this website can get at it too.',
		erasedOn: (day) => `On ${day} it is erased by itself.`,
		takenBack:
			'Do you take back “I will start this”, and do you start nothing else? Then we erase your details at once.',
		aside:
			'The facilitator has put you aside. That is why the neighbourhood manager does not see this. Does that stay so until the evening is over? Then it is erased.',
		remove: 'Take my details away',
		change: 'Change your details',
		saveChange: 'Keep the change',
		later:
			'You can take them away on this phone until a day after you came in. Do you want it later? Then ask the neighbourhood manager.',
		nothing:
			'There is nothing of yours here. Did you fill in something here, and did you take back “I will start this”? Then it is erased. Do you press “I will start this” at an initiative on the evening? Then you can say here how the neighbourhood manager can reach you.',
		over: 'The evening is over. You can leave no details here any more. Do you start an initiative? Then ask the municipality for the neighbourhood manager of your neighbourhood.',
		notKept: 'Your details are not kept yet. Look at what it says below.',
		news: {
			left: 'Your details are kept. The neighbourhood manager can read them.',
			gone: 'Your details are erased. Nobody can read them any more.'
		},
		problems: {
			name: {
				missing: 'Fill in your name.',
				'too-long': 'Your name is too long. Use at most 80 letters.'
			},
			reach: {
				missing: 'Fill in a telephone number or an e-mail address.',
				'too-long': 'This is too long. Fill in one telephone number or one e-mail address.',
				unclear: 'We see no whole telephone number or e-mail address. Look at it again.'
			}
		},
		toEvening: 'Back to the evening'
	}
};
