/** What staff read when they bring a file with figures. Dutch is the source. */
import type { ChangeKind } from '../../domain/figures-file/changes.ts';
import type { Encoding } from '../../domain/figures-file/encoding.ts';
import type { PlanProblem } from '../../domain/figures-file/found-rows.ts';
import type { Publisher } from '../../domain/figures-file/publishers.ts';
import type { Separator } from '../../domain/figures-file/separator.ts';
import type { ShareReading } from '../../domain/figures-file/shares.ts';
import type { ImportRefusal } from '../../domain/wijkkompas/import-row.ts';
import type { Measurement, MeasurementStatus } from '../../domain/wijkkompas/measurement.ts';
import { pluralIn } from '../plural.ts';
import type { Shape } from '../shape.ts';

const plural = pluralIn('nl');
const rows = (n: number) => plural(n, { one: '1 regel', other: `${n} regels` });
const figures = (n: number) => plural(n, { one: '1 cijfer', other: `${n} cijfers` });

export const texts = {
	title: 'Cijfers inlezen',
	lead: 'Kies een bestand van CBS, RIVM, de Leefbaarometer of van uzelf: CSV of Excel (xlsx). Wij kijken het eerst na. U ziet wat wij ervan maken. Daarna bewaart u het, of niet.',
	file: 'Bestand',
	fileHelp: 'Hooguit 8 MB.',
	check: 'Kijk het bestand na',
	template: 'Download een voorbeeld om in te vullen',
	tooLarge: 'Dit bestand is te groot. Het mag hooguit 8 MB zijn. Er is niets bewaard.',
	noFile: 'Kies eerst een bestand.',
	problems: {
		empty: 'Dit bestand is leeg. Er is niets bewaard.',
		'old-excel':
			'Dit is een oud Excel-bestand (xls). Open het in Excel en bewaar het als xlsx. Er is niets bewaard.',
		'no-text': 'Hier staat geen tabel in die wij kunnen lezen. Er is niets bewaard.',
		'too-large-inside':
			'Dit Excel-bestand is van binnen te groot. Bewaar alleen het blad met de cijfers. Er is niets bewaard.',
		unreadable: 'Dit Excel-bestand is stuk. Er is niets bewaard.'
	},
	list: {
		heading: 'Wat er is ingelezen',
		none: 'Er is nog geen bestand ingelezen.',
		file: 'Bestand',
		who: 'Wie',
		when: 'Wanneer',
		state: 'Wat ermee is gedaan',
		open: 'Nog niet bewaard',
		stored: 'Bewaard',
		takenBack: (by: string) => `Teruggenomen door ${by}`
	},
	facts: {
		who: 'Gebracht door',
		hash: 'Controlegetal (SHA-256)',
		size: 'Grootte',
		bytes: (n: string) => `${n} bytes`
	},
	reading: {
		heading: 'Zo lezen wij het bestand',
		findOut: 'Zoek het zelf uit',
		found: (what: string) => `Gevonden: ${what}.`,
		encoding: 'Tekens',
		encodings: {
			'utf-8': 'UTF-8',
			'windows-1252': 'Windows-1252 (West-Europees)',
			'utf-16le': 'UTF-16',
			'utf-16be': 'UTF-16 (big-endian)'
		} satisfies Record<Encoding, string>,
		words: (words: string) => `Kloppen deze woorden? ${words}`,
		separator: 'Tussen de cellen staat',
		separators: {
			';': 'puntkomma (;)',
			',': 'komma (,)',
			'\t': 'tab',
			'|': 'streep (|)'
		} satisfies Record<Separator, string>,
		sheet: 'Blad',
		header: 'De namen van de kolommen staan in regel',
		mark: 'Een getal als 1.234 of 1,234 is',
		marks: {
			comma: '1.234 = ruim duizend, 1,234 = ruim één',
			point: '1,234 = ruim duizend, 1.234 = ruim één'
		},
		shares: (columns: string) => `Staat 0,264 voor 26,4%? Het gaat om: ${columns}`,
		shareChoices: {
			hundredfold: 'Ja, 0,264 is 26,4%',
			'as-written': 'Nee, 0,264 is 0,264%'
		} satisfies Record<ShareReading, string>,
		sharesOpen: 'Kies',
		sharesHelp:
			'Excel bewaart 26,4% als 0,264. In deze kolommen staat geen getal boven 1. Zolang u niet kiest, gebruiken wij ze niet.',
		markHelp: 'Andere getallen, zoals 26,4 en 26.4, lezen wij altijd goed.',
		again: 'Lees opnieuw',
		notSo:
			'Zo kunnen wij dit bestand niet lezen. Wij lezen het nog zoals hiervoor. Wat u koos staat er nog.',
		lost: 'Dit bestand is niet meer te lezen. U kunt het alleen nog weggooien.',
		firstLines: 'De eerste regels',
		line: 'Regel',
		noHeader:
			'Wij vinden geen regel met namen van kolommen. Vul hieronder in welke regel dat is, of kies een ander teken tussen de cellen.'
	},
	columns: {
		heading: 'Wat de kolommen zijn',
		publishers: {
			'cbs-kwb': 'Dit lijkt op CBS, Kerncijfers wijken en buurten.',
			rivm: 'Dit lijkt op RIVM, Gezondheid per wijk en buurt.',
			leefbaarometer: 'Dit lijkt op de Leefbaarometer.'
		} satisfies Record<Publisher['id'], string>,
		unknownTable: 'Wij kennen deze tabel niet. Kies hieronder wat elke kolom is.',
		long: 'Eén cijfer in elke regel. De kolommen hebben de namen die wij kennen.',
		area: 'Kolom met de code van het gebied',
		name: 'Kolom met de naam van het gebied',
		none: 'geen',
		year: 'Kolom met het jaar',
		fixedYear: 'Of: alles is van het jaar',
		status: 'De cijfers zijn',
		source: 'Bron',
		boundaryYear: 'Grenzen van het jaar',
		boundaryYearHelp: 'Leeg: de grenzen van het jaar zelf.',
		only: 'Alleen regels waar deze kolom',
		onlyValues: 'Dit bevat (een van deze, elk op een eigen regel)',
		figures: 'Welk cijfer staat in welke kolom?',
		column: 'Kolom',
		example: 'Voorbeeld',
		indicator: 'Cijfer',
		notUsed: 'niet gebruiken',
		namesMayDiffer: 'Ik heb gekeken: de codes kloppen, ook waar de naam anders is',
		save: 'Lees de kolommen zo',
		findOutAgain: 'Zoek de kolommen zelf uit',
		keep: 'Bewaar deze indeling onder een naam',
		keepName: 'Naam',
		keepSave: 'Bewaar de indeling',
		kept: 'De indeling is bewaard.',
		recut:
			'De kolommen zijn nu anders. Wat u van de kolommen had gekozen, past daar niet op. Kies opnieuw.',
		choose: 'Kies een kolom',
		used: 'De indeling is gebruikt. Het jaar, de grenzen en het jaar in de bron komen niet uit de indeling. Kijk die na.',
		use: 'Gebruik een bewaarde indeling',
		useSave: 'Gebruik deze indeling',
		wrong:
			'Er klopt iets niet. Wat u invulde staat er nog. Wij lezen het bestand nog zoals hiervoor.',
		problems: {
			header: 'Vul het nummer van een regel in, zoals 3. Of laat dit leeg.',
			area: 'Kies de kolom met de code van het gebied.',
			fixedYear: 'Vul een jaar in, zoals 2025. Of laat dit leeg.',
			boundaryYear: 'Vul een jaar in, zoals 2025. Of laat dit leeg.',
			source: 'Vul in waar de cijfers vandaan komen, in hooguit 200 letters.',
			only: 'Vul in wat er in deze kolom moet staan: hooguit 20 regels.',
			keepName: 'Geef de indeling een naam, van hooguit 80 letters.'
		},
		otherUnit: (names: string) =>
			`Deze kolommen kennen wij, maar zij tellen in iets anders dan ons cijfer: ${names}.`
	},
	/** Why nothing of a table can be read. */
	planProblems: {
		'no-header': 'Wij vinden geen regel met namen van kolommen.',
		'unsure-columns':
			'Deze kolommen staan er meer dan eens in, met een ander nummer. Kies bij de kolommen zelf welke u bedoelt:',
		'missing-columns': 'Deze kolommen ontbreken:',
		'double-columns': 'Deze naam staat boven meer dan één kolom. Wij weten niet welke u bedoelt:',
		'no-area-column': 'Wij vinden geen kolom met codes van gebieden, zoals WK014115.',
		'no-year': 'Wij weten niet van welk jaar de cijfers zijn. Vul het jaar in bij de kolommen.',
		'no-figures': 'Wij weten niet welke kolom welk cijfer is. Kies dat bij de kolommen.',
		'indicator-twice': 'Deze kolommen zijn hetzelfde cijfer. Kies er één:'
	} satisfies Record<PlanProblem['kind'], string>,
	outcome: {
		heading: 'Wat goed is en wat niet',
		counts: (good: number, bad: number) => `${figures(good)} goed, ${bad} niet goed.`,
		changes: (added: number, changed: number, same: number) =>
			`${added} nieuw, ${changed} anders dan nu, ${same} hetzelfde.`,
		nothingStored: 'Er is nog niets bewaard.',
		bad: 'Wat niet goed is',
		row: 'Regel',
		column: 'Kolom',
		reason: 'Wat er niet klopt',
		value: 'Wat er staat',
		empty: '(leeg)',
		more: (n: number) => `en nog ${n}`,
		leftOut: 'Wat wij niet gebruiken',
		otherAreas: (n: number, examples: string) =>
			`${rows(n)} over gebieden die hier niet horen (${examples}).`,
		otherRows: (n: number, column: string, value: string) =>
			`${rows(n)} waar in ‘${column}’ staat: ${value}.`,
		emptyCells: (n: number) =>
			plural(n, {
				one: '1 lege cel. Een leeg cijfer verandert niets.',
				other: `${n} lege cellen. Een leeg cijfer verandert niets.`
			}),
		unused: (names: string) => `Kolommen: ${names}.`,
		note: (line: number, text: string) => `Regel ${line}: ${text}`,
		moved: (names: string) =>
			`Volgens het bestand veranderde de grens of de code van: ${names}. Bewaart u dit? Dan vergelijken wij daar niet meer met de jaren ervoor.`
	},
	stored: {
		heading: 'Wat wij bewaren',
		headingAfter: 'Wat er is bewaard',
		explained:
			'Elk cijfer, met alles wat wij ervan bewaren. Anders dan nu? Dan staat eronder wat er nu staat.',
		fields: {
			area: 'Gebied',
			indicator: 'Cijfer',
			year: 'Jaar',
			value: 'Waarde',
			status: 'Status',
			source: 'Bron',
			respondents: 'Mensen gevraagd',
			low: 'Marge van',
			high: 'Marge tot',
			boundaryYear: 'Grenzen van'
		} satisfies Record<keyof Measurement, string>,
		what: 'Wat het doet',
		kinds: { added: 'nieuw', changed: 'anders', same: 'hetzelfde' } satisfies Record<
			ChangeKind,
			string
		>,
		was: (before: string) => `was ${before}`,
		nothing: 'leeg',
		written: 'In het bestand',
		statuses: {
			available: 'vastgesteld',
			provisional: 'voorlopig',
			estimate: 'schatting',
			suppressed: 'geheim',
			'not-measured': 'niet gemeten',
			forecast: 'verwachting'
		} satisfies Record<MeasurementStatus, string>,
		nothingGood: 'Er is geen goed cijfer om te bewaren.',
		confirm: (n: number) =>
			plural(n, { one: 'Bewaar het goede cijfer', other: `Bewaar de ${n} goede cijfers` }),
		changedMeanwhile:
			'Er is intussen iets veranderd. Er is niets bewaard. Kijk nog eens naar wat hieronder staat.',
		done: (n: number) => `${figures(n)} bewaard.`,
		pages: 'Meer regels',
		page: (from: number, to: number) => `${from} tot en met ${to}`,
		discard: 'Gooi dit bestand weg',
		discarded: 'Het bestand is weggegooid. Er is niets bewaard.'
	},
	takeBack: {
		heading: 'Neem dit bestand terug',
		explained:
			'Dan staat er weer wat er was voordat dit bestand werd bewaard. Wat iemand daarna veranderde, blijft staan. Dit kan niet ongedaan worden gemaakt. U kunt het bestand wel opnieuw inlezen.',
		sure: 'Ja, ik wil dit bestand terugnemen',
		confirm: 'Neem het bestand terug',
		notSure: 'Zet eerst een vinkje. Er is niets veranderd.',
		done: (restored: number, kept: number) =>
			kept === 0
				? `${figures(restored)} teruggezet.`
				: `${figures(restored)} teruggezet. ${plural(kept, { one: '1 cijfer blijft staan: dat is', other: `${kept} cijfers blijven staan: die zijn` })} daarna veranderd of opnieuw ingelezen.`,
		gone: 'Dit bestand is al teruggenomen.'
	},
	reasons: {
		'missing-column': 'deze kolom ontbreekt',
		'unknown-area': 'dit gebied kennen wij niet',
		'other-name': 'bij deze code kennen wij een andere naam',
		'unknown-indicator': 'dit cijfer kennen wij niet',
		'other-areas-indicator': 'dit cijfer is van een andere wijk',
		'bad-year': 'dit is geen jaar',
		'year-to-come': 'dit jaar moet nog komen; dat kan alleen als verwachting',
		'wrong-unit': 'deze eenheid hoort niet bij dit cijfer',
		'unknown-status': 'deze status kennen wij niet',
		'missing-source': 'de bron ontbreekt',
		'missing-without-reason': 'er staat geen cijfer, en de status zegt niet waarom',
		'value-though-absent': 'er staat een cijfer, maar de status zegt dat het er niet is',
		'two-readings':
			'dit getal kan twee dingen zijn; kies bij ‘Zo lezen wij het bestand’ wat het is',
		'share-or-percent':
			'dit kan een klein percentage zijn, of een deel van 1 (0,3 voor 30%); kies hierboven wat het is',
		'not-a-number': 'dit is geen getal zoals 26,4',
		'not-a-whole-number': 'dit is geen heel getal',
		'out-of-range': 'zo laag of zo hoog kan dit cijfer niet zijn',
		'bad-margin': 'de marge klopt niet',
		'bad-respondents': 'het aantal mensen klopt niet',
		'too-few-respondents': 'er zijn te weinig mensen gevraagd om dit te tonen',
		'bad-boundary-year': 'het jaar van de grenzen klopt niet',
		duplicate:
			'dit cijfer staat meer dan eens in het bestand; geen van deze regels is gebruikt. Kies ‘Alleen regels waar deze kolom’, of haal in het bestand regels weg',
		'damaged-text': 'hier staan letters die stuk zijn; kies hierboven andere tekens',
		'stray-quote': 'een aanhalingsteken staat verkeerd; de andere regels zijn gelezen',
		'other-width': 'deze regel heeft meer of minder cellen dan de kop'
	} satisfies Record<ImportRefusal, string>
};

export type ImportingTexts = Shape<typeof texts>;
