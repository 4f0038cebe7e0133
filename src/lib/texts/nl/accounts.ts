/** What staff read about accounts: their own, and for an administrator everybody's. Dutch is the source. */
import type { AccountProblem, PasswordChange } from '../../domain/access/account.ts';
import type { Shape } from '../shape.ts';

export const texts = {
	email: 'E-mailadres',
	logIn: 'Naar inloggen',
	passwords: {
		chosen: 'Nieuw wachtwoord',
		help: 'Ten minste 12 tekens. Een paar woorden achter elkaar is goed.',
		problems: {
			'too-short': 'Dit wachtwoord is te kort. Neem ten minste 12 tekens.',
			'too-long': 'Dit wachtwoord is te lang. Neem hooguit 200 tekens.',
			known: 'Dit wachtwoord staat op een lijst van bekende wachtwoorden. Kies een ander.'
		}
	},
	welcome: {
		title: 'Kies een wachtwoord',
		lead: (name: string) => `Dag ${name}. Kies een wachtwoord. Daarna bent u ingelogd.`,
		leadFirst: 'U wordt beheerder van deze site. Vul uw gegevens in en kies een wachtwoord.',
		name: 'Naam',
		submit: 'Bewaar en log in',
		gone: 'Deze link werkt niet meer. Een link werkt één keer, en niet lang. Vraag de beheerder om een nieuwe link.',
		problems: {
			name: 'Vul uw naam in, van hooguit 80 letters.',
			email: 'Vul een e-mailadres in, zoals naam@gemeente.nl.'
		}
	},
	own: {
		title: 'Uw account',
		passwordHeading: 'Wachtwoord wijzigen',
		passwordLead: 'In andere browsers wordt u dan uitgelogd.',
		old: 'Wachtwoord van nu',
		change: 'Wijzig het wachtwoord',
		changes: {
			changed: 'Uw wachtwoord is gewijzigd. In andere browsers bent u uitgelogd.',
			wrong: 'Dit is niet uw wachtwoord van nu. Er is niets gewijzigd.',
			'too-many-tries': 'U probeerde het te vaak. Wacht vijf minuten. Er is niets gewijzigd.',
			'too-short': 'Dit wachtwoord is te kort. Neem ten minste 12 tekens.',
			'too-long': 'Dit wachtwoord is te lang. Neem hooguit 200 tekens.',
			known: 'Dit wachtwoord staat op een lijst van bekende wachtwoorden. Kies een ander.'
		} satisfies Record<PasswordChange, string>,
		loginsHeading: 'Hier bent u ingelogd',
		loginsLead: 'Kent u er een niet? Log hem uit en wijzig uw wachtwoord.',
		unknownBrowser: 'Onbekende browser',
		here: 'Deze browser',
		began: (day: string, time: string) => `Ingelogd op ${day} om ${time} uur.`,
		ends: (day: string, time: string) => `Stopt vanzelf op ${day} om ${time} uur.`,
		end: 'Log uit',
		endOf: (browser: string) => `Log uit: ${browser}`,
		endOthers: 'Log overal uit, behalve hier',
		ended: 'Uitgelogd.'
	},
	all: {
		title: 'Medewerkers',
		lead: 'Wie hier kan inloggen, en voor welke wijken.',
		listLabel: 'Medewerkers',
		name: 'Naam',
		role: 'Rol',
		rolesHeading: 'Rollen',
		noRole: 'geen',
		from: (day: string) => `vanaf ${day}`,
		until: (day: string) => `tot en met ${day}`,
		rolesOf: (name: string) => `Rollen van ${name}`,
		fromDay: 'Vanaf',
		fromDayHelp: 'Leeg: vanaf nu.',
		untilDay: 'Tot en met',
		untilDayHelp: 'Leeg: zonder einde.',
		sinceBefore: 'al langer',
		noEnd: 'zonder einde',
		roleOver: 'Voorbij',
		endOfRole: (role: string) => `Stop de rol ${role}`,
		endRoleQuestion: (role: string) => `De rol ${role} stoppen?`,
		endRoleHelp: (name: string) =>
			`Wat bij deze rol hoort, kan ${name} dan meteen niet meer, ook op een regiescherm dat open staat. Wat er al is gedaan, blijft staan.`,
		endRoleYes: 'Ja, stop deze rol',
		roleEnded: (name: string) => `De rol van ${name} is gestopt.`,
		giveHeading: 'Geef een rol erbij',
		give: 'Geef deze rol',
		given: (name: string) => `${name} heeft er een rol bij.`,
		wijken: 'Wijken',
		allWijken: 'alle wijken',
		standing: 'Account',
		standings: { works: 'Werkt', invited: 'Uitgenodigd', ended: 'Gestopt' },
		deeds: 'Wat u kunt doen',
		you: 'Dit bent u',
		newLink: 'Nieuwe link',
		newLinkFor: (name: string) => `Maak een nieuwe link voor ${name}`,
		end: 'Stop',
		endOf: (name: string) => `Stop het account van ${name}`,
		endQuestion: (name: string) => `Het account van ${name} stoppen?`,
		endHelp: (name: string) =>
			`${name} wordt meteen uitgelogd, ook op een regiescherm dat open staat. Wat ${name} maakte, blijft bewaard. U kunt later opnieuw uitnodigen.`,
		endYes: 'Ja, stop dit account',
		endNo: 'Nee, terug',
		ended: (name: string) => `Het account van ${name} is gestopt.`,
		linkHeading: (name: string) => `Link voor ${name}`,
		linkLead: (name: string, day: string, time: string) =>
			`Geef deze link aan ${name}, en aan niemand anders. Hij werkt één keer, tot ${day} om ${time} uur. U ziet hem alleen nu.`,
		inviteHeading: 'Nodig iemand uit',
		inviteLead:
			'U krijgt een link. Wie u uitnodigt, kiest daarmee zelf een wachtwoord. Wij sturen geen mail: geef de link zelf door.',
		forWijken: 'Voor welke wijken? Een beheerder kan bij alle wijken.',
		invite: 'Maak de link',
		problems: {
			name: 'Vul een naam in, van hooguit 80 letters.',
			email: 'Vul een e-mailadres in, zoals naam@gemeente.nl.',
			taken: 'Dit e-mailadres heeft al een account. Maak in de lijst een nieuwe link.',
			wijken: 'Kies ten minste één wijk.',
			from: 'Deze dag is al voorbij. Een rol begint vandaag of later.',
			sent: 'Dit formulier gaf al een andere rol. Er is nu niets gegeven. Laad de pagina opnieuw.',
			last: 'Dan is er straks geen beheerder meer zonder einddatum. Geef eerst iemand anders die rol.',
			'no-longer': 'U bent geen beheerder meer. Er is niets veranderd.',
			day: 'Vul een datum in die bestaat, of laat het vak leeg.',
			term: 'De laatste dag is al voorbij, of komt voor de eerste. Kies een latere dag.',
			own: 'Uw eigen account en uw eigen rol als beheerder kunt u niet stoppen. Vraag een andere beheerder.',
			gone: 'Dit account is er niet meer. Kijk in de lijst.'
		} satisfies Record<AccountProblem, string>,
		roles: { wijkregisseur: 'Wijkregisseur', administrator: 'Beheerder' }
	}
};

export type AccountTexts = Shape<typeof texts>;
