/** What the facilitator and the wijkregisseur read of this activity; a participant never downloads it. */
import type { Shape } from '../../../texts/shape.ts';
import type { Method, Source } from '../schema.ts';
import type { texts as forResidents } from '../texts/nl.ts';

export const texts = {
	name: 'Prioriteiten',
	purpose:
		'Mensen kiezen wat het belangrijkst is. De uitslag blijft verborgen tot de stap voorgoed gesloten is.',
	console: {
		hidden: 'Niemand ziet de uitslag voordat de stap voorgoed gesloten is. Ook u niet.',
		firstYou: 'Alleen u ziet de uitslag nu. Toon de uitslag als de zaal er klaar voor is.',
		options: 'Hieruit kiezen mensen',
		foreseen: 'Hieruit kiezen mensen straks',
		ownOrder: 'Op elke telefoon staan ze in een andere volgorde.',
		from: {
			clusters: 'Dit zijn kaartjes uit een eerdere stap.',
			themes: 'Dit zijn de thema’s.',
			list: 'Dit is de lijst die u hebt getypt.'
		} satisfies Record<Source, string>,
		fallbackForeseen:
			'Er zijn nog geen 2 onderwerpen om uit te kiezen. Blijft dat zo? Dan kiezen mensen uit de thema’s.',
		fallback:
			'Er waren minder dan twee onderwerpen om uit te kiezen. Daarom kiezen mensen uit de thema’s.'
	},
	settings: {
		question: 'Vraag',
		questionHelp: (example: string) => `Leeg? Dan vragen wij: ${example}`,
		source: 'Waaruit kiezen mensen?',
		sources: {
			clusters: 'Kaartjes die bij elkaar liggen, uit een eerdere stap',
			themes: 'De negen thema’s',
			list: 'Een eigen lijst'
		} satisfies Record<Source, string>,
		sourceHelp: 'Zijn er minder dan twee onderwerpen? Dan kiezen mensen uit de thema’s.',
		fromStep: 'Uit welke stap komen de kaartjes?',
		lastStep: 'De laatste stap met kaartjes',
		givesCards: (step: string) => `${step}: onderwerpen en kaartjes`,
		givesNothing: (step: string) => `${step}: geeft niets om uit te kiezen`,
		noCardsYet: 'Vóór deze stap is er nog geen stap met kaartjes. Voeg die eerst toe.',
		list: 'Eigen lijst',
		listHelp:
			'Eén onderwerp per regel: 2 tot 20 regels, elk hooguit 80 tekens. Alleen nodig als u een eigen lijst kiest.',
		method: 'Hoe kiezen mensen?',
		methods: {
			approval: 'Ieder kiest er hooguit een paar',
			dots: 'Ieder verdeelt stippen'
		} satisfies Record<Method, string>,
		limit: 'Hoeveel onderwerpen of stippen per persoon?',
		limitHelp: 'Leeg? Dan 3 onderwerpen, of 5 stippen.',
		perOption: 'Hoeveel stippen hooguit op één onderwerp?',
		perOptionHelp: 'Alleen nodig bij stippen.',
		rung: 'Wat doet de gemeente met de uitslag?',
		rungHelp: 'Mensen lezen dit voordat zij kiezen.'
	}
};

export type StaffTexts = Shape<typeof texts>;
/** What a console and a settings form get: they also say what residents read. */
export type TextsForStaff = Shape<typeof forResidents & typeof texts>;
