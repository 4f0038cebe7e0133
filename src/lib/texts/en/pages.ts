import { phoneDaysPromised } from '../../domain/terms.ts';
import type { Texts } from '../nl/pages.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

function sayMonths(months: number): string {
	return months % 12 === 0
		? plural(months / 12, { one: '1 year', other: `${String(months / 12)} years` })
		: plural(months, { one: '1 month', other: `${String(months)} months` });
}

export const texts: Texts = {
	evenings: {
		title: 'Evenings',
		lead: 'At an evening residents, entrepreneurs and the municipality talk about a neighbourhood. Everybody from the neighbourhood may come.',
		upcoming: 'The next evenings',
		calendar: 'Put the next evenings in your calendar',
		follow:
			'Do you want new evenings in your calendar by themselves? Let your calendar follow this address:',
		past: 'Earlier evenings',
		noPast: 'There has been no evening yet.',
		practice: 'Practice evenings'
	},
	evening: {
		when: 'When',
		where: 'Where',
		wijk: 'Neighbourhood',
		status: 'State',
		dateAndTime: (date, time) => `${date}, ${time}`,
		toWijk: 'View the figures of this neighbourhood',
		join: 'Take part',
		joinHelp: 'You need the code of the evening. It is on the big screen in the hall.',
		beforehand:
			'You do not have to register. Bring your phone. No phone? Then the facilitator helps you.',
		inPreparation: 'The date and the programme can still change.',
		calendar: {
			add: 'Put this evening in your calendar',
			name: (place: string) => `Wijk evenings in ${place}`,
			fileName: 'wijk-evenings'
		},
		programme: 'Programme',
		minutes: (n) => plural(n, { one: '1 minute', other: `${n} minutes` }),
		over: 'The evening is over. You cannot take part any more.',
		report: {
			title: 'Report',
			by: (date) =>
				`The wijkregisseur promises that you can read the report here by ${date} at the latest.`,
			nobodyCame: 'Nobody took part in this evening. So there is no report.',
			why: 'The wijkregisseur reads it first. Is there a name in it? Then it is taken out first.',
			late: (date, contact) =>
				`The report should have been here on ${date}. It is not. Do you want to know why? Ask ${contact}.`,
			staffOnly: 'This report is not public yet. Only you and your colleagues can see it.',
			toPublish: 'Publish it'
		},
		controlCode: {
			title: 'Control code',
			text: 'At the end of the evening a code stood on the big screen. Is it another one than here? Then something in the log was changed after the evening.',
			whole: 'The whole code'
		}
	},
	howItWorks: {
		title: 'How it works',
		lead: 'With Wijkdialoog a neighbourhood chooses together what should be done. It starts with figures. Then there is a conversation. After that comes a plan.',
		stepsTitle: 'From figure to plan',
		steps: [
			{
				heading: 'The figures',
				text: 'There are figures about every neighbourhood on this site. Together they are called the neighbourhood compass (wijkkompas). You see what gets better, what stays the same and what gets worse. We compare a neighbourhood with itself: with the last time it was measured.'
			},
			{
				heading: 'The evening',
				text: 'Residents, entrepreneurs and professionals talk with each other. Do they recognise the figures? What goes well and what can be better? You take part with your phone. You do not need an account. No phone? Then the facilitator helps you.'
			},
			{
				heading: 'The choice',
				text: 'The hall chooses what matters most. You read beforehand how much your choice counts. Is a question secret? Then nobody in the hall sees what you chose, unless (nearly) everybody of a group chooses the same. Only the technician can find out during such a question which phone answers what. The result then comes on the screen only when the step has been closed for good. In an open question the screen counts along.'
			},
			{
				heading: 'The neighbourhood plan',
				text: 'The neighbourhood plan (wijkopgave) says what should be done in a neighbourhood. After the evening the computer makes a first version, with fixed rules. No artificial intelligence (AI) is involved. With every number you can see where it comes from: a figure, a vote or a card. The neighbourhood manager (wijkregisseur) finishes the text.'
			},
			{
				heading: 'What was done with what you gave',
				text: 'With every card and every initiative it says where it went in the neighbourhood plan. Is it not in there? Then it says why not.'
			}
		],
		rungsTitle: 'Who decides?',
		rungsLead:
			'At every step of the evening you read beforehand how much your answer counts. There are four possibilities.',
		statusTitle: 'How do we compare figures?',
		statusLead:
			'We compare every figure with the last time the same thing was measured in the same neighbourhood. That can be another year for each figure.',
		statusMeaning: {
			better: 'The figure changed clearly, and that is good news.',
			same: 'There is no difference, or the difference is too small to be certain.',
			worse: 'The figure changed clearly, and that is bad news.',
			unknown:
				'There is no figure yet, or it is the first measurement. It can also be that the border of the neighbourhood moved.',
			suppressed: 'The figure is about so few people that we do not show it.'
		},
		statusDetails: [
			'Is it known how certain a figure is? Then we look whether the difference is larger than the margin.',
			'Is that not known? Then we call a difference of less than 2 percentage points the same. For the Leefbaarometer that is less than 0.010. This limit is provisional.',
			'How many people live somewhere is neither good nor bad. Such figures get no verdict.',
			'We do not rank neighbourhoods. Neighbourhoods may differ.'
		],
		more: [
			{
				heading: 'Practice evenings',
				paragraphs: [
					'A practice evening is an exercise with simulated residents. What comes out of it counts for nothing. It always says Practice evening at the top.'
				]
			},
			{
				heading: 'Recount it yourself',
				paragraphs: [
					'Of every evening all answers stand in a log, without names and without what people wrote. With it you can recount the result yourself, on your own computer. You then also see whether the log was changed later.',
					'Choose an evening that is over. Under the heading Report it says: Recount this evening yourself.'
				]
			},
			{
				heading: 'What we do not know',
				paragraphs: [
					'Who comes to an evening is not the whole neighbourhood. That is why it always says how many people were there, and who we missed.',
					'Many figures about neighbourhoods are estimates. It says so then. An estimate cannot show whether one project has worked.'
				]
			}
		],
		toEvenings: 'Choose an evening to recount',
		toPrivacy: 'Read what we keep and what we do not keep'
	},
	accessibility: {
		title: 'Accessibility',
		lead: 'Everybody has to be able to use this site. Also with a small screen, an old phone, a screen reader or only a keyboard.',
		status: {
			A: 'Status A: the site meets all the rules.',
			B: 'Status B: the site meets a part of the rules.',
			C: 'Status C: we have begun to make the site better.',
			D: 'Status D: the site does not meet the rules.',
			none: 'The site has no status yet. No independent party has examined it. That is why we do not say that the site meets all the rules.'
		},
		judgedOn: (date) => `This was said on ${date}.`,
		noContact:
			'There is no e-mail address or phone number here yet. The municipality fills that in.',
		sections: (contact, standing, missing) => [
			{
				heading: 'How does it stand?',
				paragraphs: [
					...standing,
					'We make this site according to the rules for accessibility: WCAG 2.2, levels A and AA.',
					'We have tested the site ourselves.'
				]
			},
			{
				heading: 'What have we tested ourselves?',
				paragraphs: [],
				points: [
					'All public pages with a test program (axe). It finds some of the mistakes, not all of them.',
					'On a screen of 320 pixels wide.',
					'Without JavaScript: you can read everything and take part with a plain form.',
					'The colours: the difference between text and background is large enough. A colour never stands alone. There is always a shape and a word with it.'
				]
			},
			{
				heading: 'What is not good or not certain yet?',
				paragraphs: [],
				points: [
					'We have not tested the site yet with people who use a screen reader.',
					'The map and the charts are drawings. The same information is always in a list or a table beside them.',
					'A wide table moves sideways on a phone.',
					'What people write themselves is not always easy to read.'
				]
			},
			{
				heading: 'Does something not work?',
				paragraphs: [
					`Tell the facilitator at the evening, or contact ${contact}. Say on which page it was and what you used. Then we look for another way together.`,
					...missing,
					'Are you not satisfied with the answer? Then you can complain to the municipality and after that to the National Ombudsman.'
				]
			}
		]
	},
	privacy: {
		title: 'Privacy',
		lead: 'You take part without a name and without an account. Here you read what we keep, why, and who can see what.',
		sections: (contact, terms) => [
			{
				heading: 'What do we keep about you?',
				paragraphs: ['If you take part in an evening, we keep:'],
				points: [
					'whether you take part as a resident, entrepreneur or professional;',
					'which part of the neighbourhood you come from, if you want to say so;',
					'your answers, and what you write on a card or with an initiative;',
					'at what time an answer came in. In a secret step we do not keep that time. Then we only keep at what time the step was opened.'
				]
			},
			{
				heading: 'What do we not keep?',
				paragraphs: [],
				points: [
					'Your name, address, e-mail address or telephone number. Only if you start an initiative, you may say how the neighbourhood manager can reach you.',
					'Your internet address (IP address). The server remembers it only shortly, in its memory: 2 seconds when you join, 1 minute after a wrong code or when you fetch a log, and 5 minutes when staff log in. That way nobody can keep guessing codes or let the server do too much. After that it is gone.',
					'What you do on other sites. There are no advertisements and no programs that follow you. Letters and maps come from our own server.'
				]
			},
			{
				heading: 'What is on your phone?',
				paragraphs: [
					'Do you open the page to take part? Then we put a cookie on your phone with a random key. Once you take part, the server knows by it that two answers come from the same phone. The cookie disappears after 24 hours. We ourselves only keep a print of that key. Nobody can use it to pretend to be you.',
					`We erase that print within ${phoneDaysPromised} days after the evening.`,
					'Do you choose a language? Then a cookie remembers that for a year. Staff who log in get a cookie for two days at most. A second cookie remembers for 180 days that they logged in with this browser. Does somebody of the staff save something? Then a cookie remembers for a minute what the page says about it.',
					'Is there no internet? Then your answer stays on your phone until it has been sent. What you are still typing stays there too, until you send it or close the page.',
					'Do you take part? Then your phone also keeps the empty page of the evening. So it opens when there is no internet for a while. Your answers are not in it.'
				]
			},
			{
				heading: 'Why may we do this?',
				paragraphs: [
					'The municipality wants to know what is going on in the neighbourhood and wants residents to have their say. That is a task in the public interest. It is in the privacy law: article 6, paragraph 1, letter e of the GDPR. We do not use the data for anything else.'
				]
			},
			{
				heading: 'What is secret?',
				paragraphs: [
					'In “Do you recognise this?” and in a secret vote your answer is secret. While the step is on, it lies sealed on the server. The key is in a file of its own, outside the database.',
					'Nobody sees how the vote stands in between. Not even the facilitator.',
					'Does the step close for good? Then the server puts all answers in the order of what they say. So nobody can see any more who chose what, or in which order. The server throws away the sealed answers and the key. After that nobody can see who chose what. Not even the municipality. There are two exceptions: a copy with the keys, and a disk on which an expert finds a key that was thrown away. You find them below, at “What can the technician see?”.',
					'Did fewer than 5 people answer? Then we do not keep what they chose. We do not show groups of fewer than 5 people separately.',
					'Does everybody of a group choose the same? Then everybody knows what you chose.'
				]
			},
			{
				heading: 'What stands in the log that everybody can recount?',
				paragraphs: [
					'When the report of an evening is public, everybody can get the log and recount the result. There are no names in it, and not what you wrote.',
					'In every step you have another pseudonym: a row of letters and digits that says nothing about you. In a secret step it only says that an answer came. All answers stand together at the end, without a pseudonym. Did the facilitator put a group of 5 people or more aside? Then their pseudonyms of all steps that were not closed for good by then stand together as lists. These do not say which names are of the same person.',
					'In another step it says whether something comes from a resident, an entrepreneur or a professional. Within such a step everybody can see which cards and “me too” come from the same phone.',
					'It also says that somebody came in: when, of which group and from which buurt. Not which answers are of that person.',
					'Did somebody say later to be of another group? Then that stands in it too, without the pseudonyms of that person. Did that person already take part in an open step that could still change? Then pseudonyms stand beside it, and the log is not for everybody.',
					'Did fewer than 5 people of a group come, or of a group from one buurt? Or did fewer than 5 people of a group answer in a step? Then the log is for the wijkregisseur and the administrator alone.'
				]
			},
			{
				heading: 'What can the technician see?',
				paragraphs: [
					'The technician looks after the server. We are honest about what they can see. Until a step is closed for good, the key is on the server. Until that moment the technician can find out which answer belongs to which phone. Your name is not with it, unless you gave it to the neighbourhood manager on this evening. The key is not in the database, and not in an ordinary backup of it.',
					'During an evening the technician can also make a copy with the keys. Does the server break down? Then the evening can go on with that copy. Whoever has that copy can find out what you chose in the steps that were open at that time. Later too. That is why that copy has to go after the evening.',
					'Before the server throws a key away, it writes over it. On some disks an expert can still find a deleted file for some time.',
					'Cards and initiatives are not secret. The hall reads what they say, without a name. The technician can see later too which cards come from the same phone.',
					'That is why Wijkdialoog is not suited for official elections.'
				]
			},
			{
				heading: 'What you write',
				paragraphs: [
					'Do not write names, addresses or telephone numbers. Does your text seem to contain something like that? Then the facilitator looks at it first.',
					'After the evening the neighbourhood manager reads the report. Is there still a name in it? Then it is taken out first. Only after that can everybody read the report.',
					'Do you want your text to be erased? Ask the facilitator or the neighbourhood manager, and say which text it is. Your text then disappears from the screens, from the report and from the draft. A title that holds only words of your text goes too. It stays visible that there was a text, so that the result remains correct.',
					'Two things stay: a title in other words than yours, and what others wrote themselves. Is there a name in one of those? Then say so too. The neighbourhood manager can change a title, and take words away there as well.',
					'In the files of the database erased words may remain for a short time. Is the database on our own server? Then the server cleans them up within a day while it is on, but never during an evening. Does the municipality use another database? Then it depends on the settings of that one. In backups the words remain until the backup is thrown away. Whoever read your words before, copied them or took a picture keeps that.'
				]
			},
			{
				heading: 'What is your slip?',
				paragraphs: [
					'Do you take part? Then you get a code of 16 letters and figures. With it you see later which cards and initiatives you wrote, and what became of them. What you chose or voted for is never with it. Nor is what you wrote in a secret step.',
					'On your phone a cookie remembers the code for 24 hours. We only keep a print of the code. Beside every text, except in a secret step, stands a mark that says nothing without the code. From the marks nobody sees which texts belong together.',
					'During the evening the technician can find out which code belongs to which phone. After the evening that is only possible with a copy with the keys, made during the evening. Do you lose the code? Then we cannot give it to you again. Who has your code can read what you wrote. Is the log public? Then that person finds your card in it, with your pseudonym in that step. So one can see with which cards you said “me too” in that step. Give your code to nobody.',
					`The slip works until ${sayMonths(terms.texts)} after the evening. Then the server erases your texts.`
				]
			},
			{
				heading: 'Do you start an initiative?',
				paragraphs: [
					'Do you press “I will start this”? Then you may leave your name and a telephone number or e-mail address. You do not have to. We use it with your consent, only to reach you about that initiative.',
					'It is for the neighbourhood manager of the neighbourhood. It comes on no screen, not in the log, not in the report and not in the backups that Wijkdialoog makes. In the database it is sealed. The key is in a file of its own. The technician can get at that. An administrator of this website can make a link with which to log in as a neighbourhood manager. Whoever uses such a link can read it too.',
					`After ${terms.contacts} days it is erased by itself. The page says on which day. Do you want it gone sooner? Then press “Take my details away” on your phone. That works at once, until a day after you came in. Later you can ask the neighbourhood manager. Do you take back “I will start this” on the evening, and do you start nothing else? Then we erase it at once too. Whoever copied your details before keeps them.`
				]
			},
			{
				heading: 'How long do we keep it?',
				paragraphs: ['The server erases everything by itself when the time is over.'],
				points: [
					`What you wrote: ${sayMonths(terms.texts)} after the evening. It then also disappears from the report and from the draft.`,
					`Your answers: ${sayMonths(terms.answers)} after the evening. Until then everybody can recount the result.`,
					`With which phone you took part: within ${phoneDaysPromised} days after the evening.`,
					`Does nobody close the evening? Then the server does, within ${phoneDaysPromised} days after the day of the evening or the last answer. After that nothing is sealed any more. There is one exception: is something wrong in the log of that evening? Then the server cannot close it. What is sealed then stays, with its key, for at most ${sayMonths(terms.texts)}. After that we throw it away unread.`,
					'The result and the report stay. They do not say who chose what.'
				]
			},
			{
				heading: 'Your rights',
				paragraphs: [
					'You may ask what we have about you, and whether we will erase it. Because we have no names, we usually cannot find your answers. For a text that you point out yourself, we can.',
					`To do so, contact ${contact} and ask for the data protection officer. Are you not satisfied? Then you can complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).`
				]
			}
		]
	}
};
