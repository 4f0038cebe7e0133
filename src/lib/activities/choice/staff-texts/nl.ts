/** What the facilitator and the wijkregisseur read of this activity; a participant never downloads it. */
import type { Secrecy } from '../../../domain/activity.ts';
import { pluralIn } from '../../../texts/plural.ts';
import type { Shape } from '../../../texts/shape.ts';
import type { Kind } from '../schema.ts';
import type { texts as forResidents } from '../texts/nl.ts';

const plural = pluralIn('nl');

export const texts = {
	name: 'Keuze en schaal',
	purpose:
		'Mensen kiezen uit een lijst, of geven een cijfer. Dat kan ook twee keer: vóór en na het gesprek.',
	console: {
		hidden: 'Niemand ziet de uitslag voordat de stap voorgoed gesloten is. Ook u niet.',
		openStep: 'Deze vraag is open. Het scherm toont de balken vanaf 5 antwoorden.',
		firstYou: 'Alleen u ziet de uitslag nu. Toon de uitslag als de zaal er klaar voor is.',
		options: 'Hieruit kiezen mensen',
		few: 'Nog maar weinig mensen antwoordden in ronde 2: minder dan 5. Sluit u de stap nu voorgoed? Dan ziet de zaal alleen ronde 1. Antwoordden ook daar minder dan 5 mensen? Dan ziet de zaal geen uitslag.',
		next: {
			title: 'Na het gesprek: ronde 2',
			answered: (n: number) => {
				if (n === 0) return 'Nog niemand antwoordde in ronde 1.';
				return plural(n, {
					one: 'In ronde 1 antwoordde 1 persoon.',
					other: `In ronde 1 antwoordden ${String(n)} mensen.`
				});
			},
			warning:
				'Begint u ronde 2? Dan kan niemand meer antwoorden in ronde 1. U kunt dat niet terugdraaien.',
			stayOpen: 'Sluit u de stap voorgoed? Dan komt er geen ronde 2.',
			opens: 'De stap is nu gesloten. Bij ronde 2 gaat hij weer open.',
			press: 'Begin ronde 2'
		}
	},
	settings: {
		question: 'Vraag',
		questionHelp: (example: string) => `Leeg? Dan vragen wij: ${example}`,
		kind: 'Hoe antwoorden mensen?',
		kinds: {
			one: 'Ieder kiest er 1 uit de lijst',
			more: 'Ieder kiest er een paar uit de lijst',
			'scale-5': 'Ieder geeft een cijfer van 1 tot 5',
			'scale-10': 'Ieder geeft een cijfer van 1 tot 10'
		} satisfies Record<Kind, string>,
		options: 'Lijst',
		optionsHelp:
			'Eén keuze per regel: 2 tot 8 regels, elk hooguit 80 tekens. Niet nodig bij een cijfer.',
		limit: 'Hoeveel keuzes hooguit per persoon?',
		limitHelp: 'Alleen nodig als mensen er een paar kiezen.',
		lowest: 'Wat betekent een 1?',
		highest: 'Wat betekent het hoogste cijfer?',
		endHelp: (example: string) => `Alleen nodig bij een cijfer. Leeg? Dan staat er: ${example}.`,
		secrecy: 'Wie ziet de antwoorden?',
		secrecies: {
			secret: 'Geheim: niemand ziet iets voordat de stap voorgoed gesloten is',
			open: 'Open: het scherm telt mee terwijl mensen kiezen'
		} satisfies Record<Secrecy, string>,
		secrecyHelp: 'Bij twee rondes zijn de antwoorden altijd geheim.',
		rounds: 'Hoe vaak vraagt u het?',
		roundsOf: {
			1: 'Eén keer',
			2: 'Twee keer: vóór en na het gesprek'
		},
		roundsHelp:
			'Bij twee keer ziet de zaal na ronde 2 hoeveel mensen iets anders kozen. Kan iemand uitrekenen wie dat waren? Dan tonen wij dat niet.',
		rung: 'Wat doet de gemeente met de uitslag?',
		rungHelp: 'Mensen lezen dit voordat zij kiezen.',
		/** By field, in place of what the page says of a field with that name. */
		problems: {
			options:
				'De lijst klopt niet. Schrijf 2 tot en met 8 verschillende regels, elk van hooguit 80 tekens.',
			limit: 'Iedereen kan 1 tot en met 8 keuzes maken.',
			lowest: 'Wat een 1 betekent, is te lang. Gebruik hooguit 40 tekens.',
			highest: 'Wat het hoogste cijfer betekent, is te lang. Gebruik hooguit 40 tekens.'
		}
	}
};

export type StaffTexts = Shape<typeof texts>;
/** What a console and a settings form get: they also say what residents read. */
export type TextsForStaff = Shape<typeof forResidents & typeof texts>;
