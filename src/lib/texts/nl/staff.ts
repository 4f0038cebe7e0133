/** What staff read: logging in, preparing an evening, leading it. Dutch is the source. */
import type { Overtaken } from '../../domain/moderation/overtaken.ts';
import type { HidingReason } from '../../domain/moderation/reason.ts';
import type { Refusal, StaffRefusal } from '../../domain/refusal.ts';
import { pluralIn } from '../plural.ts';
import type { Shape } from '../shape.ts';

const plural = pluralIn('nl');
const joinAnd = (items: string[]) => new Intl.ListFormat('nl').format(items);

export const texts = {
	logIn: {
		title: 'Inloggen',
		lead: 'Voor wijkregisseurs en beheerders. Bewoners hebben geen account nodig.',
		email: 'E-mailadres',
		password: 'Wachtwoord',
		submit: 'Log in',
		wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Probeer het opnieuw.',
		tooMany: 'U probeerde het te vaak. Wacht vijf minuten en probeer het dan opnieuw.'
	},
	/** What belongs to a topic: a figure, an initiative. */
	links: {
		figure: 'Hoort bij cijfer',
		noFigure: 'geen cijfer',
		topic: 'Hoort bij onderwerp',
		noTopic: 'geen onderwerp',
		unknown: 'nog niet gekozen',
		suggestion: 'Voorstel',
		because: (words: string[]) =>
			plural(words.length, {
				one: `door het woord ‘${words[0]}’`,
				other: `door de woorden ${words.map((word) => `‘${word}’`).join(', ')}`
			}),
		confirm: 'Klopt',
		choose: 'Kies',
		other: 'Kies anders',
		leaveOpen: 'Ik kies niet',
		save: 'Bewaar',
		cancel: 'Toch niet'
	},
	console: {
		words: 'Woorden weghalen',
		title: 'Regiescherm',
		programme: 'Programma',
		now: 'Nu',
		note: 'Uw notitie bij deze stap',
		code: 'Code',
		connected: 'Verbonden',
		disconnected: 'Geen verbinding. Wacht even: dit scherm probeert het opnieuw.',
		loading: 'Dit scherm laadt. De knoppen werken zo.',
		late: 'Een deel van dit scherm is nog niet binnen. Wij proberen het opnieuw.',
		needsScript:
			'Dit scherm werkt alleen met JavaScript. Zet JavaScript aan en ververs het scherm. De telefoons in de zaal werken ook zonder.',
		/** What is said otherwise to who leads the evening, and what nobody else can meet. */
		refusals: {
			'not-saved':
				'Wij weten niet of dit is gelukt. Kijk of er iets verandert. Zo niet? Druk dan nog eens.',
			'too-fast': 'Dat ging erg snel. Wacht even en druk dan nog eens.',
			busy: 'Het is druk. Wacht even en druk dan nog eens.',
			'already-done': 'Dit is al gedaan.',
			'screen-was-behind':
				'Uw druk deed niets: er veranderde net iets. Kijk wat de knop nu doet. Wilt u dat? Druk dan nog eens.',
			'not-allowed':
				'U mag deze avond niet meer leiden. Bent u uitgelogd? Laad deze pagina dan opnieuw.',
			'session-over': 'De avond is afgelopen.',
			'text-unknown': 'Deze woorden zijn er niet meer.',
			'result-was-shown':
				'De zaal heeft de uitslag al gezien. Daarom kan deze stap niet meer open.',
			'still-open': 'Sluit eerst de stap. Daarna kunt u de uitslag tonen.',
			'wave-too-small':
				'Kies minuten waarin ten minste 5 mensen binnenkwamen. Er moeten ook ten minste 5 mensen overblijven, of niemand.'
		} satisfies Partial<Record<Refusal, string>> & Record<StaffRefusal, string>,
		present: (n: number) => `${n} aanwezig`,
		/** Of each kind how many. */
		presentSplit: (kinds: string[]) => `(${kinds.join(', ')})`,
		answered: 'Geantwoord',
		/** Several questions stand beside each other. */
		answeredAll: 'Klaar met alle vragen',
		of: (n: number) => `van ${n}`,
		timeLeft: 'Nog over in deze stap',
		minutes: 'minuten',
		noTimer: 'Geen klok',
		addMinute: '1 minuut',
		startTimer: (n: number) => `Start ${n} minuten`,
		pause: 'Pauze',
		resume: 'Ga door',
		openDoors: 'Open de deuren',
		openDoorsHelp:
			'Mensen kunnen dan meedoen met de code. U kunt de deuren weer sluiten tot de avond begint.',
		/** The evening is not today. */
		anotherDay: (day: string) =>
			`Deze avond is op ${day}. Deuren nu openen? Begint u hem dan ook, dan is hij vandaag geweest: ${day} gaat van de site af.`,
		openDoorsNow: 'Ja, open de deuren nu',
		leaveShut: 'Nee, laat ze dicht',
		closeDoors: 'Sluit de deuren',
		closeDoorsHelp:
			'Te vroeg geopend? Sluit de deuren weer. Wie binnen is, blijft binnen en wacht. U kunt het programma dan weer aanpassen.',
		/** The doors were open before. */
		stillInside: (n: number) =>
			plural(n, {
				one: '1 mens is al binnen. Op de telefoon staat dat de avond nog niet is begonnen. Gaan de deuren open? Dan gaat het daar vanzelf verder.',
				other: `${n} mensen zijn al binnen. Op hun telefoon staat dat de avond nog niet is begonnen. Gaan de deuren open? Dan gaat het daar vanzelf verder.`
			}),
		start: 'Begin de avond',
		startHelp: 'De eerste stap komt dan op het scherm en de telefoons.',
		openStep: 'Open de stap',
		reopenStep: 'Open de stap opnieuw',
		closeStep: 'Sluit de stap',
		showResult: 'Toon de uitslag',
		hideResult: 'Verberg de uitslag',
		showAfterClosing: 'U kunt de uitslag tonen als de stap dicht is.',
		closedForGood: 'Deze stap is voorgoed gesloten. Hij kan niet meer open.',
		lookFirst: 'Kijk eerst zelf',
		lookFirstHelp:
			'Niemand ziet de uitslag nog, u ook niet. Kijkt u eerst zelf, of toont u de uitslag? Dan sluit de stap voorgoed: hij kan niet meer open.',
		showHelp: 'Toont u de uitslag? Dan sluit de stap voorgoed: hij kan niet meer open.',
		previous: (title: string) => `Vorige: ${title}`,
		next: (title: string) => `Volgende: ${title}`,
		closesByItself: 'Sluit eerst de stap, of ga door. Dan sluit hij vanzelf.',
		/** Another console led the evening on; said before the buttons here work again. */
		news: {
			changed: (what: string[]) => `Een ander veranderde iets: ${joinAnd(what)}.`,
			step: (title: string, badge: string) => `nu ‘${title}’ (${badge.toLowerCase()})`,
			doorsOpen: 'de deuren zijn nu open',
			doorsShut: 'de deuren zijn nu dicht',
			other: {
				round: 'deze stap heeft een nieuwe vraag',
				programme: 'het programma',
				clock: 'de klok',
				wall: 'het scherm in de zaal',
				newcomers: 'wie er binnen mag'
			},
			/** No press was made yet. */
			waits: 'Kies ‘Gezien’. Dan doen alle knoppen het weer meteen.',
			held: 'Uw druk deed nog niets.',
			/** After a press that was held. */
			again: 'Kijk wat de knop nu doet. Wilt u dat? Druk nog eens. Zo niet? Kies ‘Gezien’.',
			seen: 'Gezien'
		},
		closing: {
			open: 'Sluit de avond',
			help: 'Niemand kan dan nog antwoorden. Dit kan niet terug. Het verslag is daarna eerst alleen voor u. U maakt het zelf openbaar.',
			answering: (n: number) =>
				plural(n, {
					one: 'De stap is nog open: 1 deelnemer antwoordde nog niet.',
					other: `De stap is nog open: ${n} deelnemers antwoordden nog niet.`
				}),
			/** Behind how many texts wait to be looked at. */
			waitingHelp: 'Wat u niet bekijkt, komt niet in het verslag.',
			/** Secret steps that are not closed for good. */
			unseen: (steps: string[]) =>
				`Er wachten misschien ook nog teksten bij ${joinAnd(steps.map((step) => `‘${step}’`))}.`,
			unseenHelp:
				'Of dat zo is, ziet u pas als een stap voorgoed gesloten is. Kies daar ‘Kijk eerst zelf’ of toon de uitslag. Anders komt wat daar wacht niet in het verslag.',
			/** More came in since the question was read. */
			grown: 'Er kwam net iets bij. Lees het, en druk dan nog eens.',
			lookFirst: 'Kijk eerst',
			confirm: 'Ja, sluit de avond'
		},
		/** A result that the server computes apart. */
		computing: {
			busy: (title: string) => `De uitslag van ‘${title}’ wordt uitgerekend. Dat kan even duren.`,
			givenUp: (title: string) => `De uitslag van ‘${title}’ is er niet: het uitrekenen mislukte.`,
			goOn: 'U kunt verder met de avond.',
			kept: 'De antwoorden zijn bewaard. Probeer het nog een keer. Lukt het weer niet? Vraag dan hulp aan de technicus.',
			again: 'Reken opnieuw'
		},
		/** Cards of an earlier step, of which a vote is still to come. */
		behind: {
			title: (step: string) => `Nog te veranderen: ${step}`,
			help: (vote: string) =>
				`U kunt de onderwerpen nog veranderen, tot de stap ‘${vote}’ open gaat.`
		},
		gone: {
			gone: (step: string, figures: string) =>
				`De stap ‘${step}’ vraagt naar een cijfer dat deze wijk niet meer heeft: ${figures}.`,
			mend: 'Kies een ander cijfer voordat u de deuren opent.',
			none: 'Was dit het enige? Dan is er in deze stap geen vraag.'
		},
		soon: (time: string, minutes: string) => `Straks. In het programma om ${time} uur, ${minutes}.`,
		pace: {
			now: (time: string) => `Nu ${time}`,
			/** "Nu 20.12, 6 minuten achter" */
			nowAnd: (time: string, how: string) => `Nu ${time}, ${how}`,
			late: (n: number) => plural(n, { one: '1 minuut achter', other: `${n} minuten achter` }),
			early: (n: number) => plural(n, { one: '1 minuut voor', other: `${n} minuten voor` }),
			onTime: 'op tijd',
			ends: (time: string) => `Klaar rond ${time}`
		},
		/** The programme while the evening is on. */
		change: {
			open: 'Pas het programma aan',
			title: 'Programma aanpassen',
			back: 'Terug naar de avond',
			help: 'Wat al begon, blijft zoals het is. De rest kunt u hier veranderen. Telefoons en scherm gaan vanzelf mee.',
			skip: 'Sla over',
			skipStep: (title: string) => `Sla ‘${title}’ over`,
			skipped: 'Vervalt',
			isSkipped: (title: string) => `‘${title}’ vervalt. U kunt de stap weer terughalen.`,
			takeBack: 'Haal terug',
			takeBackStep: (title: string) => `Haal ‘${title}’ terug`,
			tookBack: (title: string) => `‘${title}’ staat weer in het programma.`,
			needed: (title: string) =>
				`De stap ‘${title}’ kiest hieruit en komt dus hierna. Wilt u deze stap overslaan? Sla dan eerst ‘${title}’ over.`,
			lacksSource: 'Deze stap kiest uit een stap die vervalt. Haal die eerst terug.',
			up: (title: string) => `‘${title}’ naar boven`,
			down: (title: string) => `‘${title}’ naar onder`,
			moved: (title: string) => `‘${title}’ staat nu op een andere plaats.`,
			minutes: (n: number) => plural(n, { one: '1 minuut', other: `${n} minuten` }),
			minutesOf: (title: string) => `Minuten voor ‘${title}’`,
			wrongMinutes: (n: number) => `Dit kan niet: kies 1 tot en met 180 minuten. Het blijft ${n}.`,
			lasts: (title: string, n: number) =>
				plural(n, {
					one: `‘${title}’ duurt nu 1 minuut.`,
					other: `‘${title}’ duurt nu ${n} minuten.`
				}),
			addBreak: 'Een pauze erbij',
			breakMinutes: 'Hoeveel minuten?',
			where: 'Waar?',
			before: (title: string) => `Voor ‘${title}’`,
			atEnd: 'Aan het eind',
			add: 'Voeg de pauze toe',
			added: 'De pauze staat in het programma.',
			/** What the hall reads. */
			breakText: { title: 'Pauze', body: 'Straks gaan we verder. U hoeft nu niets te doen.' },
			addStep: 'Een andere stap erbij',
			kind: 'Wat voor stap?',
			fillIn: 'Vul de stap in',
			fillInHelp:
				'U gaat even weg van dit scherm. De zaal merkt daar niets van. De stap staat pas in het programma als u hem bewaart.'
		},
		onTheWall: 'Op het scherm',
		onThePhone: 'Op de telefoon',
		openWall: 'Open het scherm',
		blankWall: 'Scherm leeg maken',
		restoreWall: 'Toon het scherm weer',
		darkWall: 'Donker scherm',
		lightWall: 'Licht scherm',
		language: 'Taal',
		useKeys: 'Gebruik toetsen',
		keys: '← of Page Up: vorige. → of Page Down: volgende. Spatie: open of sluit de stap.',
		badge: {
			ready: 'Nog niet open',
			open: 'Open',
			closed: 'Gesloten',
			final: 'Voorgoed gesloten',
			shown: 'Uitslag te zien',
			hidden: 'Uitslag verborgen'
		},
		doorsTitle: 'De deuren zijn dicht',
		waitingTitle: 'De deuren zijn open',
		waitingHelp: 'Mensen doen mee met de code op het scherm.',
		over: 'De avond is afgelopen',
		readyHelp: 'Leg uit wat mensen gaan doen. Open daarna de stap.',
		overHelp: 'Lees het verslag. Daarna maakt u het openbaar.',
		toReport: 'Naar het verslag',
		toDraft: 'Naar de wijkopgave'
	},
	arrivals: {
		title: (n: number) => `Wie doet mee (${n})`,
		full: (n: number, most: number) => `De zaal is vol: ${n} van ${most}.`,
		fullHelp:
			'Wie nu komt, leest dat en kan niet meedoen. Laat die mensen samen antwoorden met iemand die al meedoet. Kwamen er nepdeelnemers bij? Zet ze hieronder opzij. Dan komt er plaats.',
		caption: 'Van de link tot het antwoord',
		where: 'Waar',
		people: 'Mensen',
		opened: 'Opende de link',
		joined: 'Doet mee',
		connected: 'Nu verbonden',
		answered: 'Antwoordde in deze stap',
		unknown: 'niet bekend',
		away: (n: number) =>
			plural(n, {
				one: '1 deelnemer is nu weg. De telefoon slaapt, de pagina is dicht, of de telefoon werkt zonder JavaScript.',
				other: `${n} deelnemers zijn nu weg. De telefoon slaapt, de pagina is dicht, of de telefoon werkt zonder JavaScript.`
			}),
		allHere: 'Niemand is weg.',
		lately: (n: number) =>
			plural(n, {
				one: 'In de laatste 5 minuten kwam 1 deelnemer binnen.',
				other: `In de laatste 5 minuten kwamen ${n} deelnemers binnen.`
			}),
		welcome: 'Nieuwe mensen kunnen meedoen.',
		closed:
			'Nieuwe mensen kunnen nu niet meedoen. Wie meedoet, blijft. Wie weg was, komt gewoon terug.',
		close: 'Geen nieuwe deelnemers meer',
		open: 'Laat weer nieuwe deelnemers toe'
	},
	waves: {
		title: 'Kwamen er nepdeelnemers binnen?',
		help: 'Kwamen er in een paar minuten veel bij? Zet ze dan opzij. Hun antwoorden tellen niet mee en hun teksten zijn weg. Dit kan alleen bij stappen die nog niet voorgoed gesloten zijn. U kunt ze ook terughalen.',
		minutes: 'Wanneer kwamen mensen binnen?',
		time: 'Tijd',
		cameIn: 'Kwamen binnen',
		minute: (time: string, n: number) => `${time} uur (${n})`,
		from: 'Van',
		to: 'Tot en met',
		look: 'Kijk wat er dan weg is',
		lost: 'Wij konden dit niet uitzoeken. Er is niets veranderd. Probeer het zo nog eens.',
		wave: (from: string, to: string, n: number) =>
			plural(n, {
				one: `${from} tot en met ${to} uur: 1 deelnemer.`,
				other: `${from} tot en met ${to} uur: ${n} deelnemers.`
			}),
		isAside: 'Opzij gezet. Zij tellen niet mee.',
		isBack: 'Teruggehaald. Zij tellen weer mee.',
		bringBack: 'Haal terug',
		putAsideAgain: 'Zet weer opzij',
		/** The same, for who hears the button alone. */
		turn: (isAside: boolean, from: string) =>
			isAside
				? `Haal terug: wie binnenkwam vanaf ${from} uur`
				: `Zet weer opzij: wie binnenkwam vanaf ${from} uur`,
		tooSmall:
			'Dit kan niet. Er moeten ten minste 5 mensen opzij gaan en ten minste 5 overblijven, of niemand. Anders is te zien wie wat antwoordde.',
		goes: 'Dit telt dan niet meer mee:',
		inStep: (title: string, n: number) =>
			plural(n, {
				one: `${title}: het antwoord van 1 deelnemer`,
				other: `${title}: de antwoorden van ${n} deelnemers`
			}),
		inSecret: (title: string) => `${title}: dit is een geheime stap. Daarom staat er geen aantal.`,
		noAnswers:
			'Zij antwoordden nog niet, of alleen in stappen die voorgoed gesloten zijn. Zij kunnen niet meer meedoen.',
		putAside: (n: number) => `Zet ${n} deelnemers opzij`
	},
	moderation: {
		toLookAt: (n: number) =>
			plural(n, { one: 'Nog te bekijken: 1 tekst.', other: `Nog te bekijken: ${n} teksten.` }),
		goThere: 'Ga ernaartoe',
		nothingNow: 'Er wacht nu niets op u.',
		/** Behind a secret step texts may wait. */
		nothingYet: 'Er is nu niets te bekijken. Wat geheim is, ziet u later.',
		waiting: (n: number) =>
			plural(n, { one: '1 tekst wacht op u', other: `${n} teksten wachten op u` }),
		waitingHelp: 'Er staat misschien een naam in. Niemand ziet ze tot u ze bekijkt.',
		from: (step: string) => `Uit de stap ${step}`,
		/** Of a text on which somebody here was deciding. */
		overtaken: {
			title: 'Een ander was u net voor',
			how: {
				shown: 'Iedereen kan deze tekst nu lezen.',
				hidden: 'Deze tekst is nu verborgen.',
				held: 'Deze tekst wacht weer. Niemand kan hem nu lezen.',
				reworded: 'De woorden zijn anders dan toen u begon. Lees ze hierboven.',
				gone: 'Het besluit is teruggenomen, of de schrijver haalde de tekst weg.'
			} satisfies Record<Overtaken, string>,
			goOn: 'U kunt dit nog afmaken. Wilt u dat niet? Kies ‘Toch niet’.',
			stop: 'U hoeft niets meer te doen. Kies ‘Toch niet’.'
		},
		nothingWaits: 'Er wacht niets op u. Een naam kan gemist zijn: kijk zelf ook.',
		show: 'Laat zien',
		showAgain: 'Laat weer zien',
		hide: 'Verberg',
		hideAs: 'Waarom? De schrijver leest dit.',
		reasons: {
			personal: 'Naam of gegevens',
			hurtful: 'Kwetst iemand',
			'off-topic': 'Hoort hier niet',
			double: 'Staat er al',
			other: 'Iets anders'
		} satisfies Record<HidingReason, string>,
		cancel: 'Toch niet',
		reword: 'Pas aan',
		rewordHelp:
			'Anderen lezen dan uw woorden, met erbij dat u ze aanpaste. De woorden van de schrijver blijven bewaard.',
		words: 'De woorden die anderen lezen',
		/** Of something that has several texts. */
		inPlaceOf: (words: string) => `In plaats van ‘${words}’`,
		save: 'Bewaar',
		undo: 'Maak ongedaan',
		written: 'De schrijver schreef:',
		named: (n: number) =>
			plural(n, {
				one: '1 tekst die iedereen kan lezen',
				other: `${n} teksten die iedereen kan lezen`
			}),
		namedHelp:
			'Verbergt u er een? Dan kan niemand hem nog kiezen. Wie hem al koos, leest dat. De stem telt mee.',
		hidden: (n: number) =>
			plural(n, { one: '1 tekst is verborgen', other: `${n} teksten zijn verborgen` }),
		hiddenHelp: 'Deze staan niet op de telefoons en komen niet in het verslag.',
		reworded: (n: number) =>
			plural(n, { one: '1 tekst is aangepast', other: `${n} teksten zijn aangepast` })
	},
	practice: {
		title: 'Oefenen met nepbewoners',
		howMany: 'Hoeveel nepbewoners? (5 tot en met 100)',
		pace: 'Hoe snel antwoorden zij?',
		paces: {
			human: 'Zoals in een zaal',
			quick: 'Snel, om iets te proberen'
		},
		paceHelp: 'Zoals in een zaal: sommigen komen later, sommigen gaan eerder weg.',
		start: 'Laat ze binnen',
		doorsOpen: 'De deuren gaan dan vanzelf open.',
		count: (n: number) => `${n} nepbewoners doen mee, ook wie later komt of eerder weggaat.`,
		stop: 'Stuur ze naar huis'
	}
};

export type StaffTexts = Shape<typeof texts>;
