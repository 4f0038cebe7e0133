import type { PlanningTexts } from '../nl/planning.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const texts: PlanningTexts = {
	title: 'Neighbourhood plans',
	lead: 'A wijkopgave is a plan for a neighbourhood, for some years. You make it out of what people said and chose on evenings.',
	of: (wijk, from, to) => `Wijkopgave ${wijk}, ${from} to ${to}`,
	none: 'There is no wijkopgave yet.',
	begin: {
		title: 'Begin a wijkopgave',
		wijk: 'Neighbourhood',
		from: 'First year',
		to: 'Last year',
		do: 'Begin'
	},
	state: {
		draft: 'Not public yet. Nobody but the wijkregisseur of this neighbourhood sees it.',
		released: (version, day) => `Version ${version} is public since ${day}.`,
		next: (version) =>
			`What you change here comes in version ${version}. Others see it when you make that version public.`,
		look: 'Look at what everybody sees'
	},
	saved: 'It is saved.',
	save: 'Save',
	writtenBy: (day) => `Written by the wijkregisseur, ${day}`,
	erased: 'Erased at request',
	sources: {
		title: 'Sources',
		lead: 'Choose the evenings that this plan comes from. Their report has to be public. It is kept as it is now.',
		none: 'There is no source yet.',
		people: (n) => plural(n, { one: '1 person', other: `${n} people` }),
		version: (n) => `version ${n} of the draft`,
		add: (title) => `Add: ${title}`,
		remove: (title) => `Remove: ${title}`,
		noneToAdd: 'There is no other evening with a public report.'
	},
	ambition: {
		title: 'Ambition',
		label: 'What is better in some years?',
		help: 'In a few short sentences, at most 400 characters.'
	},
	opgaven: {
		title: 'Goals',
		lead: 'Make a goal out of a topic that people chose. Write down the goal, not the complaint: ‘Safe to cross at the school’.',
		none: 'There is no goal yet.',
		projects: (n) => plural(n, { one: '1 project', other: `${n} projects` }),
		open: (title) => `Work on ‘${title}’`,
		add: 'New goal',
		from: 'Where does it come from?',
		own: 'From no evening',
		name: 'Its name',
		goal: 'Goal: what will be so?',
		goalHelp: 'For instance: in 2029 children cross the street safely at the school.',
		do: 'Make this goal',
		remove: 'Remove this goal',
		removeThis: (title) => `Remove the goal ‘${title}’`,
		removeHelp: (n) =>
			plural(n, { one: 'Its project goes as well.', other: `Its ${n} projects go as well.` }),
		reason: 'Why? Everybody can read this.',
		sure: 'Yes, remove'
	},
	counted: {
		title: 'What was counted',
		lead: 'These sentences wrote themselves, out of the evening. You cannot rewrite them. You can leave one out, and say why.',
		none: 'This goal comes from no evening. Nothing was counted.',
		notReadable: 'The report of this evening is not public any more. The sentences are not here.',
		evidence: 'Look at what this rests on',
		hide: 'Leave this sentence out',
		hidden: (reason) => `Left out. Why: ${reason}`,
		show: 'Put this sentence back'
	},
	projects: {
		title: 'Projects',
		none: 'There is no project yet.',
		add: 'New project',
		what: 'What will happen?',
		kind: 'Kind',
		kinds: {
			regular: 'Ordinary work of the municipality',
			wijkbudget: 'From the neighbourhood budget',
			initiative: 'Initiative of residents',
			programme: 'From a programme of the municipality',
			partner: 'Of another organisation',
			investment: 'To build something'
		},
		leader: 'Who leads it?',
		leaders: {
			municipality: 'The municipality',
			residents: 'Residents',
			organisation: 'An organisation'
		},
		leaderName: 'Name of the organisation that leads it',
		partners: 'Which organisations take part?',
		partnersHelp: 'One on each line.',
		askedOn: 'On which day was who leads it asked?',
		askedHelp:
			'Only where an organisation leads it. Empty: not asked yet. Who was asked has promised nothing yet.',
		start: 'Start',
		end: 'End',
		unknown: 'Not known yet',
		quarter: (quarter, year) =>
			`${['first', 'second', 'third', 'fourth'][quarter - 1] ?? ''} quarter of ${year}`,
		cents: 'How much money is needed?',
		centsHelp:
			'In euros, for instance 2.500 or 2.500,50. No money needed? Fill in 0. Not known yet? Leave it empty.',
		year: 'In which year?',
		cover: 'Who pays for it?',
		covers: {
			none: 'Not covered yet',
			wijkbudget: 'The neighbourhood budget',
			regular: 'The ordinary money of the municipality',
			programme: 'A programme of the municipality',
			partner: 'Another organisation',
			subsidy: 'A subsidy'
		},
		nextOn: 'When is there news?',
		nextHelp: 'Empty: not known yet.',
		do: 'Add this project',
		change: (what) => `Change ‘${what}’`,
		remove: (what) => `Remove ‘${what}’`
	},
	words: {
		title: 'Erase words on request',
		lead: 'This is all that was written in this wijkopgave, also what stands in an old version alone. The newest comes first.',
		none: 'Nothing is written yet.',
		names: {
			reason: 'Reason',
			ambition: 'Ambition',
			title: 'Name of a goal',
			goal: 'Aim',
			what: 'Project',
			leader: 'Who leads it',
			partners: 'Who take part'
		},
		open: (what, words) =>
			`Erase: ${what} ‘${words.length > 40 ? `${words.slice(0, 40)}…` : words}’`,
		help: 'Only where it has to be, for instance because it names somebody. This cannot be undone. Every version then says: erased on request.',
		sure: 'Yes, erase this text',
		done: 'The text is erased.'
	},
	discard: {
		title: 'Go no further',
		lead: 'Is a year wrong, for instance? Put this wijkopgave away. Nobody else saw it. Its years are free again afterwards.',
		open: 'Put this wijkopgave away',
		why: 'Why do you put it away? This is kept, and is not public.',
		do: 'Yes, put it away'
	},
	release: {
		title: 'Make it public',
		lead: 'Everybody can then read this plan. This version stays as it is.',
		read: (sentences, opgaven) =>
			`I read the ${plural(sentences, { one: 'counted sentence', other: `${sentences} counted sentences` })} of ${plural(opgaven, { one: '1 goal', other: `${opgaven} goals` })}. There are no names in them.`,
		do: (version) => `Make version ${version} public`,
		done: (version) => `Version ${version} is public.`
	},
	refusals: {
		'act-missing': 'First choose what you want to do.',
		'act-not-possible': 'This is not possible now. Nothing has changed.',
		'act-not-yours': 'You may not do this. Nothing has changed.',
		'reason-missing': 'Write why. Nothing is saved yet.',
		'reason-too-long': 'Why is too long. Write at most 1000 characters.',
		'somebody-was-first':
			'Somebody else saved something in this part meanwhile. Read what stands there now. Your text is not saved, but is still in the field.',
		'amount-unclear': 'We do not understand this amount. Write for instance 2.500 or 2.500,50.',
		'amount-with-point':
			'Is the point for thousands or for cents? Write cents with a comma: 2.500,50.',
		'amount-below-nothing': 'An amount below zero is not possible.',
		'amount-too-high': 'This is more than 100 million euros. Is there a zero too many?',
		'period-wrong': 'The last year is not before the first one, and at most 9 years after it.',
		'period-taken': 'There is a wijkopgave of this neighbourhood for these years already.',
		'evening-not-there':
			'This evening cannot be a source. Its report is not public, or it was a practice evening.',
		'source-there': 'This evening is a source already.',
		'source-in-use': 'A goal comes from this evening. First remove that goal.',
		'source-missing': 'First add an evening as a source.',
		'ambition-missing': 'First write down the ambition.',
		'opgave-missing': 'First make a goal.',
		'counted-not-read': 'First read the counted sentences. Then tick the box.',
		'too-many-opgaven': 'There is room for at most 5 goals.',
		'too-many-projects': 'There is room for at most 8 projects with a goal.',
		'title-missing': 'Give it a name.',
		'goal-missing': 'Write down the goal.',
		'what-missing': 'Write down what will happen.',
		'leader-missing': 'Write down which organisation leads it.',
		'asked-in-future':
			'This day is still to come. Fill in on which day it was asked, or leave it empty.',
		'text-too-long': 'One of your texts is too long. Your text is still there.',
		'planning-wrong': 'The end is not before the start. Choose a start as well.',
		'year-missing': 'Choose in which year the money is needed.',
		'part-gone': 'This part is not there any more. Somebody removed it. Nothing is saved.',
		'sent-already':
			'You sent this form already. That is saved. What stands here now is not saved yet: send it once more.'
	}
};
