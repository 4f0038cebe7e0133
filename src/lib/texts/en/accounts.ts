import type { AccountTexts } from '../nl/accounts.ts';

export const texts: AccountTexts = {
	email: 'E-mail address',
	logIn: 'To the login',
	passwords: {
		chosen: 'New password',
		help: 'At least 12 characters. A few words in a row are fine.',
		problems: {
			'too-short': 'This password is too short. Use at least 12 characters.',
			'too-long': 'This password is too long. Use at most 200 characters.',
			known: 'This password is on a list of known passwords. Choose another one.'
		}
	},
	welcome: {
		title: 'Choose a password',
		lead: (name) => `Hello ${name}. Choose a password. Then you are logged in.`,
		leadFirst:
			'You become an administrator of this site. Fill in who you are and choose a password.',
		name: 'Name',
		submit: 'Save and log in',
		gone: 'This link no longer works. A link works once, and not for long. Ask the administrator for a new one.',
		problems: {
			name: 'Fill in your name, of at most 80 letters.',
			email: 'Fill in an e-mail address, like name@municipality.nl.'
		}
	},
	own: {
		title: 'Your account',
		passwordHeading: 'Change your password',
		passwordLead: 'You are then logged out in other browsers.',
		old: 'Password of now',
		change: 'Change the password',
		changes: {
			changed: 'Your password has been changed. You are logged out in other browsers.',
			wrong: 'This is not your password of now. Nothing was changed.',
			'too-many-tries': 'You tried too often. Wait five minutes. Nothing was changed.',
			'too-short': 'This password is too short. Use at least 12 characters.',
			'too-long': 'This password is too long. Use at most 200 characters.',
			known: 'This password is on a list of known passwords. Choose another one.'
		},
		loginsHeading: 'You are logged in here',
		loginsLead: 'Is there one you do not know? Log it out and change your password.',
		unknownBrowser: 'Unknown browser',
		here: 'This browser',
		began: (day, time) => `Logged in on ${day} at ${time}.`,
		ends: (day, time) => `Ends by itself on ${day} at ${time}.`,
		end: 'Log out',
		endOf: (browser) => `Log out: ${browser}`,
		endOthers: 'Log out everywhere but here',
		ended: 'Logged out.'
	},
	all: {
		title: 'Staff',
		lead: 'Who can log in here, and for which wijken.',
		listLabel: 'Staff',
		name: 'Name',
		role: 'Role',
		rolesHeading: 'Roles',
		noRole: 'none',
		from: (day) => `from ${day}`,
		until: (day) => `up to and including ${day}`,
		rolesOf: (name) => `Roles of ${name}`,
		fromDay: 'From',
		fromDayHelp: 'Empty: from now on.',
		untilDay: 'Up to and including',
		untilDayHelp: 'Empty: without end.',
		sinceBefore: 'for longer',
		noEnd: 'without end',
		roleOver: 'Over',
		endOfRole: (role) => `End the role ${role}`,
		endRoleQuestion: (role) => `End the role ${role}?`,
		endRoleHelp: (name) =>
			`What goes with this role ${name} can no longer do from that moment on, also on a console that is open. What was done stays.`,
		endRoleYes: 'Yes, end this role',
		roleEnded: (name) => `The role of ${name} has ended.`,
		giveHeading: 'Give one more role',
		give: 'Give this role',
		given: (name) => `${name} has one more role.`,
		wijken: 'Wijken',
		allWijken: 'all wijken',
		standing: 'Account',
		standings: { works: 'Works', invited: 'Invited', ended: 'Ended' },
		deeds: 'What you can do',
		you: 'This is you',
		newLink: 'New link',
		newLinkFor: (name) => `Make a new link for ${name}`,
		end: 'End',
		endOf: (name) => `End the account of ${name}`,
		endQuestion: (name) => `End the account of ${name}?`,
		endHelp: (name) =>
			`${name} is logged out at once, also on a console that is open. What ${name} made is kept. You can invite again later.`,
		endYes: 'Yes, end this account',
		endNo: 'No, go back',
		ended: (name) => `The account of ${name} has ended.`,
		linkHeading: (name) => `Link for ${name}`,
		linkLead: (name, day, time) =>
			`Give this link to ${name}, and to nobody else. It works once, until ${day} at ${time}. You see it only now.`,
		inviteHeading: 'Invite somebody',
		inviteLead:
			'You get a link. With it, whoever you invite chooses a password. We send no mail: hand over the link yourself.',
		forWijken: 'For which wijken? An administrator can reach all of them.',
		invite: 'Make the link',
		problems: {
			name: 'Fill in a name, of at most 80 letters.',
			email: 'Fill in an e-mail address, like name@municipality.nl.',
			taken: 'This e-mail address has an account already. Make a new link in the list.',
			wijken: 'Choose at least one wijk.',
			from: 'This day is over already. A role begins today or later.',
			sent: 'This form gave another role already. Nothing was given now. Load the page again.',
			last: 'Then there would be no administrator without an end date. Give somebody else that role first.',
			'no-longer': 'You are no administrator any more. Nothing has changed.',
			day: 'Fill in a date that exists, or leave the field empty.',
			term: 'The last day is over already, or comes before the first. Choose a later day.',
			own: 'You cannot end your own account, nor your own role as administrator. Ask another administrator.',
			gone: 'This account is no longer there. Look at the list.'
		},
		roles: { wijkregisseur: 'Wijkregisseur', administrator: 'Administrator' }
	}
};
