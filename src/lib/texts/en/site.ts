import type { Texts } from '../nl/site.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const texts: Texts = {
	product: 'Wijkdialoog',
	municipality: '',
	skipToContent: 'Skip to content',
	navigation: {
		label: 'Main menu',
		path: 'You are here',
		home: 'Home',
		wijken: 'Neighbourhoods',
		sessions: 'Evenings',
		wijkopgaven: 'Neighbourhood plans',
		ideas: 'Ideas',
		howItWorks: 'How it works',
		accessibility: 'Accessibility',
		privacy: 'Privacy',
		staff: 'For staff',
		logOut: 'Log out'
	},
	footer: { sources: '' },
	sourceNames: {},
	language: 'Language',
	contact: (who, ways) => (ways.length > 0 ? `${who} (${ways.join(', ')})` : who),
	practice: {
		session: 'Practice evening',
		draft: 'Practice draft',
		sessionNote: 'This is an exercise with simulated residents. It counts for nothing.',
		draftNote: 'This comes from a practice evening with simulated residents. It counts for nothing.'
	},
	themes: {
		population: 'Population',
		environment: 'Surroundings',
		safety: 'Safety',
		community: 'Living together',
		housing: 'Housing',
		health: 'Health and wellbeing',
		income: 'Work and income',
		youth: 'Youth and education',
		amenities: 'Amenities',
		participation: 'Taking part'
	},
	status: {
		better: 'getting better',
		same: 'stays the same',
		worse: 'getting worse',
		unknown: 'not known',
		suppressed: 'too few people',
		neutral: 'no judgement'
	},
	kinds: { resident: 'Resident', entrepreneur: 'Entrepreneur', professional: 'Professional' },
	kindCount: {
		resident: (n) => plural(n, { one: '1 resident', other: `${n} residents` }),
		entrepreneur: (n) => plural(n, { one: '1 entrepreneur', other: `${n} entrepreneurs` }),
		professional: (n) => plural(n, { one: '1 professional', other: `${n} professionals` })
	},
	phases: {
		draft: 'being prepared',
		planned: 'planned',
		open: 'doors open',
		running: 'going on',
		closed: 'over',
		reported: 'over'
	},
	rungs: {
		inform: { short: 'This is information.', long: 'You do not have to choose anything.' },
		consult: {
			short: 'We ask for your opinion.',
			long: 'The mayor and aldermen read what you say. Then they decide themselves.'
		},
		advise: {
			short: 'This is advice.',
			long: 'The mayor and aldermen decide. If they choose otherwise, they explain why.'
		},
		coproduce: {
			short: 'We make this together.',
			long: 'The mayor and aldermen decide at the end.'
		},
		decide: { short: 'You decide too.', long: 'What is chosen here, the municipality carries out.' }
	},
	tenths: (n) => `${n} out of 10`,
	secrecy: {
		secret:
			'Nobody in the hall sees what you chose, unless (nearly) everybody of a group chooses the same.',
		open: 'This question is open: the big screen counts along. Who watches can see what you chose.',
		written: 'Others read what you write, without your name.'
	},
	ownAnswer: {
		no: 'You gave no answer here.',
		withdrawn: 'You took your choice back.',
		withdrawnHelp: 'Your choice does not count. You can choose again.',
		counts: {
			yes: 'Your answer counts.',
			unsure: 'Did you answer? Then it counts.'
		},
		hidden: 'The server no longer knows what you chose, unless everybody of a group chose the same.'
	},
	join: {
		title: 'Take part',
		codeLabel: 'Code of the evening',
		codeHelp: '6 letters and digits. You see them on the big screen.',
		asWho: 'I am here as',
		professionalHelp: 'With the municipality, the police or in care, for example.',
		buurt: 'Which part of the neighbourhood are you from?',
		buurtHelp:
			'You do not have to say. It helps us see who is here. Nobody in the hall sees your answer separately.',
		noBuurt: 'I would rather not say',
		start: 'I take part',
		noAccount: 'You do not need an account.',
		noNames: 'You do not have to give a name.',
		openToo:
			'Tonight there is an open question too. It says what others see. Is a question secret? Then nobody in the hall sees what you chose, unless (nearly) everybody of a group chooses the same.',
		notBinding:
			'This is not an official election. Until a secret question is closed for good, only the technician can find out which phone answers what. After that only a copy from then can tell, or what is left on the disk.',
		notOpenTitle: 'The evening has not started yet',
		notOpen: (date) => `You can take part as soon as the doors open. The evening is on ${date}.`,
		goesOn: 'Keep this screen open. When the doors open, it goes on by itself.',
		readOnlyTitle: 'You cannot take part now',
		overTitle: 'The evening is over',
		over: 'You cannot take part any more.',
		reportBy: (date) => `The wijkregisseur promises the report by ${date} at the latest.`,
		toReport: 'Read the report',
		toEvening: 'To the evening',
		tryAgain: 'Look again'
	},
	/** At a field that the browser finds wrong. */
	invalid: {
		missing: 'Fill this in.',
		unchosen: 'Choose one.',
		range: (least, most) => `Fill in a whole number: ${least} to ${most}.`,
		tooLong: (n) =>
			plural(n, {
				one: 'Make this 1 character shorter.',
				other: `Make this ${n} characters shorter.`
			}),
		other: 'This is not right. Please check it.'
	},
	brokenScreen: {
		sentence: 'This part of the screen does not work right now. We try again.',
		retry: 'Try it now'
	},
	phone: {
		readAloud: 'Read aloud',
		stopReading: 'Stop',
		noVoice: 'Your phone has no voice to read aloud with.',
		readLater: 'Reading aloud does not work now. Press again in a moment.',
		waitTitle: 'You are taking part',
		wait: 'The evening starts soon. Keep this screen open.',
		stepSoon: 'This step starts soon.',
		resultLater: 'The result is not there yet.',
		open: 'This step is open.',
		closedBetween: 'This step is closed now. We ask it once more later.',
		closed: 'This step is closed. The result comes soon.',
		shown: 'The result is here.',
		late: 'This step has not arrived yet. We are trying again.',
		step: (n) => `Step ${n}.`,
		/** What only who does not see the screen is told. */
		heard: { sent: 'Your answer has arrived.', waits: 'Your answer has not been sent yet.' },
		stepOf: (n, of) => `Step ${n} of ${of}`,
		overTitle: 'Thank you',
		over: 'The evening is over. Everything you gave is kept.',
		sent: (time) => `Received at ${time}.`,
		sending: 'We are sending your answer.',
		kept: 'Your answer is on this phone. We send it as soon as there is internet again.',
		notSent: 'Your answer is on this phone. It was not sent.',
		unsentYet: 'Will be sent as soon as there is internet.',
		busy: 'It is busy. Your answer is on this phone. We try again in a moment.',
		refused: (why) => `Your answer did not arrive. ${why}`,
		refusedWords: { title: 'You wrote this. It was not sent.', dismiss: 'Remove this' },
		unsent: {
			title: 'You did not send this',
			help: 'Your words are on this phone only. Does the facilitator open the step again? Then you can still send them.',
			drop: 'Throw these words away'
		},
		refresh: 'Refresh',
		refreshHelp: 'Does this screen not update by itself? Then press Refresh.',
		cutOff: 'No internet. What you type stays here.'
	},
	takeBack: { yes: 'Yes, take this back', no: 'No, leave it' },
	mySlip: 'My slip: what happens with my cards?',
	myContact: 'My details for the neighbourhood manager',
	iAmOther: 'I am actually something else',
	goOnElsewhere: 'Continue on another device',
	moderation: {
		mark: '[changed by the facilitator]',
		shortMark: '[changed]',
		hidden: '[no longer shown]',
		/** In place of words that were erased. */
		erased: '[erased]',
		own: {
			held: 'The facilitator looks first. There may be a name in it.',
			hidden: 'The facilitator does not show this.',
			reworded: 'The facilitator changed your words. Others read those other words.'
		},
		because: {
			personal: 'It holds a name or something else about a person.',
			hurtful: 'It may hurt somebody.',
			'off-topic': 'It is not about this question.',
			double: 'It is there already.',
			other: ''
		}
	},
	refusals: {
		'code-unknown': 'This code is not right. Please look at the screen again.',
		'too-many-wrong-codes': 'Too many wrong codes were tried. Wait a minute and try again.',
		'session-not-open-yet': 'The evening has not started yet. Try again later.',
		'hall-full': 'The hall is full. Ask the facilitator for help.',
		'no-newcomers': 'Nobody new can join at the moment. Are you in the hall? Ask the facilitator.',
		'session-over': 'The evening is over. You cannot answer any more.',
		'kind-missing': 'First choose as who you are here.',
		'not-joined': 'This phone does not take part yet. Enter the code of the evening.',
		'not-counted':
			'The facilitator has put you aside. Your answers in open steps do not count now. Are you in the hall? Tell the facilitator.',
		'another-participant':
			'Someone else takes part on this phone now. What you sent is kept. Do you want to take part yourself again? Open the link of your other phone.',
		'step-not-open': 'This step is not open now. Wait until the facilitator opens it.',
		'step-closed': 'The facilitator has closed this step. What you sent before is kept.',
		'step-unknown': 'This step is not there any more. Refresh the screen.',
		'answer-unknown': 'We do not know this answer. Refresh the screen.',
		'too-many-choices': 'You chose too many. Take one away.',
		'too-many-on-one': 'You gave too many dots to one subject. Take one away.',
		'choice-unknown':
			'One of your choices is not there any more. Refresh the screen and choose again.',
		'words-gone': 'This is no longer shown. Choose something else.',
		'nothing-chosen': 'You have not chosen anything yet.',
		'text-empty': 'You have not written anything yet.',
		'text-too-long': 'Your text is too long. Make it shorter. Everything you wrote is still there.',
		'too-many-cards': 'You have written many already. Let others have their say now.',
		'card-unknown': 'This card is not there any more.',
		'own-card': 'This is your own.',
		'already-done': 'You have done this already.',
		'id-taken':
			'This answer was not kept: it came with a number that was used before. Please do it again.',
		'seal-lost':
			'This is not possible now: a key is gone from the server. Ask the technician for help. What was kept stays kept.',
		'not-yours': 'This belongs to someone else. You cannot change it.',
		'first-guess-missing': 'Make a guess first. Then you see the figure.',
		'not-allowed': 'Only the facilitator may do this.',
		'screen-was-behind':
			'Your screen was behind. Nothing has changed. Look at what is there now and choose again.',
		'not-possible-now': 'This is not possible now.',
		'message-malformed': 'This message did not arrive well. Refresh the screen and try again.',
		'message-unknown': 'We do not know this message. Refresh the screen.',
		'page-too-old':
			'There is a new version of this page. Refresh the screen. What you sent is kept.',
		'too-fast': 'That was very fast. We try again in a moment.',
		busy: 'It is busy. We try again in a moment.',
		'not-saved': 'Your answer is not kept yet. We try again.',
		'read-only':
			'You can only read this evening. Something is not right in its data. We are finding out what.'
	},
	errors: {
		notFound: 'This page does not exist',
		notFoundHelp: 'Perhaps the address was copied wrongly.',
		toDesk: 'To the evenings',
		notAllowed: 'You may not come here',
		notAllowedHelp: 'Log in with an account that may, or go back to the start.',
		tooLarge: 'This is too large',
		tooLargeHelp: 'Nothing was stored. Go back and send less at once.',
		bug: 'Something went wrong on our side',
		bugHelp: (code) =>
			`Try again in a moment. Does it keep going wrong? Then mention this code: ${code}.`,
		toFront: 'To the start'
	}
};
