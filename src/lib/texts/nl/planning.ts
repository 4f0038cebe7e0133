/** What staff read when they make a wijkopgave. Dutch is the source. */
import type { PlanData } from '../../domain/wijkopgave/plan-data.ts';
import type { PlanRefusal } from '../../domain/wijkopgave/refuse-plan.ts';
import type { Written } from '../../domain/wijkopgave/written.ts';
import { pluralIn } from '../plural.ts';
import type { Shape } from '../shape.ts';

const plural = pluralIn('nl');

export const texts = {
	title: 'Wijkopgaven',
	lead: 'Een wijkopgave is een plan voor een wijk, voor een paar jaar. U maakt het uit wat mensen op avonden zeiden en kozen.',
	of: (wijk: string, from: number, to: number) => `Wijkopgave ${wijk}, ${from} tot en met ${to}`,
	none: 'Er is nog geen wijkopgave.',
	begin: {
		title: 'Begin een wijkopgave',
		wijk: 'Wijk',
		from: 'Eerste jaar',
		to: 'Laatste jaar',
		do: 'Begin'
	},
	state: {
		draft: 'Nog niet openbaar. Alleen de wijkregisseur van deze wijk ziet dit.',
		released: (version: number, day: string) => `Versie ${version} is openbaar sinds ${day}.`,
		next: (version: number) =>
			`Wat u hier verandert, komt in versie ${version}. Anderen zien dat pas als u die versie openbaar maakt.`,
		look: 'Bekijk wat iedereen ziet'
	},
	saved: 'Het is bewaard.',
	save: 'Bewaar',
	/** Signed, before what somebody wrote. */
	writtenBy: (day: string) => `Geschreven door de wijkregisseur, ${day}`,
	erased: 'Gewist op verzoek',
	sources: {
		title: 'Bronnen',
		lead: 'Kies de avonden waar dit plan uit komt. Het verslag moet openbaar zijn. Wij leggen het vast zoals het nu is.',
		none: 'Er is nog geen bron.',
		people: (n: number) => plural(n, { one: '1 mens', other: `${n} mensen` }),
		version: (n: number) => `versie ${n} van het concept`,
		add: (title: string) => `Voeg toe: ${title}`,
		remove: (title: string) => `Haal weg: ${title}`,
		noneToAdd: 'Er is geen andere avond met een openbaar verslag.'
	},
	ambition: {
		title: 'Ambitie',
		label: 'Wat is er over een paar jaar beter?',
		help: 'In een paar korte zinnen, hooguit 400 tekens.'
	},
	opgaven: {
		title: 'Opgaven',
		lead: 'Maak van een onderwerp dat mensen kozen een opgave. Schrijf het doel op, niet de klacht: ‘Veilig oversteken bij school’.',
		none: 'Er is nog geen opgave.',
		projects: (n: number) => plural(n, { one: '1 project', other: `${n} projecten` }),
		open: (title: string) => `Werk aan ‘${title}’`,
		add: 'Nieuwe opgave',
		from: 'Waar komt de opgave uit?',
		own: 'Niet uit een avond',
		name: 'Naam van de opgave',
		goal: 'Doel: wat is er straks zo?',
		goalHelp: 'Bijvoorbeeld: in 2029 steken kinderen bij de school veilig over.',
		do: 'Maak deze opgave',
		remove: 'Haal deze opgave weg',
		removeThis: (title: string) => `Haal de opgave ‘${title}’ weg`,
		removeHelp: (n: number) =>
			plural(n, {
				one: 'Het project dat erbij hoort, gaat ook weg.',
				other: `De ${n} projecten die erbij horen, gaan ook weg.`
			}),
		reason: 'Waarom? Iedereen kan dit lezen.',
		sure: 'Ja, haal weg'
	},
	counted: {
		title: 'Wat is geteld',
		lead: 'Deze zinnen schreven zichzelf, uit de avond. U kunt ze niet herschrijven. U kunt een zin wel weglaten, met uitleg.',
		none: 'Deze opgave komt niet uit een avond. Er is niets geteld.',
		notReadable: 'Het verslag van deze avond is niet meer openbaar. De zinnen staan er niet.',
		evidence: 'Bekijk waar dit op rust',
		hide: 'Laat deze zin weg',
		hidden: (reason: string) => `Weggelaten. Uitleg: ${reason}`,
		show: 'Zet deze zin terug'
	},
	projects: {
		title: 'Projecten',
		none: 'Er is nog geen project.',
		add: 'Nieuw project',
		what: 'Wat gaat er gebeuren?',
		kind: 'Soort',
		kinds: {
			regular: 'Gewoon werk van de gemeente',
			wijkbudget: 'Uit het wijkbudget',
			initiative: 'Initiatief van bewoners',
			programme: 'Uit een programma van de gemeente',
			partner: 'Van een andere organisatie',
			investment: 'Bouwen of aanleggen'
		} satisfies Record<PlanData['addProject']['kind'], string>,
		leader: 'Wie trekt het?',
		leaders: {
			municipality: 'De gemeente',
			residents: 'Bewoners',
			organisation: 'Een organisatie'
		} satisfies Record<PlanData['addProject']['leader'], string>,
		leaderName: 'Naam van de organisatie die het trekt',
		partners: 'Welke organisaties doen mee?',
		partnersHelp: 'Eén op elke regel.',
		askedOn: 'Op welke dag is het gevraagd aan wie het trekt?',
		askedHelp:
			'Alleen als een organisatie het trekt. Leeg: nog niet gevraagd. Wie gevraagd is, heeft nog niets beloofd.',
		start: 'Begin',
		end: 'Eind',
		unknown: 'Nog niet bekend',
		quarter: (quarter: number, year: number) =>
			`${['eerste', 'tweede', 'derde', 'vierde'][quarter - 1] ?? ''} kwartaal van ${year}`,
		cents: 'Hoeveel geld is nodig?',
		centsHelp:
			'In euro’s, bijvoorbeeld 2.500 of 2.500,50. Geen geld nodig? Vul 0 in. Weet u het nog niet? Laat het leeg.',
		year: 'In welk jaar?',
		cover: 'Wie betaalt dat?',
		covers: {
			none: 'Nog geen dekking',
			wijkbudget: 'Het wijkbudget',
			regular: 'Het gewone geld van de gemeente',
			programme: 'Een programma van de gemeente',
			partner: 'Een andere organisatie',
			subsidy: 'Een subsidie'
		} satisfies Record<PlanData['addProject']['cover'], string>,
		nextOn: 'Wanneer is er nieuws?',
		nextHelp: 'Leeg: nog niet bekend.',
		do: 'Voeg dit project toe',
		change: (what: string) => `Wijzig ‘${what}’`,
		remove: (what: string) => `Haal ‘${what}’ weg`
	},
	words: {
		title: 'Wis woorden op verzoek',
		lead: 'Hier staat alles wat in deze wijkopgave is geschreven, ook wat alleen in een oude versie staat. Het nieuwste staat bovenaan.',
		none: 'Er is nog niets geschreven.',
		names: {
			reason: 'Uitleg',
			ambition: 'Ambitie',
			title: 'Naam van een opgave',
			goal: 'Doel',
			what: 'Project',
			leader: 'Wie het trekt',
			partners: 'Wie meedoen'
		} satisfies Record<Written['name'], string>,
		open: (what: string, words: string) =>
			`Wis: ${what} ‘${words.length > 40 ? `${words.slice(0, 40)}…` : words}’`,
		help: 'Alleen als het moet, bijvoorbeeld omdat er een naam in staat. Dit kan niet terug. In elke versie staat dan: Gewist op verzoek.',
		sure: 'Ja, wis deze tekst',
		done: 'De tekst is gewist.'
	},
	/** Of one that nobody else ever saw. */
	discard: {
		title: 'Niet verder gaan',
		lead: 'Klopt bijvoorbeeld een jaartal niet? Leg deze wijkopgave dan weg. Niemand anders zag haar. De jaren zijn daarna weer vrij.',
		open: 'Leg deze wijkopgave weg',
		why: 'Waarom legt u haar weg? Dit blijft bewaard, en is niet openbaar.',
		do: 'Ja, leg haar weg'
	},
	release: {
		title: 'Openbaar maken',
		lead: 'Iedereen kan dit plan dan lezen. Deze versie blijft zoals zij is.',
		read: (sentences: number, opgaven: number) =>
			`Ik las de ${plural(sentences, { one: 'getelde zin', other: `${sentences} getelde zinnen` })} van ${plural(opgaven, { one: '1 opgave', other: `${opgaven} opgaven` })}. Er staan geen namen in.`,
		do: (version: number) => `Maak versie ${version} openbaar`,
		done: (version: number) => `Versie ${version} is openbaar.`
	},
	refusals: {
		'act-missing': 'Kies eerst wat u wilt doen.',
		'act-not-possible': 'Dit kan nu niet. Er is niets veranderd.',
		'act-not-yours': 'Dit mag u niet. Er is niets veranderd.',
		'reason-missing': 'Schrijf er uitleg bij. Er is nog niets bewaard.',
		'reason-too-long': 'De uitleg is te lang. Schrijf hooguit 1000 tekens.',
		'somebody-was-first':
			'Iemand anders bewaarde intussen iets in dit deel. Lees wat er nu staat. Uw tekst is niet bewaard, maar staat nog in het veld.',
		'amount-unclear': 'Dit bedrag begrijpen wij niet. Schrijf bijvoorbeeld 2.500 of 2.500,50.',
		'amount-with-point':
			'Is de punt voor duizendtallen of voor centen? Schrijf centen met een komma: 2.500,50.',
		'amount-below-nothing': 'Een bedrag onder nul kan niet.',
		'amount-too-high': 'Dit is meer dan 100 miljoen euro. Staat er een nul te veel?',
		'period-wrong': 'Het laatste jaar komt niet vóór het eerste jaar, en is hooguit 9 jaar later.',
		'period-taken': 'Voor deze jaren is er al een wijkopgave van deze wijk.',
		'evening-not-there':
			'Deze avond kan geen bron zijn. Het verslag is niet openbaar, of het was een oefenavond.',
		'source-there': 'Deze avond is al een bron.',
		'source-in-use': 'Een opgave komt uit deze avond. Haal eerst die opgave weg.',
		'source-missing': 'Voeg eerst een avond toe als bron.',
		'ambition-missing': 'Schrijf eerst de ambitie op.',
		'opgave-missing': 'Maak eerst een opgave.',
		'counted-not-read': 'Lees eerst de getelde zinnen. Zet daarna het vinkje.',
		'too-many-opgaven': 'Er passen hooguit 5 opgaven in een wijkopgave.',
		'too-many-projects': 'Er passen hooguit 8 projecten bij een opgave.',
		'title-missing': 'Geef de opgave een naam.',
		'goal-missing': 'Schrijf het doel op.',
		'what-missing': 'Schrijf op wat er gaat gebeuren.',
		'leader-missing': 'Schrijf op welke organisatie het trekt.',
		'asked-in-future':
			'Deze dag moet nog komen. Vul in op welke dag het is gevraagd, of laat het leeg.',
		'text-too-long': 'Een van uw teksten is te lang. Uw tekst staat er nog.',
		'planning-wrong': 'Het eind komt niet vóór het begin. Kies ook een begin.',
		'year-missing': 'Kies in welk jaar het geld nodig is.',
		'part-gone': 'Dit deel is er niet meer. Iemand haalde het weg. Er is niets bewaard.',
		'sent-already':
			'Dit formulier hebt u al verstuurd. Dat is bewaard. Wat er nu staat, is nog niet bewaard: verstuur het nog een keer.'
	} satisfies Record<PlanRefusal, string>
};

export type PlanningTexts = Shape<typeof texts>;
