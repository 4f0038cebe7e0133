import type { Template } from '../nl/template.ts';

export const template: Template = [
	{
		activity: 'message',
		title: 'Welcome',
		minutes: 10,
		note: 'Tell what was done with the last evening. Say what happens with the outcome of tonight.',
		settings: {
			heading: 'Welcome',
			body: 'Good that you are here. Tonight we talk about your neighbourhood.\n\nYou do not have to give a name. With every question your phone tells whether your answer is secret. Only the technician can find out during such a question which phone answers what.'
		}
	},
	{
		activity: 'recognise',
		title: 'Do you recognise this?',
		minutes: 20,
		note: 'Let everyone answer first. Then talk about the difference between the figure and what people see.',
		settings: {}
	},
	{
		activity: 'contributions',
		title: 'Cards',
		minutes: 35,
		note: 'Put cards that are alike together. The hall can then choose from them.',
		settings: {}
	},
	{
		activity: 'priorities',
		title: 'Priorities',
		minutes: 15,
		note: 'Say that it is advice. Help those who have no phone.',
		settings: { source: 'clusters' }
	},
	{
		activity: 'initiatives',
		title: 'Initiatives',
		minutes: 25,
		note: 'Ask who wants to start something and who wants to help.',
		settings: {}
	},
	{
		activity: 'message',
		title: 'Closing',
		minutes: 10,
		note: 'Mention the next date.',
		settings: {
			heading: 'Thank you',
			body: 'Everything you gave is kept.\n\nWe make a report of it and a first version of the neighbourhood plan. With every number it shows where it comes from.'
		}
	}
];
