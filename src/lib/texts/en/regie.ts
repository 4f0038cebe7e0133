import type { RegieTexts } from '../nl/regie.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const texts: RegieTexts = {
	title: 'Desk',
	navLabel: 'Staff menu',
	sessions: 'Evenings',
	plans: 'Neighbourhood plans',
	figures: 'Figures',
	staff: 'Staff',
	watch: 'Measuring',
	logOut: 'Log out',
	draftLinks: {
		figure: 'Belongs to figure',
		noFigure: 'No figure',
		unknown: 'Not chosen yet',
		topic: (initiative) => `Where does the initiative ‘${initiative}’ belong?`,
		noTopic: 'To no task'
	},
	overview: {
		newSession: 'New evening',
		newPractice: 'Practise with simulated residents',
		practiseNow: 'Start practising now',
		practiceTitle: 'Practice evening',
		practicePlace: 'Practice',
		practiceHelp: 'A practice evening counts for nothing.',
		none: 'There are no evenings yet.',
		when: (day, time) => `${day}, ${time}`,
		today: 'Today',
		noneToday: 'There is no evening today.',
		waiting: 'Waiting for you',
		toCome: 'Evenings to come',
		noneToCome: 'There are no evenings on the calendar.',
		over: 'Over',
		next: {
			draft: {
				label: 'Plan this evening',
				help: 'This evening is not planned yet. Residents do not see it.'
			},
			planned: { label: 'To the console', help: 'There you open the doors later.' },
			open: { label: 'To the console', help: 'The doors are open. People are coming in.' },
			running: { label: 'Go on with the evening', help: 'The evening is under way.' },
			closed: { label: 'To the report', help: 'Read the report. Then publish it.' },
			reported: { label: 'To the report', help: 'Read the report. Then publish it.' }
		},
		wall: 'Open the wall',
		programme: 'Programme',
		prepare: 'Prepare',
		lead: 'Lead the evening',
		report: 'Report',
		draft: 'Plan',
		notPublic: 'Report not public yet',
		reportWaits: 'Nobody outside the municipality can read the report yet.',
		promise: (date) => `The people there were promised it by ${date}.`,
		late: (date) => `The people there were promised it by ${date}. That day is over.`,
		words: 'Take out words',
		editDraft: 'Edit the draft of the plan',
		missed: 'The doors never opened. Choose another day, or take the evening off the calendar.',
		publish: 'Publish the report'
	},
	details: {
		newTitle: 'New evening',
		newPracticeTitle: 'New practice evening',
		wijk: 'Neighbourhood',
		chooseWijk: 'Choose a neighbourhood',
		title: 'Name of the evening',
		titleDefault: 'Dialogue evening',
		date: 'Date',
		time: 'Starts at',
		place: 'Place',
		practice: 'This is a practice evening with simulated residents',
		create: 'Make the evening',
		save: 'Save',
		heading: 'Details',
		saved: 'Saved.',
		problems: {
			wijk: 'Choose a neighbourhood.',
			title: 'Enter a name of at most 80 letters.',
			when: 'Enter a day and a time that exist.',
			year: 'Check the year. An evening is at most five years ahead.',
			hour: 'The clocks go forward that night, so this hour does not exist. Choose another time.',
			place: 'Enter a place of at most 80 letters.'
		}
	},
	programme: {
		gone: (step, figures) =>
			`The step ‘${step}’ asks for a figure that this neighbourhood no longer has: ${figures}. Choose another before you open the doors.`,
		heading: 'Programme',
		total: (minutes) => `${minutes} minutes in all.`,
		minutes: (n) => `${n} min`,
		change: 'Change',
		look: 'View',
		lookAt: (title) => `View ${title} on wall and phone`,
		changeStep: (title) => `Change ${title}`,
		up: (title) => `Move ${title} up`,
		down: (title) => `Move ${title} down`,
		remove: (title) => `Remove ${title}`,
		removed: (title) => `‘${title}’ is taken out.`,
		undo: 'Put it back',
		moved: (title, place) => `Saved. ‘${title}’ is now step ${place}.`,
		saved: (title) => `‘${title}’ is saved.`,
		cutOff:
			'This is not saved. The server does not answer. What you typed is still there. Try again in a moment.',
		unfilled: (step) =>
			`The step ‘${step}’ is still empty. Write a heading or a text before you open the doors.`,
		add: 'Add a step',
		addKind: 'Kind of step',
		fixed:
			'The doors have been open. The programme is fixed here. During the evening you change it on the console.'
	},
	preview: {
		title: 'What the hall will see',
		lead: 'This will stand on the wall and on a phone. Nobody answers yet.',
		moments: 'Moments of the evening',
		doors: 'Before the doors open',
		end: 'After the end',
		wall: 'On the wall',
		phone: 'On a phone',
		empty:
			'Do people choose from cards of an earlier step? Those are not there yet, so you see other choices here.',
		leafing: 'What we ask one after another',
		leaf: (place, of) => `Question ${place} of ${of}. The phone asks them one after another.`,
		leafBack: 'Previous question',
		leafOn: 'Next question',
		change: 'Change this step'
	},
	step: {
		gone: (figures) =>
			`This step asks for a figure that this neighbourhood no longer has: ${figures}. Choose another below. If you save the step, it is dropped.`,
		goneNow: (figures) =>
			`This neighbourhood no longer has this figure: ${figures}. Choose another.`,
		title: 'Name of the step',
		titleHelp: 'This stands at the top of the phones and the wall.',
		minutes: 'Minutes',
		note: 'Note for yourself',
		noteHelp: 'Only you see this, on the console.',
		settings: 'Settings',
		save: 'Save the step',
		saveAndLook: 'Save, and look at wall and phone',
		back: 'Back to the evening',
		kept: 'What you filled in is still there.',
		where: 'Where?',
		before: (title) => `Before ‘${title}’`,
		atEnd: 'At the end',
		inPublic:
			'What you type here goes into the log. Everybody can read that later. You cannot take it out any more. So do not put names in it, and do not copy words that somebody wrote this evening.',
		addNow: 'Add the step',
		notAdded:
			'The step is not in the programme yet. What you filled in is still there. Choose another place and try again.',
		problem: 'Something is not right. Look at the fields once more.',
		problems: {
			title: 'Give the step a name, of at most 80 characters.',
			minutes: 'A step takes 1 to 180 minutes.',
			note: 'The note is too long. Make it shorter.',
			promise:
				'On joining it was promised that all answers are secret. No open question can be added any more. Choose secret.',
			question: 'The question is too long. Make it shorter.',
			heading: 'The heading is too long. Make it shorter.',
			body: 'The text is too long. Make it shorter.',
			indicators: 'Choose at most 5 figures.',
			list: 'A list of your own has 2 to 20 different lines. Each line is short.',
			limit: 'People can choose 1 to 20 times.',
			perOption: 'One option can get 1 to 20 dots.',
			perPerson: 'Everybody can send 1 to 10.'
		}
	},
	words: {
		title: 'Take words away',
		outsideSteps: 'Outside the steps',
		inItsPlace: (words) => `On the screens now: ‘${words}’. That goes too.`,
		titleOfStaff: 'A title that the facilitator gave.',
		lead: 'This is what people wrote on this evening, by step, newest first. Does somebody ask to have their words taken away? Or is there something in it about somebody else? Tick it here.',
		held: (n) =>
			plural(n, {
				one: '1 text still waited when the evening closed',
				other: `${n} texts still waited when the evening closed`
			}),
		heldHelp:
			'There may be a name in it, and nobody looked. So they are not in the report. That stays so: the result is fixed once the evening is closed. You can read them below and take them away.',
		isHeld: 'Still waited when the evening closed. Is not in the report.',
		secret:
			'What people write in a secret step you can read once that step is closed for good. It is then in random order. Otherwise you would see who writes what.',
		empty: 'There are no words of this evening here now.',
		none: 'You have not ticked anything.',
		warning:
			'The text goes from the screens, from the report and from the plan. A title that holds only these words goes too. A title in other words stays, and what others wrote themselves too. Is there a name in one of those? Tick it here too, or change the title. In a text that you wrote yourself […] takes their place. They do not come back. The number of cards and votes stays the same.',
		erase: 'Take these words away',
		sure: (n) => plural(n, { one: 'Take out this text?', other: `Take out these ${n} texts?` }),
		along: 'This goes too:',
		changed: 'This is left of a text that loses a piece:',
		neverBack: 'What is gone does not come back.',
		yes: 'Yes, take out',
		no: 'No, leave it',
		erased: (n) =>
			plural(n, {
				one: 'The text has been taken away.',
				other: `${n} texts have been taken away.`
			}),
		logIsDamaged:
			'What you chose has been taken away and is no longer on the screens. The log of the evening is damaged. So it does not say that you took this away.',
		logWasAway:
			'What you chose has been taken away and is no longer on the screens. It was not possible now to write that in the log of the evening.'
	},
	contact: {
		title: 'Who starts an initiative',
		lead: 'These people said “I will start this” on the evening. They agree that you call or mail them about it. Only you and other neighbourhood managers of this neighbourhood see this. Use it for nothing else.',
		empty: 'Nobody left details, or they are erased already.',
		untitled: 'An initiative that is no longer shown',
		reach: 'Can be reached at',
		erasedOn: (day) => `Is erased by itself on ${day}.`,
		eraseOf: (name) => `Erase the details of ${name}`,
		sure: (name) => `Do you erase the details of ${name}?`,
		neverBack: 'They do not come back.',
		yes: 'Yes, erase them',
		no: 'No, leave them',
		erased: 'The details are erased.'
	},
	publish: {
		title: 'Publish the report',
		over: 'The evening is over',
		making: 'The report is still being made. Look again in a minute.',
		private: 'Now only you and your colleagues can read the report.',
		promise: (date) => `The hall was promised: the report can be read by ${date}.`,
		late: (date) =>
			`The hall was promised: the report can be read by ${date}. That day is over. The page of the evening now says that it did not work out.`,
		held: (n) =>
			`${plural(n, { one: '1 text', other: `${n} texts` })} still waited when the evening closed. Nobody looked, so the report does not have what was written there. You find it under “Take words away”.`,
		contacts: (n) =>
			`${plural(n, { one: '1 person', other: `${n} people` })} left a name to talk about an initiative`,
		closedByTerm: (date) =>
			`Nobody closed this evening. So the server did, on ${date}. Steps that were still open are now closed for good.`,
		waysBefore: {
			read: 'Read the report. Are there names in it?',
			words: 'Take out words that point at somebody.',
			draft: 'Read the draft of the plan.',
			edit: 'Edit the draft.'
		},
		ways: {
			read: 'The report',
			words: 'Take words out',
			draft: 'The draft of the plan',
			edit: 'Edit the draft'
		},
		publish: 'Publish the report',
		publishHelp:
			'Everybody can then read the report, and also the draft of the plan, the initiatives and the log.',
		publishHelpWithoutLog:
			'Everybody can then read the report, and also the draft of the plan and the initiatives. Not the log.',
		logWithheld: {
			'small-group':
				'Of a group or a buurt fewer than 5 people came or answered. The log would show who they were. Only you and the administrator can recount it.',
			'in-order':
				'This log is of an earlier version. Secret answers stand in it in the order in which they came in. Only you and the administrator can get it.',
			removed: 'The log was erased: the time that we keep it is over.'
		},
		isPublic: (date) => `The report is public since ${date}.`,
		takeBack: 'Take the report back',
		takeBackHelp:
			'Do you take it back? Then only you and your colleagues can read it. Whoever has kept it, still has it.'
	},
	plan: {
		words: 'Take words away',
		draft: 'This evening is not planned yet. Residents do not see it yet.',
		plan: 'Plan this evening',
		withdraw: 'Take it off the calendar',
		planned: 'This evening is planned.',
		closesFrom: (day) =>
			`Does nobody close this evening? Then the server does, on ${day} at the earliest. That is two days after the planned time, or after the last thing that happened.`,
		code: 'Code',
		link: 'Address to take part',
		address: 'At this address phones find this computer',
		useAddress: 'Use this address',
		needsHttps:
			'Phones and this computer have to be in the same network. This address has no https: whoever is in this network can read along, and without internet the page does not load. A real evening needs https.',
		qr: 'QR code to take part',
		wall: 'Open the wall',
		console: 'To the console'
	},
	own: {
		heading: 'Own figures of a neighbourhood',
		title: (wijk) => `Own figures of ${wijk}`,
		lead: 'Figures that only this neighbourhood has, beside the base set that is the same for all.',
		none: 'This neighbourhood has no figures of its own yet.',
		add: 'Add a figure',
		name: 'Name',
		theme: 'Theme',
		unit: 'Unit',
		units: {
			percent: 'share, in per cent (0 to 100)',
			'percent-change': 'change, in per cent (may be below 0)',
			count: 'number',
			score: 'score (0 to 100)',
			grade: 'grade (1 to 10)'
		},
		polarity: 'What is better?',
		polarities: {
			'higher-is-better': 'higher is better',
			'lower-is-better': 'lower is better',
			neutral: 'no judgement'
		},
		explanation: 'Explanation',
		source: 'Source',
		create: 'Make this figure',
		year: 'Year',
		value: 'Value (point or comma)',
		saveValue: 'Save the value',
		notSaved: (reason) => `This is not saved: ${reason}.`,
		between: (least, most) => `This is not saved. It can be from ${least} to ${most}.`,
		whole: (name) =>
			`This is not saved. ‘${name}’ is a number of things: enter a whole number, without point or comma.`,
		twoReadings:
			'This is not saved. Is it over a thousand? Write it without a point: 1234. Is it a bit over one? Write 1.2340.',
		problem:
			'Something is not right. Enter a name, an explanation and a source, each of 200 letters at most. What you entered is still there.',
		exists: 'There is already a figure with this name.'
	}
};
