/** What became of every initiative. Dutch is the source, level B1. */
import type { InitiativeAct, InitiativeState } from '../../domain/life/initiative-life.ts';
import type { LifeRefusal } from '../../domain/life/life.ts';
import { pluralIn } from '../plural.ts';
import type { Shape } from '../shape.ts';

const plural = pluralIn('nl');
const days = (n: number) => plural(n, { one: '1 dag', other: `${n} dagen` });

export const texts = {
	states: {
		idea: 'Nog niet ontvangen',
		received: 'Wacht op antwoord',
		underReview: 'Wordt bekeken',
		referred: 'Doorgestuurd',
		feasible: 'Kan doorgaan',
		feasibleIf: 'Kan doorgaan, als …',
		notFeasible: 'Kan niet doorgaan',
		inProgress: 'Loopt',
		paused: 'Ligt stil',
		accounted: 'Verslag gedaan',
		settled: 'Klaar',
		withdrawn: 'Ingetrokken'
	} satisfies Record<InitiativeState, string>,
	/** What happened, as a line of its history. */
	happened: {
		receive: 'De gemeente heeft het idee ontvangen.',
		review: 'De wijkregisseur bekijkt het idee.',
		refer: 'De wijkregisseur heeft het idee doorgestuurd.',
		allow: 'De gemeente zegt: het kan doorgaan.',
		allowIf: 'De gemeente zegt: het kan doorgaan, als aan iets is voldaan.',
		decline: 'De gemeente zegt: het kan niet doorgaan.',
		carry: 'De mensen van dit initiatief zijn begonnen.',
		pause: 'Het initiatief ligt stil.',
		resume: 'Het initiatief gaat verder.',
		account: 'De mensen van dit initiatief vertelden hoe het ging.',
		settle: 'Het initiatief is klaar.',
		withdraw: 'De mensen van dit initiatief hebben het ingetrokken.'
	} satisfies Record<InitiativeAct, string>,
	page: {
		now: 'Wat ermee gebeurt',
		practice: 'Dit is geoefend. De gemeente doet er niets mee.',
		/** A mistake of ours, of which the log of the server was told. */
		unreadable:
			'Wij kunnen nu niet laten zien wat hiermee gebeurt. Dat ligt aan ons. Wij kijken ernaar. Het initiatief zelf is bewaard.',
		by: (day: string) => `De gemeente belooft dit idee een antwoord, uiterlijk op ${day}.`,
		late: (n: number, day: string) =>
			`${days(n)} te laat. Op ${day} had er een antwoord moeten zijn.`,
		evening: 'Iemand zei dit op de avond',
		history: 'Wat er tot nu toe gebeurde',
		reason: 'Uitleg:',
		erase: {
			on: (day: string) => `op ${day}`,
			title: (day: string, act: string) => `Wis de uitleg van ${day} bij: ${act}`,
			done: 'De uitleg is gewist.',
			help: 'Alleen als het moet, bijvoorbeeld omdat er een naam in staat. Dit kan niet terug.',
			sure: 'Ja, wis deze uitleg'
		}
	},
	decide: {
		title: 'Wat gebeurt er nu?',
		lead: 'Wat u hier bewaart, kan iedereen lezen zodra het verslag openbaar is. U kunt het niet terugdraaien.',
		leadPublic: 'Wat u hier bewaart, kan iedereen meteen lezen. U kunt het niet terugdraaien.',
		reviewFirst:
			'Wilt u het idee al beantwoorden? Bewaar dan eerst ‘Bekijk het idee’. Daarna kunt u kiezen of het kan doorgaan.',
		act: 'Kies wat er gebeurt',
		choose: 'Kies',
		needsReason: (act: string) => `${act} (met uitleg)`,
		reason: 'Uitleg',
		reasonHelp: 'Schrijf geen namen van bewoners op.',
		save: 'Bewaar',
		saved: 'Het is bewaard.',
		acts: {
			review: 'Bekijk het idee',
			refer: 'Stuur het idee door: naar wie?',
			allow: 'Het kan doorgaan',
			allowIf: 'Het kan doorgaan, als …',
			decline: 'Het kan niet doorgaan: wat kan wel?',
			carry: 'Zij zijn begonnen',
			pause: 'Het ligt stil',
			resume: 'Het gaat verder',
			account: 'Zij vertelden hoe het ging',
			settle: 'Het is klaar',
			withdraw: 'Zij hebben het ingetrokken'
		} satisfies Record<Exclude<InitiativeAct, 'receive'>, string>,
		refusals: {
			'act-missing': 'Kies eerst wat er gebeurt. Uw tekst staat er nog.',
			'act-not-possible': 'Dit kan nu niet. Er is niets veranderd. Kies iets anders.',
			'act-not-yours': 'Dit mag u niet. Er is niets veranderd.',
			'reason-missing': 'Schrijf er uitleg bij. Er is nog niets bewaard.',
			'reason-too-long': 'Dit is te lang. Schrijf hooguit 1000 tekens. Uw tekst staat er nog.',
			'somebody-was-first':
				'Er is intussen iets bewaard. Lees hierboven wat er nu staat. Wat u zojuist stuurde, is niet bewaard. Uw tekst staat nog in het veld.'
		} satisfies Record<LifeRefusal, string>
	},
	desk: {
		title: 'Wacht op antwoord',
		lead: 'Deze initiatieven wachten op een antwoord van de gemeente. Ideeën zonder dag wachten het langst. Die staan bovenaan. Daarna komt wat het eerst moet.',
		answer: 'Beantwoord dit idee',
		erased: 'Gewist op verzoek'
	}
};

export type InitiativeTexts = Shape<typeof texts>;
