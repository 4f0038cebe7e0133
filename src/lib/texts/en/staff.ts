import type { StaffTexts } from '../nl/staff.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const joinAnd = (items: string[]) => new Intl.ListFormat('en-GB').format(items);

export const texts: StaffTexts = {
	logIn: {
		title: 'Log in',
		lead: 'For neighbourhood managers and administrators. Residents need no account.',
		email: 'E-mail address',
		password: 'Password',
		submit: 'Log in',
		wrong: 'This e-mail address and password do not belong together. Try again.',
		tooMany: 'You tried too often. Wait five minutes and try again.'
	},
	links: {
		figure: 'Belongs to figure',
		noFigure: 'no figure',
		topic: 'Belongs to topic',
		noTopic: 'no topic',
		unknown: 'not chosen yet',
		suggestion: 'Suggestion',
		because: (words) =>
			plural(words.length, {
				one: `by the word ‘${words[0]}’`,
				other: `by the words ${words.map((word) => `‘${word}’`).join(', ')}`
			}),
		confirm: 'That is right',
		choose: 'Choose',
		other: 'Choose another',
		leaveOpen: 'I do not choose',
		save: 'Save',
		cancel: 'Cancel'
	},
	console: {
		words: 'Take words away',
		title: 'Console',
		programme: 'Programme',
		now: 'Now',
		note: 'Your note for this step',
		code: 'Code',
		connected: 'Connected',
		disconnected: 'No connection. Please wait: this screen tries again.',
		loading: 'This screen is loading. The buttons will work soon.',
		late: 'A part of this screen has not arrived yet. We try again.',
		needsScript:
			'This screen needs JavaScript. Turn JavaScript on and reload the screen. The phones in the hall also work without.',
		refusals: {
			'not-saved':
				'We do not know whether this worked. See whether anything changes. If not, press once more.',
			'too-fast': 'That was very fast. Wait a moment and press once more.',
			busy: 'It is busy. Wait a moment and press once more.',
			'already-done': 'This was done already.',
			'screen-was-behind':
				'Your press did nothing: something just changed. Look what the button does now. Want that? Then press again.',
			'not-allowed':
				'You may no longer lead this evening. Were you logged out? Then reload this page.',
			'session-over': 'The evening is over.',
			'text-unknown': 'These words are no longer there.',
			'result-was-shown':
				'The hall has seen the result already. That is why this step cannot be opened again.',
			'still-open': 'Close the step first. Then you can show the result.',
			'wave-too-small':
				'Choose minutes in which at least 5 people came in. At least 5 people have to remain too, or nobody.'
		},
		present: (n) => `${n} present`,
		presentSplit: (kinds) => `(${kinds.join(', ')})`,
		answered: 'Answered',
		answeredAll: 'Done with all questions',
		of: (n) => `of ${n}`,
		timeLeft: 'Left in this step',
		minutes: 'minutes',
		noTimer: 'No clock',
		addMinute: '1 minute',
		startTimer: (n) => `Start ${n} minutes`,
		pause: 'Pause',
		resume: 'Go on',
		openDoors: 'Open the doors',
		openDoorsHelp:
			'People can then take part with the code. You can close the doors again until the evening begins.',
		anotherDay: (day) =>
			`This evening is on ${day}. Open the doors now? If you begin it too, it was held today: ${day} goes from the site.`,
		openDoorsNow: 'Yes, open the doors now',
		leaveShut: 'No, leave them closed',
		closeDoors: 'Close the doors',
		closeDoorsHelp:
			'Opened too early? Close the doors again. Whoever is in stays in and waits. You can then change the programme again.',
		stillInside: (n) =>
			plural(n, {
				one: '1 person is in already. The phone says that the evening has not begun. When the doors open, it goes on by itself.',
				other: `${n} people are in already. Their phones say that the evening has not begun. When the doors open, they go on by themselves.`
			}),
		start: 'Begin the evening',
		startHelp: 'The first step then comes on the wall and the phones.',
		openStep: 'Open the step',
		reopenStep: 'Open the step again',
		closeStep: 'Close the step',
		showResult: 'Show the result',
		hideResult: 'Hide the result',
		showAfterClosing: 'You can show the result once the step is closed.',
		closedForGood: 'This step is closed for good. It cannot be opened again.',
		lookFirst: 'Look first yourself',
		lookFirstHelp:
			'Nobody sees the result yet, you neither. Do you look first yourself, or show the result? Then the step closes for good: it cannot be opened again.',
		showHelp: 'Do you show the result? Then the step closes for good: it cannot be opened again.',
		previous: (title) => `Previous: ${title}`,
		next: (title) => `Next: ${title}`,
		closesByItself: 'Close the step first, or go on. Then it closes by itself.',
		news: {
			changed: (what) => `Somebody else changed something: ${joinAnd(what)}.`,
			step: (title, badge) => `now ‘${title}’ (${badge.toLowerCase()})`,
			doorsOpen: 'the doors are open now',
			doorsShut: 'the doors are closed now',
			other: {
				round: 'this step has a new question',
				programme: 'the programme',
				clock: 'the clock',
				wall: 'the wall',
				newcomers: 'who may come in'
			},
			waits: 'Choose ‘Seen’. Then all buttons work at once again.',
			held: 'Your press did nothing yet.',
			again: 'Look what the button does now. Want that? Press again. If not, choose ‘Seen’.',
			seen: 'Seen'
		},
		closing: {
			open: 'Close the evening',
			help: 'Nobody can answer any more then. This cannot be undone. After that the report is for you alone at first. You publish it yourself.',
			answering: (n) =>
				plural(n, {
					one: 'The step is still open: 1 participant has not answered yet.',
					other: `The step is still open: ${n} participants have not answered yet.`
				}),
			waitingHelp: 'What you do not look at does not come into the report.',
			unseen: (steps) =>
				`Texts may also be waiting in ${joinAnd(steps.map((step) => `‘${step}’`))}.`,
			unseenHelp:
				'You see whether they are once a step is closed for good. Choose ‘Look first yourself’ there, or show the result. Otherwise what waits there does not come into the report.',
			grown: 'Something just came in. Read it, and press again.',
			lookFirst: 'Look first',
			confirm: 'Yes, close the evening'
		},
		computing: {
			busy: (title) => `The result of ‘${title}’ is being computed. This can take a while.`,
			givenUp: (title) => `There is no result of ‘${title}’: computing it failed.`,
			goOn: 'You can go on with the evening.',
			kept: 'The answers are kept. Try it again. Does it fail once more? Then ask the technician for help.',
			again: 'Compute again'
		},
		behind: {
			title: (step) => `Can still be changed: ${step}`,
			help: (vote) => `You can still change the topics, until the step ‘${vote}’ opens.`
		},
		gone: {
			gone: (step, figures) =>
				`The step ‘${step}’ asks for a figure that this neighbourhood no longer has: ${figures}.`,
			mend: 'Choose another figure before you open the doors.',
			none: 'Was it the only one? Then nothing is asked in this step.'
		},
		soon: (time, minutes) => `Next. In the programme at ${time}, ${minutes}.`,
		pace: {
			now: (time) => `Now ${time}`,
			nowAnd: (time, how) => `Now ${time}, ${how}`,
			late: (n) => plural(n, { one: '1 minute behind', other: `${n} minutes behind` }),
			early: (n) => plural(n, { one: '1 minute ahead', other: `${n} minutes ahead` }),
			onTime: 'on time',
			ends: (time) => `Ends around ${time}`
		},
		change: {
			open: 'Change the programme',
			title: 'Changing the programme',
			back: 'Back to the evening',
			help: 'What has begun stays as it is. The rest you can change here. Phones and wall follow by themselves.',
			skip: 'Skip',
			skipStep: (title) => `Skip ‘${title}’`,
			skipped: 'Skipped',
			isSkipped: (title) => `‘${title}’ is skipped. You can take the step back.`,
			takeBack: 'Take back',
			takeBackStep: (title) => `Take ‘${title}’ back`,
			tookBack: (title) => `‘${title}’ is in the programme again.`,
			needed: (title) =>
				`People choose from this in the step ‘${title}’, so that comes after it. To skip this step, skip ‘${title}’ first.`,
			lacksSource: 'People choose here from a step that is skipped. Take that one back first.',
			up: (title) => `‘${title}’ up`,
			down: (title) => `‘${title}’ down`,
			moved: (title) => `‘${title}’ is in another place now.`,
			minutes: (n) => plural(n, { one: '1 minute', other: `${n} minutes` }),
			wrongMinutes: (n) => `Not possible: choose 1 to 180 minutes. It stays ${n}.`,
			minutesOf: (title) => `Minutes for ‘${title}’`,
			lasts: (title, n) =>
				plural(n, {
					one: `‘${title}’ takes 1 minute now.`,
					other: `‘${title}’ takes ${n} minutes now.`
				}),
			addBreak: 'Add a break',
			breakMinutes: 'How many minutes?',
			where: 'Where?',
			before: (title) => `Before ‘${title}’`,
			atEnd: 'At the end',
			add: 'Add the break',
			added: 'The break is in the programme.',
			breakText: { title: 'Break', body: 'We go on in a while. There is nothing to do now.' },
			addStep: 'Add another step',
			kind: 'What kind of step?',
			fillIn: 'Fill in the step',
			fillInHelp:
				'You leave this screen for a moment. The hall notices nothing. The step is in the programme once you save it.'
		},
		onTheWall: 'On the wall',
		onThePhone: 'On the phone',
		openWall: 'Open the wall',
		blankWall: 'Blank the wall',
		restoreWall: 'Show the wall again',
		darkWall: 'Dark wall',
		lightWall: 'Light wall',
		language: 'Language',
		useKeys: 'Use keys',
		keys: '← or Page Up: previous. → or Page Down: next. Space: open or close the step.',
		badge: {
			ready: 'Not open yet',
			open: 'Open',
			closed: 'Closed',
			final: 'Closed for good',
			shown: 'Result visible',
			hidden: 'Result hidden'
		},
		doorsTitle: 'The doors are closed',
		waitingTitle: 'The doors are open',
		waitingHelp: 'People take part with the code on the wall.',
		over: 'The evening is over',
		readyHelp: 'Explain what people will do. Then open the step.',
		overHelp: 'Read the report. Then you publish it.',
		toReport: 'To the report',
		toDraft: 'To the plan'
	},
	arrivals: {
		title: (n) => `Who takes part (${n})`,
		full: (n, most) => `The hall is full: ${n} of ${most}.`,
		fullHelp:
			'Whoever comes now reads that and cannot take part. Let them answer together with somebody who takes part already. Did fake participants come in? Put them aside below. Then there is room.',
		caption: 'From the link to the answer',
		where: 'Where',
		people: 'People',
		opened: 'Opened the link',
		joined: 'Takes part',
		connected: 'Connected now',
		answered: 'Answered in this step',
		unknown: 'not known',
		away: (n) =>
			plural(n, {
				one: '1 participant is away now. The phone sleeps, the page is closed, or the phone works without JavaScript.',
				other: `${n} participants are away now. The phone sleeps, the page is closed, or the phone works without JavaScript.`
			}),
		allHere: 'Nobody is away.',
		lately: (n) =>
			plural(n, {
				one: '1 participant came in during the last 5 minutes.',
				other: `${n} participants came in during the last 5 minutes.`
			}),
		welcome: 'New people can join.',
		closed:
			'New people cannot join at the moment. Whoever takes part stays. Whoever was away just comes back.',
		close: 'No more new participants',
		open: 'Let new participants in again'
	},
	waves: {
		title: 'Did fake participants come in?',
		help: 'Did many come in within a few minutes? Then put them aside. Their answers do not count and their texts are gone. This is only possible in steps that are not closed for good. You can also bring them back.',
		minutes: 'When did people come in?',
		time: 'Time',
		cameIn: 'Came in',
		minute: (time, n) => `${time} (${n})`,
		from: 'From',
		to: 'Up to and including',
		look: 'See what would go',
		lost: 'We could not find this out. Nothing has changed. Please try again in a moment.',
		wave: (from, to, n) =>
			plural(n, {
				one: `${from} up to ${to}: 1 participant.`,
				other: `${from} up to ${to}: ${n} participants.`
			}),
		isAside: 'Put aside. They do not count.',
		isBack: 'Brought back. They count again.',
		bringBack: 'Bring back',
		putAsideAgain: 'Put aside again',
		turn: (isAside, from) =>
			isAside
				? `Bring back: who came in from ${from}`
				: `Put aside again: who came in from ${from}`,
		tooSmall:
			'This is not possible. At least 5 people have to go aside and at least 5 have to remain, or nobody. Else one could see who answered what.',
		goes: 'This would not count any more:',
		inStep: (title, n) =>
			plural(n, {
				one: `${title}: the answer of 1 participant`,
				other: `${title}: the answers of ${n} participants`
			}),
		inSecret: (title) => `${title}: this is a secret step. So there is no number.`,
		noAnswers:
			'They did not answer yet, or only in steps that are closed for good. They cannot take part any more.',
		putAside: (n) => `Put ${n} participants aside`
	},
	moderation: {
		toLookAt: (n) =>
			plural(n, { one: 'Still to look at: 1 text.', other: `Still to look at: ${n} texts.` }),
		goThere: 'Go there',
		nothingNow: 'Nothing waits for you now.',
		nothingYet: 'There is nothing to look at now. What is secret you see later.',
		waiting: (n: number) =>
			plural(n, { one: '1 text waits for you', other: `${n} texts wait for you` }),
		waitingHelp: 'There may be a name in it. Nobody sees them until you have looked.',
		from: (step: string) => `From the step ${step}`,
		overtaken: {
			title: 'Somebody else was just before you',
			how: {
				shown: 'Everybody can read this text now.',
				hidden: 'This text is hidden now.',
				held: 'This text waits again. Nobody can read it now.',
				reworded: 'The words are not what they were when you began. Read them above.',
				gone: 'The decision was taken back, or the writer took the text away.'
			},
			goOn: 'You can still finish this. Rather not? Choose ‘Never mind’.',
			stop: 'There is nothing left to do. Choose ‘Never mind’.'
		},
		nothingWaits: 'Nothing waits for you. A name may have been missed: have a look yourself too.',
		show: 'Show',
		showAgain: 'Show again',
		hide: 'Hide',
		hideAs: 'Why? The writer reads this.',
		reasons: {
			personal: 'A name or personal data',
			hurtful: 'Hurts somebody',
			'off-topic': 'Does not belong here',
			double: 'Is there already',
			other: 'Something else'
		},
		cancel: 'Never mind',
		reword: 'Change the words',
		rewordHelp:
			'Others then read your words, and that you changed them. The words of the writer are kept.',
		words: 'The words that others read',
		inPlaceOf: (words) => `In place of ‘${words}’`,
		save: 'Save',
		undo: 'Undo',
		written: 'The writer wrote:',
		named: (n) =>
			plural(n, {
				one: '1 text that everybody can read',
				other: `${n} texts that everybody can read`
			}),
		namedHelp:
			'Do you hide one? Then nobody can choose it any more. Whoever chose it reads that. The vote counts.',
		hidden: (n: number) => plural(n, { one: '1 text is hidden', other: `${n} texts are hidden` }),
		hiddenHelp: 'These are not on the phones and do not come in the report.',
		reworded: (n: number) =>
			plural(n, { one: '1 text was changed', other: `${n} texts were changed` })
	},
	practice: {
		title: 'Practise with simulated residents',
		howMany: 'How many simulated residents? (5 to 100)',
		pace: 'How fast do they answer?',
		paces: {
			human: 'As in a hall',
			quick: 'Fast, to try something'
		},
		paceHelp: 'As in a hall: some come later, some leave early.',
		start: 'Let them in',
		doorsOpen: 'The doors then open by themselves.',
		count: (n) => `${n} simulated residents take part, with who comes later or leaves early.`,
		stop: 'Send them home'
	}
};
