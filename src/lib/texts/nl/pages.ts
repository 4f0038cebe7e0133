/** Evenings, and the pages that explain: how it works, accessibility, privacy. Dutch is the source, level B1. */
import { phoneDaysPromised, type Terms } from '../../domain/terms.ts';
import type { Shape } from '../shape.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');

/** As whole years where it can: "2 jaar". */
function sayMonths(months: number): string {
	return months % 12 === 0
		? `${String(months / 12)} jaar`
		: plural(months, { one: '1 maand', other: `${String(months)} maanden` });
}

/** One part of a page that explains: sentences, and what can be summed up. */
interface Section {
	heading: string;
	paragraphs: string[];
	points?: string[];
}

export const texts = {
	evenings: {
		title: 'Avonden',
		lead: 'Op een avond praten bewoners, ondernemers en gemeente over een wijk. Iedereen uit de wijk mag komen.',
		upcoming: 'De volgende avonden',
		calendar: 'Zet de volgende avonden in uw agenda',
		follow: 'Wilt u nieuwe avonden vanzelf in uw agenda? Laat uw agenda dan dit adres volgen:',
		past: 'Eerdere avonden',
		noPast: 'Er is nog geen avond geweest.',
		practice: 'Oefenavonden'
	},
	evening: {
		when: 'Wanneer',
		where: 'Waar',
		wijk: 'Wijk',
		status: 'Stand',
		dateAndTime: (date: string, time: string) => `${date}, ${time} uur`,
		toWijk: 'Bekijk de cijfers van deze wijk',
		join: 'Doe mee',
		joinHelp: 'U hebt de code van de avond nodig. Die staat in de zaal op het grote scherm.',
		beforehand:
			'U hoeft zich niet aan te melden. Neem uw telefoon mee. Hebt u geen telefoon? Dan helpt de gespreksleider u.',
		inPreparation: 'De datum en het programma kunnen nog veranderen.',
		calendar: {
			add: 'Zet deze avond in uw agenda',
			name: (place: string) => `Wijkavonden in ${place}`,
			fileName: 'wijkavonden'
		},
		programme: 'Programma',
		minutes: (n: number) => plural(n, { one: '1 minuut', other: `${n} minuten` }),
		over: 'De avond is afgelopen. U kunt niet meer meedoen.',
		report: {
			title: 'Verslag',
			by: (date: string) =>
				`De wijkregisseur belooft dat u het verslag hier uiterlijk op ${date} leest.`,
			nobodyCame: 'Niemand deed mee aan deze avond. Daarom is er geen verslag.',
			why: 'De wijkregisseur leest het eerst. Staat er een naam in? Dan gaat die eerst weg.',
			late: (date: string, contact: string) =>
				`Het verslag had hier op ${date} moeten staan. Dat is niet gelukt. Wilt u weten waarom? Vraag het aan ${contact}.`,
			staffOnly: 'Dit verslag is nog niet openbaar. Alleen u en uw collega’s zien het.',
			toPublish: 'Maak het openbaar'
		},
		controlCode: {
			title: 'Controlecode',
			text: 'Aan het eind van de avond stond een code op het grote scherm. Is het een andere dan hier? Dan is er na de avond iets veranderd in het logboek.',
			whole: 'De hele code'
		}
	},
	howItWorks: {
		title: 'Hoe het werkt',
		lead: 'Met Wijkdialoog kiest een wijk samen wat er moet gebeuren. Het begint met cijfers. Dan volgt een gesprek. Daarna komt er een plan.',
		stepsTitle: 'Van cijfer naar plan',
		steps: [
			{
				heading: 'De cijfers',
				text: 'Van elke wijk staan er cijfers op deze site. Samen heten zij het wijkkompas. U ziet wat beter gaat, wat gelijk blijft en wat slechter gaat. Wij vergelijken een wijk met de vorige meting van dezelfde wijk.'
			},
			{
				heading: 'De avond',
				text: 'Bewoners, ondernemers en professionals praten met elkaar. Herkennen zij de cijfers? Wat gaat goed en wat kan beter? U doet mee met uw telefoon. Daar hebt u geen account voor nodig. Hebt u geen telefoon? Dan helpt de gespreksleider u.'
			},
			{
				heading: 'De keuze',
				text: 'De zaal kiest wat het belangrijkste is. U leest vooraf hoeveel uw keuze telt. Is een vraag geheim? Dan ziet niemand in de zaal wat u koos, tenzij (bijna) iedereen van een groep hetzelfde kiest. Alleen de technicus kan tijdens zo’n vraag uitzoeken welke telefoon wat antwoordt. De uitslag komt dan pas op het scherm als de stap voorgoed gesloten is. Bij een open vraag telt het scherm mee.'
			},
			{
				heading: 'De wijkopgave',
				text: 'In een wijkopgave staat wat er in een wijk moet gebeuren. Na de avond maakt de computer een eerste versie, met vaste regels. Daar komt geen kunstmatige intelligentie (AI) aan te pas. Bij elk getal kunt u zien waar het vandaan komt: een cijfer, een stemming of een kaartje. De wijkregisseur maakt de tekst af.'
			},
			{
				heading: 'Wat er met uw inbreng is gedaan',
				text: 'Bij elk kaartje en elk initiatief ziet u wat wij ermee deden in het plan. Staat het er niet in? Dan staat erbij waarom niet.'
			}
		],
		rungsTitle: 'Wie beslist er?',
		rungsLead:
			'Bij elke stap van de avond leest u vooraf hoeveel uw antwoord telt. Er zijn vier mogelijkheden.',
		statusTitle: 'Hoe vergelijken wij cijfers?',
		statusLead:
			'Elk cijfer vergelijken wij met de vorige keer dat hetzelfde is gemeten in dezelfde wijk. Dat kan een ander jaar zijn voor elk cijfer.',
		statusMeaning: {
			better: 'Het cijfer veranderde duidelijk, en dat is goed nieuws.',
			same: 'Er is geen verschil, of het verschil is te klein om zeker te zijn.',
			worse: 'Het cijfer veranderde duidelijk, en dat is slecht nieuws.',
			unknown:
				'Er is nog geen cijfer, of het is de eerste meting. Het kan ook zijn dat de grens van de wijk is veranderd.',
			suppressed: 'Het cijfer gaat over zo weinig mensen dat wij het niet tonen.'
		},
		statusDetails: [
			'Is bekend hoe zeker een cijfer is? Dan kijken wij of het verschil geen toeval kan zijn.',
			'Is dat niet bekend? Dan noemen wij een verschil van minder dan 2 procentpunt gelijk. Bij de Leefbaarometer is dat minder dan 0,010. Deze grens is voorlopig.',
			'Hoeveel mensen er wonen, is niet goed of slecht. Zulke cijfers krijgen geen oordeel.',
			'Wij maken geen ranglijst van wijken. Wijken mogen van elkaar verschillen.'
		],
		more: [
			{
				heading: 'Oefenavonden',
				paragraphs: [
					'Een oefenavond is een oefening met nepbewoners. Wat daar uitkomt, telt nergens voor mee. Er staat altijd Oefenavond boven.'
				]
			},
			{
				heading: 'Zelf natellen',
				paragraphs: [
					'Van elke avond staan alle antwoorden in een logboek, zonder namen en zonder wat mensen schreven. Daarmee kunt u de uitslag zelf natellen, op uw eigen computer. U ziet dan ook of er later iets aan het logboek is veranderd.',
					'Kies een avond waarvan het verslag openbaar is. Onder het kopje Verslag staat: Tel deze avond zelf na.'
				]
			},
			{
				heading: 'Wat wij niet weten',
				paragraphs: [
					'Wie op een avond komt, is niet de hele wijk. Daarom staat er altijd bij hoeveel mensen er waren, en wie wij hebben gemist.',
					'Veel cijfers over wijken zijn schattingen. Dat staat er dan bij. Een schatting kan niet laten zien of één project heeft gewerkt.'
				]
			}
		] as Section[],
		toEvenings: 'Kies een avond om na te tellen',
		toPrivacy: 'Lees wat wij bewaren en wat niet'
	},
	accessibility: {
		title: 'Toegankelijkheid',
		lead: 'Iedereen moet deze site kunnen gebruiken. Ook met een klein scherm, een oude telefoon, een voorlees\u00ADprogramma of alleen een toetsenbord.',
		/** As in the national register of statements. */
		status: {
			A: 'Status A: de site voldoet aan alle regels.',
			B: 'Status B: de site voldoet aan een deel van de regels.',
			C: 'Status C: wij zijn begonnen om de site beter te maken.',
			D: 'Status D: de site voldoet niet aan de regels.',
			none: 'De site heeft nog geen status. Een onafhankelijk bureau heeft hem nog niet onderzocht. Daarom zeggen wij niet dat de site aan alle regels voldoet.'
		},
		judgedOn: (date: string) => `Dit is gezegd op ${date}.`,
		noContact: 'Hier staat nog geen e-mailadres of telefoonnummer. De gemeente vult dat in.',
		sections: (contact: string, standing: string[], missing: string[]): Section[] => [
			{
				heading: 'Hoe staat het ervoor?',
				paragraphs: [
					...standing,
					'Wij maken deze site volgens de regels voor toegankelijkheid: WCAG 2.2, niveau A en AA.',
					'Wij hebben de site zelf getest.'
				]
			},
			{
				heading: 'Wat hebben wij zelf getest?',
				paragraphs: [],
				points: [
					'Alle openbare pagina’s met een test\u00ADprogramma (axe). Dat vindt een deel van de fouten, niet alle.',
					'Op een scherm van 320 pixels breed.',
					'Zonder JavaScript: u kunt alles lezen en met een gewoon formulier meedoen.',
					'De kleuren: het verschil tussen tekst en achtergrond is groot genoeg. Een kleur staat nooit alleen. Er hoort altijd een vorm en een woord bij.'
				]
			},
			{
				heading: 'Wat is nog niet goed of niet zeker?',
				paragraphs: [],
				points: [
					'Wij hebben de site nog niet getest met mensen die een voorlees\u00ADprogramma gebruiken.',
					'De kaart en de grafieken zijn tekeningen. Dezelfde informatie staat altijd in een lijst of een tabel ernaast.',
					'Een brede tabel schuift op een telefoon opzij.',
					'Wat mensen zelf schrijven, is niet altijd makkelijk te lezen.'
				]
			},
			{
				heading: 'Lukt iets niet?',
				paragraphs: [
					`Vertel het aan de gespreksleider op de avond, of neem contact op met ${contact}. Zeg op welke pagina het was en wat u gebruikte. Dan zoeken wij samen naar een andere manier.`,
					...missing,
					'Bent u niet tevreden met het antwoord? Dan kunt u een klacht indienen bij de gemeente en daarna bij de Nationale ombudsman.'
				]
			}
		]
	},
	privacy: {
		title: 'Privacy',
		lead: 'U doet mee zonder naam en zonder account. Hier leest u wat wij bewaren, waarom, en wie wat kan zien.',
		sections: (contact: string, terms: Terms): Section[] => [
			{
				heading: 'Wat bewaren wij van u?',
				paragraphs: ['Als u meedoet met een avond, bewaren wij:'],
				points: [
					'of u meedoet als bewoner, ondernemer of professional;',
					'uit welke buurt u komt, als u dat wilt zeggen;',
					'uw antwoorden, en wat u schrijft op een kaartje of bij een initiatief;',
					'hoe laat een antwoord binnenkwam. Bij een geheime stap bewaren wij die tijd niet. Dan bewaren wij alleen hoe laat de stap openging.'
				]
			},
			{
				heading: 'Wat bewaren wij niet?',
				paragraphs: [],
				points: [
					'Uw naam, adres, e-mailadres of telefoon\u00ADnummer. Alleen als u met een initiatief begint, mag u zeggen hoe de wijkregisseur u kan bereiken.',
					'Uw internetadres (IP-adres). De server onthoudt het alleen even in zijn geheugen. Gaat u meedoen? Dan 2 seconden. Typt u een verkeerde code of haalt u een logboek op? Dan 1 minuut. Logt een medewerker in? Dan 5 minuten. Zo kan niemand codes blijven raden of de server te veel laten doen. Daarna is het weg.',
					'Wat u op andere sites doet. Er zijn geen advertenties en geen programma’s die u volgen. Letters en kaarten komen van onze eigen server.'
				]
			},
			{
				heading: 'Wat staat er op uw telefoon?',
				paragraphs: [
					'Opent u de pagina om mee te doen? Dan zetten wij een cookie op uw telefoon met een willekeurige sleutel. Doet u mee? Dan weet de server daardoor dat twee antwoorden van dezelfde telefoon komen. De cookie verdwijnt na 24 uur. Zelf bewaren wij alleen een afdruk van die sleutel. Daarmee kan niemand zich voor u uitgeven.',
					`Die afdruk wissen wij binnen ${phoneDaysPromised} dagen na de avond.`,
					'Kiest u een taal? Dan onthoudt een cookie dat een jaar lang. Medewerkers die inloggen, krijgen een cookie voor hoogstens twee dagen. Een tweede cookie onthoudt 180 dagen dat zij in deze browser inlogden. Bewaart een medewerker iets? Dan onthoudt een cookie een minuut lang wat de pagina daarover zegt.',
					'Is er geen internet? Dan blijft uw antwoord op uw telefoon staan totdat het is verstuurd. Ook wat u nog typt, blijft daar staan totdat u het verstuurt of de pagina sluit.',
					'Doet u mee? Dan bewaart uw telefoon ook de lege pagina van de avond. Zo gaat die open als er even geen internet is. Uw antwoorden staan daar niet in.'
				]
			},
			{
				heading: 'Waarom mogen wij dit?',
				paragraphs: [
					'De gemeente wil weten wat er in de wijk speelt en wil bewoners laten meepraten. Dat is een taak van algemeen belang. Het staat in de privacywet: artikel 6, lid 1, letter e van de AVG. Wij gebruiken de gegevens nergens anders voor.'
				]
			},
			{
				heading: 'Wat is geheim?',
				paragraphs: [
					'Bij “Herkent u dit?” en bij een geheime stemming is uw antwoord geheim. Zolang de stap loopt, ligt het verzegeld op de server. De sleutel ligt in een apart bestand, buiten de database.',
					'Niemand krijgt een tussenstand te zien. Ook de gespreksleider niet.',
					'Sluit de stap voorgoed? Dan legt de server alle antwoorden op volgorde van wat er staat. Zo is niet meer te zien wie wat koos, en ook niet in welke volgorde. De server gooit de verzegelde antwoorden en de sleutel weg. Daarna kan niemand nog zien wie wat koos. Ook de gemeente niet. Er zijn twee uitzonderingen: een kopie met de sleutels, en een schijf waarop een expert een weggegooide sleutel terugvindt. Die staan hieronder, bij “Wat kan de technicus zien?”.',
					'Antwoordden er minder dan 5 mensen? Dan bewaren wij niet wat zij kozen. Groepen van minder dan 5 mensen tonen wij niet apart.',
					'Kiest iedereen van een groep hetzelfde? Dan weet iedereen ook wat u koos.'
				]
			},
			{
				heading: 'Wat staat er in het logboek dat iedereen kan natellen?',
				paragraphs: [
					'Is het verslag openbaar? Dan kan iedereen het logboek ophalen en de uitslag natellen. Er staan geen namen in, en niet wat u schreef.',
					'In elke stap hebt u een andere schuilnaam: een rij letters en cijfers die niets over u zegt. Bij een geheime stap staat er alleen dat er een antwoord kwam. Alle antwoorden staan aan het eind bij elkaar, zonder schuilnaam. Zette de gespreksleider een groep van 5 of meer mensen opzij? Dan staan hun schuilnamen als lijst bij elkaar, van alle stappen die nog niet voorgoed gesloten waren. Daarin staat niet welke namen van dezelfde persoon zijn.',
					'Bij een andere stap staat erbij of iets van een bewoner, een ondernemer of een professional komt. Binnen zo’n stap kan iedereen zien welke kaartjes en keren “ook ik” van dezelfde telefoon komen.',
					'Er staat ook in dat er iemand binnenkwam: hoe laat, uit welke groep en uit welke buurt. Niet welke antwoorden van die persoon zijn.',
					'Zei iemand later van een andere groep te zijn? Dan staat dat er ook in, zonder de schuilnamen van die persoon. Deed die persoon al mee in een open stap die nog kon veranderen? Dan staan er schuilnamen bij, en is het logboek niet voor iedereen.',
					'Kwamen er minder dan 5 mensen van een groep, of van een groep uit één buurt? Of antwoordden er in een stap minder dan 5 mensen van een groep? Dan is het logboek alleen voor de wijkregisseur en de beheerder.'
				]
			},
			{
				heading: 'Wat kan de technicus zien?',
				paragraphs: [
					'De technicus zorgt voor de server. Wij zijn er eerlijk over wat die kan zien. Totdat een stap voorgoed gesloten is, staat de sleutel op de server. Tot dat moment kan de technicus uitzoeken welk antwoord bij welke telefoon hoort. Uw naam staat daar niet bij, tenzij u die op deze avond aan de wijkregisseur gaf. In de database en in een gewone reservekopie daarvan staat de sleutel niet.',
					'De technicus kan tijdens een avond ook een kopie maken mét de sleutels. Gaat de server stuk? Dan kan de avond met die kopie verder. Wie die kopie heeft, kan uitzoeken wat u koos in de stappen die toen open stonden. Ook later nog. Daarom moet die kopie na de avond weg.',
					'Voordat de server een sleutel weggooit, schrijft hij eroverheen. Op sommige schijven kan een expert een weggegooid bestand toch nog een tijd terugvinden.',
					'Kaartjes en initiatieven zijn niet geheim. De zaal leest wat er staat, zonder naam. De technicus kan ook later nog zien welke kaartjes van dezelfde telefoon komen.',
					'Daarom is Wijkdialoog niet geschikt voor officiële verkiezingen.'
				]
			},
			{
				heading: 'Wat u schrijft',
				paragraphs: [
					'Schrijf geen namen, adressen of telefoon\u00ADnummers op. Lijkt er toch zoiets in uw tekst te staan? Dan kijkt de gespreksleider er eerst naar.',
					'Na de avond leest de wijkregisseur het verslag. Staat er nog een naam in? Dan gaat die eerst weg. Pas daarna kan iedereen het verslag lezen.',
					'Wilt u dat uw tekst wordt gewist? Vraag het aan de gespreksleider of aan de wijkregisseur, en zeg om welke tekst het gaat. Uw tekst verdwijnt dan van de schermen, uit het verslag en uit het concept. Een titel waarin alleen woorden uit uw tekst staan, gaat ook weg. Wel blijft zichtbaar dat er een tekst heeft gestaan, zodat de uitslag blijft kloppen.',
					'Twee dingen blijven staan: een titel in andere woorden dan de uwe, en wat anderen zelf schreven. Staat daar een naam in? Zeg dat er dan bij. De wijkregisseur kan een titel veranderen en ook daar woorden weghalen.',
					'In de bestanden van de database kunnen gewiste woorden nog even staan. Staat de database op onze eigen server? Dan ruimt de server ze binnen een dag op zolang hij aanstaat, maar nooit tijdens een avond. Gebruikt de gemeente een andere database? Dan hangt het van de instellingen daarvan af. In reservekopieën blijven de woorden staan tot de kopie wordt weggegooid. Las iemand uw woorden al, schreef iemand ze over of maakte iemand een foto? Dat blijft.'
				]
			},
			{
				heading: 'Wat is uw strookje?',
				paragraphs: [
					'Doet u mee? Dan krijgt u een code van 16 letters en cijfers. Daarmee ziet u later welke kaartjes en initiatieven u schreef, en wat ermee gebeurde. Wat u koos of stemde, staat er nooit bij. Wat u in een geheime stap schreef ook niet.',
					'Op uw telefoon onthoudt een cookie de code, 24 uur lang. Wij bewaren alleen een afdruk van de code. Bij elke tekst, behalve in een geheime stap, staat een merkje dat zonder de code niets zegt. Aan de merkjes ziet niemand welke teksten bij elkaar horen.',
					'Tijdens de avond kan de technicus uitzoeken welke code bij welke telefoon hoort. Na de avond kan dat alleen nog met een kopie mét de sleutels, van tijdens de avond. Raakt u de code kwijt? Dan kunnen wij hem niet opnieuw geven. Wie uw code heeft, kan lezen wat u schreef. Is het logboek openbaar? Dan vindt die persoon daarin uw kaartje, met uw schuilnaam in die stap. Zo is te zien bij welke kaartjes u in die stap “ook ik” zei. Geef uw code dus aan niemand.',
					`Het strookje werkt tot ${sayMonths(terms.texts)} na de avond. Dan wist de server uw teksten.`
				]
			},
			{
				heading: 'Begint u met een initiatief?',
				paragraphs: [
					'Drukt u op “Ik begin hiermee”? Dan mag u uw naam en een telefoon\u00ADnummer of e-mailadres achterlaten. Dat hoeft niet. Wij gebruiken het met uw toestemming, alleen om u over dat initiatief te bereiken.',
					'Het is voor de wijkregisseur van de wijk. Het komt niet op een scherm, niet in het logboek en niet in het verslag. Het staat ook niet in de reservekopieën die Wijkdialoog maakt. In de database staat het verzegeld. De sleutel ligt in een apart bestand. De technicus kan daar wel bij. Een beheerder van deze website kan voor een wijkregisseur een link maken om in te loggen. Wie zo’n link gebruikt, kan het ook lezen.',
					`Na ${terms.contacts} dagen wordt het vanzelf gewist. Op de pagina staat op welke dag. Wilt u het eerder weg? Druk dan op uw telefoon op “Haal mijn gegevens weg”. Dat werkt meteen, tot een dag nadat u binnenkwam. Later kunt u het aan de wijkregisseur vragen. Neemt u op de avond “Ik begin hiermee” terug, en begint u met niets anders? Dan wissen wij het ook meteen. Schreef iemand uw gegevens al over? Die persoon houdt ze.`
				]
			},
			{
				heading: 'Hoe lang bewaren wij het?',
				paragraphs: ['De server wist alles vanzelf als de tijd om is.'],
				points: [
					`Wat u schreef: ${sayMonths(terms.texts)} na de avond. Het verdwijnt dan ook uit het verslag en uit het concept.`,
					`Uw antwoorden: ${sayMonths(terms.answers)} na de avond. Tot die tijd kan iedereen de uitslag natellen.`,
					`Met welke telefoon u meedeed: binnen ${phoneDaysPromised} dagen na de avond.`,
					`Sluit niemand de avond? Dan doet de server dat, binnen ${phoneDaysPromised} dagen na de dag van de avond of het laatste antwoord. Daarna ligt er niets meer verzegeld. Er is één uitzondering: klopt er iets niet in het logboek van die avond? Dan kan de server hem niet sluiten. Wat verzegeld is, blijft dan liggen met de sleutel, hooguit ${sayMonths(terms.texts)}. Daarna gooien wij het ongelezen weg.`,
					'De uitslag en het verslag blijven. Daarin staat niet wie wat koos.'
				]
			},
			{
				heading: 'Uw rechten',
				paragraphs: [
					'U mag vragen wat wij van u hebben, en of wij het willen wissen. Omdat wij geen namen hebben, kunnen wij uw antwoorden meestal niet terugvinden. Bij een tekst die u zelf aanwijst, kan dat wel.',
					`Neem daarvoor contact op met ${contact} en vraag naar de functionaris gegevens\u00ADbescherming. Bent u niet tevreden? Dan kunt u een klacht indienen bij de Autoriteit Persoons\u00ADgegevens.`
				]
			}
		]
	}
};

export type Texts = Shape<typeof texts>;
