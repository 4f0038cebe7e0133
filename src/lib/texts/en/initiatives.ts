import type { InitiativeTexts } from '../nl/initiatives.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const days = (n: number) => plural(n, { one: '1 day', other: `${n} days` });

export const texts: InitiativeTexts = {
	states: {
		idea: 'Not received yet',
		received: 'Waits for an answer',
		underReview: 'Is being looked at',
		referred: 'Sent on',
		feasible: 'Can go ahead',
		feasibleIf: 'Can go ahead, if …',
		notFeasible: 'Cannot go ahead',
		inProgress: 'Under way',
		paused: 'At a standstill',
		accounted: 'Told how it went',
		settled: 'Done',
		withdrawn: 'Withdrawn'
	},
	happened: {
		receive: 'The municipality has received the idea.',
		review: 'The wijkregisseur looks at the idea.',
		refer: 'The wijkregisseur has sent the idea on.',
		allow: 'The municipality says: it can go ahead.',
		allowIf: 'The municipality says: it can go ahead, on a condition.',
		decline: 'The municipality says: it cannot go ahead.',
		carry: 'The people of this initiative have begun.',
		pause: 'The initiative is at a standstill.',
		resume: 'The initiative goes on.',
		account: 'The people of this initiative told how it went.',
		settle: 'The initiative is done.',
		withdraw: 'The people of this initiative have withdrawn it.'
	},
	page: {
		now: 'What happens to it',
		practice: 'This was practice. The municipality does nothing with it.',
		unreadable:
			'We cannot show what happens with this now. That is our mistake, and we are looking into it. The initiative itself is kept.',
		by: (day) => `The municipality promises this idea an answer by ${day} at the latest.`,
		late: (n, day) => `${days(n)} late. There should have been an answer on ${day}.`,
		evening: 'Somebody said this on the evening',
		history: 'What has happened so far',
		reason: 'Explanation:',
		erase: {
			on: (day) => `on ${day}`,
			title: (day, act) => `Erase the explanation of ${day} with: ${act}`,
			done: 'The explanation has been erased.',
			help: 'Only where it has to be, for example because it holds a name. This cannot be undone.',
			sure: 'Yes, erase this explanation'
		}
	},
	decide: {
		title: 'What happens now?',
		lead: 'What you save here, everybody can read as soon as the report is public. You cannot undo it.',
		leadPublic: 'Everybody can read at once what you save here. You cannot undo it.',
		reviewFirst:
			'Do you want to answer the idea already? Then save ‘Look at the idea’ first. After that you can choose whether it can go ahead.',
		act: 'Choose what happens',
		choose: 'Choose',
		needsReason: (act) => `${act} (with an explanation)`,
		reason: 'Explanation',
		reasonHelp: 'Write no names of residents.',
		save: 'Save',
		saved: 'It is saved.',
		acts: {
			review: 'Look at the idea',
			refer: 'Send the idea on: to whom?',
			allow: 'It can go ahead',
			allowIf: 'It can go ahead, if …',
			decline: 'It cannot go ahead: what can?',
			carry: 'They have begun',
			pause: 'It is at a standstill',
			resume: 'It goes on',
			account: 'They told how it went',
			settle: 'It is done',
			withdraw: 'They have withdrawn it'
		},
		refusals: {
			'act-missing': 'First choose what happens. Your text is still there.',
			'act-not-possible': 'This is not possible now. Nothing has changed. Choose something else.',
			'act-not-yours': 'You may not do this. Nothing has changed.',
			'reason-missing': 'Write an explanation with it. Nothing has been saved yet.',
			'reason-too-long':
				'This is too long. Write at most 1000 characters. Your text is still there.',
			'somebody-was-first':
				'Something has been saved in the meantime. Read above how it stands now. What you just sent has not been saved. Your text is still in the field.'
		}
	},
	desk: {
		title: 'Waits for an answer',
		lead: 'These initiatives wait for an answer of the municipality. Ideas without a day wait longest. Those stand at the top. Then comes what is due first.',
		answer: 'Answer this idea',
		erased: 'Erased on request'
	}
};
