/** What staff read when they prepare: evenings, steps, figures. Dutch is the source. */
import type { SessionPhase } from '../../domain/session/session.ts';
import type { Shape } from '../shape.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');

export const texts = {
	title: 'Regie',
	navLabel: 'Menu voor medewerkers',
	sessions: 'Avonden',
	figures: 'Cijfers',
	plans: 'Wijkopgaven',
	staff: 'Medewerkers',
	watch: 'Meten',
	logOut: 'Uitloggen',
	draftLinks: {
		figure: 'Hoort bij cijfer',
		noFigure: 'Geen cijfer',
		unknown: 'Nog niet gekozen',
		topic: (initiative: string) => `Waar hoort het initiatief ‘${initiative}’ bij?`,
		noTopic: 'Bij geen opgave'
	},
	overview: {
		newSession: 'Nieuwe avond',
		newPractice: 'Oefenen met nepbewoners',
		practiseNow: 'Begin nu met oefenen',
		practiceTitle: 'Oefenavond',
		practicePlace: 'Oefenen',
		practiceHelp: 'Een oefenavond telt nergens voor mee.',
		none: 'Er zijn nog geen avonden.',
		/** "donderdag 26 november 2026, 19.30 uur" */
		when: (day: string, time: string) => `${day}, ${time} uur`,
		today: 'Vandaag',
		noneToday: 'Vandaag is er geen avond.',
		waiting: 'Dit wacht op u',
		toCome: 'Komende avonden',
		noneToCome: 'Er staan geen avonden op de agenda.',
		over: 'Geweest',
		next: {
			draft: {
				label: 'Plan deze avond',
				help: 'Deze avond is nog niet gepland. Bewoners zien hem nog niet.'
			},
			planned: { label: 'Naar het regiescherm', help: 'Daar opent u straks de deuren.' },
			open: { label: 'Naar het regiescherm', help: 'De deuren zijn open. Mensen komen binnen.' },
			running: { label: 'Ga verder met de avond', help: 'De avond is bezig.' },
			closed: { label: 'Naar het verslag', help: 'Lees het verslag. Maak het daarna openbaar.' },
			reported: { label: 'Naar het verslag', help: 'Lees het verslag. Maak het daarna openbaar.' }
		} satisfies Record<SessionPhase, { label: string; help: string }>,
		wall: 'Open het scherm',
		programme: 'Programma',
		prepare: 'Bereid voor',
		lead: 'Leid de avond',
		report: 'Verslag',
		draft: 'Wijkopgave',
		notPublic: 'Verslag nog niet openbaar',
		reportWaits: 'Niemand buiten de gemeente kan het verslag nog lezen.',
		promise: (date: string) => `Aan de zaal is beloofd: uiterlijk op ${date} is het er.`,
		late: (date: string) =>
			`Aan de zaal is beloofd: uiterlijk op ${date} is het er. Die dag is voorbij.`,
		words: 'Haal woorden weg',
		editDraft: 'Pas het concept van de wijkopgave aan',
		missed: 'De deuren zijn nooit opengegaan. Kies een andere dag, of haal de avond van de agenda.',
		publish: 'Maak het verslag openbaar'
	},
	details: {
		newTitle: 'Nieuwe avond',
		newPracticeTitle: 'Nieuwe oefenavond',
		wijk: 'Wijk',
		chooseWijk: 'Kies een wijk',
		title: 'Naam van de avond',
		titleDefault: 'Dialoogavond',
		date: 'Datum',
		time: 'Begint om',
		place: 'Plaats',
		practice: 'Dit is een oefenavond met nepbewoners',
		create: 'Maak de avond',
		save: 'Bewaar',
		heading: 'Gegevens',
		saved: 'Bewaard.',
		problems: {
			wijk: 'Kies een wijk.',
			title: 'Vul een naam in, van hooguit 80 letters.',
			when: 'Vul een dag en een tijd in die bestaan.',
			year: 'Kijk het jaar na. Een avond is hooguit vijf jaar vooruit.',
			hour: 'In die nacht gaat de klok vooruit. Dit uur bestaat dan niet. Kies een andere tijd.',
			place: 'Vul een plaats in, van hooguit 80 letters.'
		}
	},
	programme: {
		gone: (step: string, figures: string) =>
			`De stap ‘${step}’ vraagt naar een cijfer dat deze wijk niet meer heeft: ${figures}. Kies een ander voordat u de deuren opent.`,
		heading: 'Programma',
		total: (minutes: number) => `Samen ${minutes} minuten.`,
		minutes: (n: number) => `${n} min`,
		change: 'Wijzig',
		look: 'Bekijk',
		lookAt: (title: string) => `Bekijk ${title} op scherm en telefoon`,
		changeStep: (title: string) => `Wijzig ${title}`,
		up: (title: string) => `${title} naar boven`,
		down: (title: string) => `${title} naar onder`,
		remove: (title: string) => `Haal ${title} weg`,
		removed: (title: string) => `‘${title}’ is weggehaald.`,
		undo: 'Zet terug',
		moved: (title: string, place: number) => `Bewaard. ‘${title}’ is nu stap ${place}.`,
		saved: (title: string) => `‘${title}’ is bewaard.`,
		cutOff:
			'Dit is niet bewaard. De server antwoordt niet. Wat u typte, staat er nog. Probeer het zo opnieuw.',
		unfilled: (step: string) =>
			`De stap ‘${step}’ is nog leeg. Schrijf een kop of een tekst voordat u de deuren opent.`,
		add: 'Voeg een stap toe',
		addKind: 'Soort stap',
		fixed:
			'De deuren zijn open geweest. Het programma ligt hier vast. Tijdens de avond past u het aan op het regiescherm.'
	},
	preview: {
		title: 'Zo ziet de zaal het',
		lead: 'Dit staat straks op het scherm en op een telefoon. Er is nog niemand die antwoordt.',
		moments: 'Momenten van de avond',
		doors: 'Voordat de deuren opengaan',
		end: 'Na het einde',
		wall: 'Op het scherm',
		phone: 'Op een telefoon',
		empty:
			'Kiezen mensen uit kaartjes van een eerdere stap? Die zijn er nu nog niet. Daarom ziet u hier andere keuzes.',
		leafing: 'Wat wij na elkaar vragen',
		leaf: (place: number, of: number) =>
			`Vraag ${place} van ${of}. De telefoon vraagt ze na elkaar.`,
		leafBack: 'Vorige vraag',
		leafOn: 'Volgende vraag',
		change: 'Wijzig deze stap'
	},
	step: {
		gone: (figures: string) =>
			`Deze stap vraagt naar een cijfer dat deze wijk niet meer heeft: ${figures}. Kies hieronder een ander. Bewaart u de stap, dan vervalt het.`,
		goneNow: (figures: string) =>
			`Dit cijfer heeft deze wijk niet meer: ${figures}. Kies een ander.`,
		title: 'Naam van de stap',
		titleHelp: 'Dit staat boven aan de telefoons en het scherm.',
		minutes: 'Minuten',
		note: 'Notitie voor uzelf',
		noteHelp: 'Alleen u ziet dit, op het regiescherm.',
		settings: 'Instellingen',
		save: 'Bewaar de stap',
		saveAndLook: 'Bewaar, en bekijk scherm en telefoon',
		back: 'Terug naar de avond',
		kept: 'Wat u invulde, staat er nog.',
		/** A step that is added while the evening is on. */
		where: 'Waar?',
		before: (title: string) => `Voor ‘${title}’`,
		atEnd: 'Aan het eind',
		addNow: 'Voeg de stap toe',
		inPublic:
			'Wat u hier typt, komt in het logboek. Iedereen kan dat later lezen. U kunt het niet meer weghalen. Zet er dus geen namen in, en neem geen woorden over die iemand vanavond schreef.',
		notAdded:
			'De stap staat nog niet in het programma. Wat u invulde, staat er nog. Kies een andere plaats en probeer het nog eens.',
		problem: 'Er klopt iets niet. Kijk de velden nog eens na.',
		problems: {
			title: 'Geef de stap een naam. Die heeft hooguit 80 tekens.',
			minutes: 'Een stap duurt 1 tot en met 180 minuten.',
			note: 'De notitie is te lang. Maak hem korter.',
			promise:
				'Bij het meedoen is beloofd dat alle antwoorden geheim zijn. Een open vraag kan er niet meer bij. Kies geheim.',
			question: 'De vraag is te lang. Maak hem korter.',
			heading: 'De kop is te lang. Maak hem korter.',
			body: 'De tekst is te lang. Maak hem korter.',
			indicators: 'Kies hooguit 5 cijfers.',
			list: 'Een eigen lijst heeft 2 tot en met 20 verschillende regels. Elke regel is kort.',
			limit: 'Mensen kunnen 1 tot en met 20 keer kiezen.',
			perOption: 'Op één onderwerp kunnen 1 tot en met 20 stippen.',
			perPerson: 'Iedereen kan er 1 tot en met 10 insturen.'
		}
	},
	words: {
		title: 'Woorden weghalen',
		outsideSteps: 'Buiten de stappen',
		inItsPlace: (words: string) => `Op de schermen staat nu: ‘${words}’. Dat gaat ook weg.`,
		titleOfStaff: 'Een titel van de gespreksleider.',
		lead: 'Dit schreven mensen op deze avond, per stap, het nieuwste eerst. Vraagt iemand om zijn woorden weg te halen? Of staat er iets in over een ander? Vink het hier aan.',
		held: (n: number) =>
			plural(n, {
				one: '1 tekst wachtte nog toen de avond sloot',
				other: `${n} teksten wachtten nog toen de avond sloot`
			}),
		heldHelp:
			'Er kan een naam in staan, en niemand keek ernaar. Daarom staan ze niet in het verslag. Dat blijft zo: met het sluiten van de avond ligt de uitslag vast. U kunt ze hieronder lezen en weghalen.',
		isHeld: 'Wachtte nog toen de avond sloot. Staat niet in het verslag.',
		secret:
			'Wat mensen in een geheime stap schrijven, leest u pas als die stap voorgoed gesloten is. Het staat dan op willekeurige volgorde. Anders ziet u wie wat schrijft.',
		empty: 'Hier staan nu geen woorden van deze avond.',
		none: 'U hebt niets aangevinkt.',
		warning:
			'De tekst verdwijnt van de schermen, uit het verslag en uit de wijkopgave. Een titel waarin alleen deze woorden staan, gaat ook weg. Een titel in andere woorden blijft staan, en wat anderen zelf schreven ook. Staat daar ook een naam in? Vink het hier ook aan, of verander de titel. In een tekst die u zelf schreef, komt […] te staan. Ze komen niet terug. Het aantal kaartjes en stemmen blijft gelijk.',
		erase: 'Haal deze woorden weg',
		sure: (n: number) =>
			plural(n, { one: 'Haalt u deze tekst weg?', other: `Haalt u deze ${n} teksten weg?` }),
		along: 'Dit gaat dan ook weg:',
		changed: 'Dit blijft over van een tekst waar een stuk uit gaat:',
		neverBack: 'Wat weg is, komt niet terug.',
		yes: 'Ja, haal weg',
		no: 'Nee, laat staan',
		erased: (n: number) =>
			plural(n, { one: 'De tekst is weggehaald.', other: `${n} teksten zijn weggehaald.` }),
		logIsDamaged:
			'Wat u koos, is weggehaald en staat niet meer op de schermen. Het logboek van de avond is beschadigd. Daarom staat daar niet in dat u dit hebt weggehaald.',
		logWasAway:
			'Wat u koos, is weggehaald en staat niet meer op de schermen. Het lukte nu niet om dat in het logboek van de avond te schrijven.'
	},
	contact: {
		title: 'Wie begint met een initiatief',
		lead: 'Deze mensen zeiden op de avond “Ik begin hiermee”. Zij vinden het goed dat u hen daarover belt of mailt. Alleen u en andere wijkregisseurs van deze wijk zien dit. Gebruik het nergens anders voor.',
		empty: 'Niemand heeft gegevens achtergelaten, of zij zijn al gewist.',
		untitled: 'Een initiatief dat niet meer te zien is',
		reach: 'Bereikbaar op',
		erasedOn: (day: string) => `Wordt op ${day} vanzelf gewist.`,
		eraseOf: (name: string) => `Wis de gegevens van ${name}`,
		sure: (name: string) => `Wist u de gegevens van ${name}?`,
		neverBack: 'Ze komen niet terug.',
		yes: 'Ja, wis ze',
		no: 'Nee, laat staan',
		erased: 'De gegevens zijn gewist.'
	},
	publish: {
		title: 'Verslag openbaar maken',
		over: 'De avond is afgelopen',
		making: 'Het verslag wordt nog gemaakt. Kijk over een minuut nog eens.',
		private: 'Nu kunnen alleen u en uw collega’s het verslag lezen.',
		promise: (date: string) =>
			`Aan de zaal is beloofd: het verslag is te lezen, uiterlijk op ${date}.`,
		late: (date: string) =>
			`Aan de zaal is beloofd: het verslag is te lezen, uiterlijk op ${date}. Die dag is voorbij. Op de pagina van de avond staat nu dat het niet is gelukt.`,
		held: (n: number) =>
			`${plural(n, { one: '1 tekst wachtte', other: `${n} teksten wachtten` })} nog toen de avond sloot. Niemand keek ernaar, dus in het verslag staat niet wat daar is geschreven. U leest het bij ‘Woorden weghalen’.`,
		contacts: (n: number) =>
			`${plural(n, { one: '1 persoon liet', other: `${n} mensen lieten` })} een naam achter om over een initiatief te praten`,
		closedByTerm: (date: string) =>
			`Niemand sloot deze avond. Daarom deed de server dat, op ${date}. Stappen die nog open stonden, zijn nu voorgoed dicht.`,
		waysBefore: {
			read: 'Lees het verslag. Staan er namen in?',
			words: 'Haal woorden weg die iemand aanwijzen.',
			draft: 'Lees het concept van de wijkopgave.',
			edit: 'Pas het concept aan.'
		},
		ways: {
			read: 'Het verslag',
			words: 'Woorden weghalen',
			draft: 'Het concept van de wijkopgave',
			edit: 'Het concept aanpassen'
		},
		publish: 'Maak het verslag openbaar',
		publishHelp:
			'Iedereen kan dan het verslag lezen, en ook het concept van de wijkopgave, de initiatieven en het logboek.',
		publishHelpWithoutLog:
			'Iedereen kan dan het verslag lezen, en ook het concept van de wijkopgave en de initiatieven. Het logboek niet.',
		/** Why not. */
		logWithheld: {
			'small-group':
				'Van een groep of een buurt kwamen of antwoordden er minder dan 5 mensen. Het logboek zou laten zien wie dat waren. Alleen u en de beheerder kunnen natellen.',
			'in-order':
				'Dit logboek is van een vorige versie. Geheime antwoorden staan erin op volgorde van binnenkomst. Alleen u en de beheerder kunnen het ophalen.',
			removed: 'Het logboek is gewist: de tijd dat wij het bewaren, is voorbij.'
		},
		isPublic: (date: string) => `Het verslag is openbaar sinds ${date}.`,
		takeBack: 'Neem het verslag terug',
		takeBackHelp:
			'Neemt u het terug? Dan kunnen alleen u en uw collega’s het nog lezen. Wie het al bewaarde, heeft het nog.'
	},
	plan: {
		words: 'Woorden weghalen',
		draft: 'Deze avond is nog niet gepland. Bewoners zien hem nog niet.',
		plan: 'Plan deze avond',
		withdraw: 'Haal van de agenda',
		planned: 'Deze avond is gepland.',
		closesFrom: (day: string) =>
			`Sluit niemand deze avond? Dan doet de server dat, op zijn vroegst op ${day}. Dat is twee dagen na de geplande tijd, of na het laatste dat er gebeurde.`,
		code: 'Code',
		link: 'Adres om mee te doen',
		qr: 'QR-code om mee te doen',
		address: 'Op dit adres vinden telefoons deze computer',
		useAddress: 'Gebruik dit adres',
		needsHttps:
			'Telefoons en deze computer moeten in hetzelfde netwerk zijn. Dit adres heeft geen https: wie in dit netwerk is, kan meelezen, en zonder internet laadt de pagina niet. Voor een echte avond is https nodig.',
		wall: 'Open het scherm',
		console: 'Naar het regiescherm'
	},
	own: {
		heading: 'Eigen cijfers van een wijk',
		title: (wijk: string) => `Eigen cijfers van ${wijk}`,
		lead: 'Cijfers die alleen deze wijk heeft, naast de basisset die voor alle wijken gelijk is.',
		none: 'Deze wijk heeft nog geen eigen cijfers.',
		add: 'Voeg een cijfer toe',
		name: 'Naam',
		theme: 'Thema',
		unit: 'Eenheid',
		units: {
			percent: 'deel, in procent (0 tot en met 100)',
			'percent-change': 'verandering, in procent (mag onder 0)',
			count: 'aantal',
			score: 'score (0 tot en met 100)',
			grade: 'rapportcijfer (1 tot en met 10)'
		},
		polarity: 'Wat is beter?',
		polarities: {
			'higher-is-better': 'hoger is beter',
			'lower-is-better': 'lager is beter',
			neutral: 'geen oordeel'
		},
		explanation: 'Uitleg',
		source: 'Bron',
		create: 'Maak dit cijfer',
		year: 'Jaar',
		value: 'Waarde (punt of komma mag)',
		saveValue: 'Bewaar de waarde',
		notSaved: (reason: string) => `Dit is niet bewaard: ${reason}.`,
		between: (least: string, most: string) =>
			`Dit is niet bewaard. Het kan van ${least} tot en met ${most} zijn.`,
		whole: (name: string) =>
			`Dit is niet bewaard. ‘${name}’ is een aantal: vul een heel getal in, zonder punt of komma.`,
		twoReadings:
			'Dit is niet bewaard. Is dit ruim duizend? Schrijf het zonder punt: 1234. Is het ruim één? Schrijf 1,2340.',
		problem:
			'Er klopt iets niet. Vul een naam, een uitleg en een bron in, elk van hooguit 200 letters. Wat u invulde, staat er nog.',
		exists: 'Er is al een cijfer met deze naam.'
	}
};

export type RegieTexts = Shape<typeof texts>;
