/** What everybody may read: public pages and the phone. Dutch is the source, level B1. */
import type { ParticipantKind } from '../../domain/audience.ts';
import type { SecrecyPromise } from '../../domain/activity.ts';
import type { SourceName } from '../../domain/municipality.ts';
import type { HidingReason } from '../../domain/moderation/reason.ts';
import type { Rung } from '../../domain/rung.ts';
import type { SharedRefusal } from '../../domain/refusal.ts';
import type { SessionPhase } from '../../domain/session/session.ts';
import type { ThemeId } from '../../domain/wijkkompas/theme.ts';
import type { Shape } from '../shape.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');

export const texts = {
	product: 'Wijkdialoog',
	/** Name, sources and what they are called come from the folder of the municipality (`own-words.ts`). */
	municipality: '',
	skipToContent: 'Ga naar de inhoud',
	navigation: {
		label: 'Hoofdmenu',
		path: 'U bent hier',
		home: 'Home',
		wijken: 'Wijken',
		sessions: 'Avonden',
		wijkopgaven: 'Wijkopgaven',
		ideas: 'Ideeën',
		howItWorks: 'Hoe het werkt',
		accessibility: 'Toegankelijkheid',
		privacy: 'Privacy',
		staff: 'Voor medewerkers',
		logOut: 'Uitloggen'
	},
	footer: { sources: '' },
	sourceNames: {} as Record<string, SourceName>,
	language: 'Taal',
	contact: (who: string, ways: string[]) => (ways.length > 0 ? `${who} (${ways.join(', ')})` : who),
	practice: {
		session: 'Oefenavond',
		draft: 'Oefenconcept',
		sessionNote: 'Dit is een oefening met nepbewoners. Het telt nergens voor mee.',
		draftNote: 'Dit komt uit een oefenavond met nepbewoners. Het telt nergens voor mee.'
	},
	themes: {
		population: 'Bevolking',
		environment: 'Leefomgeving',
		safety: 'Veiligheid',
		community: 'Samen leven',
		housing: 'Wonen',
		health: 'Gezondheid en welzijn',
		income: 'Werk en inkomen',
		youth: 'Jeugd en onderwijs',
		amenities: 'Voorzieningen',
		participation: 'Meedoen'
	} satisfies Record<ThemeId, string>,
	status: {
		better: 'gaat beter',
		same: 'blijft gelijk',
		worse: 'gaat slechter',
		unknown: 'niet bekend',
		suppressed: 'te weinig mensen',
		neutral: 'geen oordeel'
	},
	kinds: {
		resident: 'Bewoner',
		entrepreneur: 'Ondernemer',
		professional: 'Professional'
	} satisfies Record<ParticipantKind, string>,
	kindCount: {
		resident: (n: number) => plural(n, { one: '1 bewoner', other: `${n} bewoners` }),
		entrepreneur: (n: number) => plural(n, { one: '1 ondernemer', other: `${n} ondernemers` }),
		professional: (n: number) => plural(n, { one: '1 professional', other: `${n} professionals` })
	} satisfies Record<ParticipantKind, (n: number) => string>,
	phases: {
		draft: 'in voorbereiding',
		planned: 'gepland',
		open: 'deuren open',
		running: 'bezig',
		closed: 'afgelopen',
		reported: 'afgelopen'
	} satisfies Record<SessionPhase, string>,
	rungs: {
		inform: { short: 'Dit is informatie.', long: 'U hoeft niets te kiezen.' },
		consult: {
			short: 'Wij vragen uw mening.',
			long: 'De burgemeester en wethouders lezen wat u zegt. Daarna beslissen zij zelf.'
		},
		advise: {
			short: 'Dit is advies.',
			long: 'De burgemeester en wethouders beslissen. Kiezen zij iets anders? Dan leggen zij uit waarom.'
		},
		coproduce: {
			short: 'Wij maken dit samen.',
			long: 'De burgemeester en wethouders beslissen aan het eind.'
		},
		decide: { short: 'U beslist mee.', long: 'Wat hier wordt gekozen, voert de gemeente uit.' }
	} satisfies Record<Rung, { short: string; long: string }>,
	tenths: (n: number) => `${n} van de 10`,
	/** On the phone, before anybody answers: who sees what one chooses or writes. */
	secrecy: {
		secret:
			'Niemand in de zaal ziet wat u koos, tenzij (bijna) iedereen van een groep hetzelfde kiest.',
		open: 'Deze vraag is open: het scherm telt mee. Wie oplet, kan zien wat u koos.',
		written: 'Anderen lezen wat u schrijft, zonder uw naam.'
	} satisfies Record<SecrecyPromise, string>,
	/** What a phone says of one’s own answer where it cannot show it. */
	ownAnswer: {
		no: 'U gaf hier geen antwoord.',
		withdrawn: 'U haalde uw keuze weg.',
		withdrawnHelp: 'Uw keuze telt niet mee. U kunt opnieuw kiezen.',
		counts: {
			yes: 'Uw antwoord telt mee.',
			unsure: 'Gaf u antwoord? Dan telt dat mee.'
		},
		hidden: 'De server weet niet meer wat u koos, tenzij iedereen van een groep hetzelfde koos.'
	},
	join: {
		title: 'Doe mee',
		codeLabel: 'Code van de avond',
		codeHelp: '6 letters en cijfers. U ziet ze op het grote scherm.',
		asWho: 'Ik ben hier als',
		professionalHelp: 'Bijvoorbeeld bij de gemeente, de politie of in de zorg.',
		buurt: 'Uit welke buurt komt u?',
		buurtHelp:
			'Dit hoeft niet. Wij tellen zo wie er is. Niemand in de zaal ziet uw antwoord apart.',
		noBuurt: 'Dat zeg ik liever niet',
		start: 'Ik doe mee',
		noAccount: 'U hebt geen account nodig.',
		noNames: 'U hoeft geen naam te geven.',
		/** In place of `secrecy.secret` on an evening on which something is chosen in sight too. */
		openToo:
			'Vanavond is er ook een open vraag. Daar staat bij wat anderen zien. Is een vraag geheim? Dan ziet niemand in de zaal wat u koos, tenzij (bijna) iedereen van een groep hetzelfde kiest.',
		notBinding:
			'Dit is geen officiële verkiezing. Tot een geheime vraag voorgoed sluit, kan alleen de technicus uitzoeken welke telefoon wat antwoordt. Daarna kan dat alleen nog met een kopie van toen, of met resten op de schijf.',
		notOpenTitle: 'De avond is nog niet begonnen',
		notOpen: (date: string) => `U kunt meedoen zodra de deuren opengaan. De avond is ${date}.`,
		goesOn: 'Laat dit scherm open staan. Gaan de deuren open? Dan gaat het vanzelf verder.',
		readOnlyTitle: 'Meedoen kan nu niet',
		overTitle: 'De avond is afgelopen',
		over: 'U kunt niet meer meedoen.',
		reportBy: (date: string) => `De wijkregisseur belooft het verslag uiterlijk op ${date}.`,
		toReport: 'Lees het verslag',
		toEvening: 'Naar de avond',
		tryAgain: 'Kijk opnieuw'
	},
	/** At a field that the browser finds wrong. */
	invalid: {
		missing: 'Vul dit in.',
		unchosen: 'Kies er een.',
		range: (least: string, most: string) => `Vul een heel getal in: ${least} tot en met ${most}.`,
		tooLong: (n: number) =>
			plural(n, { one: 'Maak dit 1 teken korter.', other: `Maak dit ${n} tekens korter.` }),
		other: 'Dit klopt niet. Kijk het nog eens na.'
	},
	brokenScreen: {
		sentence: 'Dit deel van het scherm werkt nu niet. Wij proberen het opnieuw.',
		retry: 'Probeer het nu'
	},
	phone: {
		readAloud: 'Lees voor',
		stopReading: 'Stop',
		noVoice: 'Uw telefoon heeft geen stem om voor te lezen.',
		readLater: 'Voorlezen lukt nu niet. Druk zo nog eens.',
		waitTitle: 'U doet mee',
		wait: 'De avond begint zo. Laat dit scherm open staan.',
		stepSoon: 'Deze stap begint zo.',
		resultLater: 'De uitslag is er nog niet.',
		open: 'Deze stap is open.',
		closed: 'Deze stap is gesloten. De uitslag komt zo.',
		closedBetween: 'Deze stap is nu dicht. Straks vragen wij het nog een keer.',
		shown: 'De uitslag staat hier.',
		late: 'Deze stap is nog niet binnen. Wij proberen het opnieuw.',
		step: (n: number) => `Stap ${n}.`,
		/** What only who does not see the screen is told. */
		heard: { sent: 'Uw antwoord is binnen.', waits: 'Uw antwoord is nog niet verstuurd.' },
		stepOf: (n: number, of: number) => `Stap ${n} van ${of}`,
		overTitle: 'Dank u wel',
		over: 'De avond is afgelopen. Alles wat u verstuurde, is bewaard.',
		sent: (time: string) => `Ontvangen om ${time} uur.`,
		sending: 'Wij versturen uw antwoord.',
		kept: 'Uw antwoord staat op deze telefoon. Wij versturen het als er weer internet is.',
		notSent: 'Uw antwoord staat op deze telefoon. Het is niet verstuurd.',
		/** Beside words of one’s own that wait. */
		unsentYet: 'Wordt verstuurd zodra er internet is.',
		busy: 'Het is druk. Uw antwoord staat op deze telefoon. Wij proberen het zo opnieuw.',
		refused: (why: string) => `Uw antwoord is niet aangekomen. ${why}`,
		refusedWords: { title: 'Dit schreef u. Het is niet verstuurd.', dismiss: 'Haal dit weg' },
		unsent: {
			title: 'Dit hebt u niet verstuurd',
			help: 'Uw woorden staan alleen op deze telefoon. Opent de gespreksleider de stap weer? Dan kunt u ze nog versturen.',
			drop: 'Gooi deze woorden weg'
		},
		refresh: 'Ververs',
		refreshHelp: 'Werkt dit scherm niet vanzelf bij? Druk dan op Ververs.',
		cutOff: 'Geen internet. Wat u typt, blijft staan.'
	},
	/** Asked once before something is taken back. */
	takeBack: { yes: 'Ja, neem dit terug', no: 'Nee, laat het zo' },
	mySlip: 'Mijn strookje: wat gebeurt er met mijn kaartjes?',
	myContact: 'Mijn gegevens voor de wijkregisseur',
	iAmOther: 'Ik ben eigenlijk iets anders',
	goOnElsewhere: 'Ga verder op een ander apparaat',
	moderation: {
		/** Behind words that the writer did not choose. */
		mark: '[aangepast door de gespreksleider]',
		/** The same on a wall, where a name has one line. */
		shortMark: '[aangepast]',
		/** In place of what is not, or no longer, for everybody. */
		hidden: '[niet meer te zien]',
		/** In place of words that were erased. */
		erased: '[gewist]',
		own: {
			held: 'De gespreksleider kijkt eerst. Er staat misschien een naam in.',
			hidden: 'De gespreksleider laat dit niet zien.',
			reworded: 'De gespreksleider heeft uw woorden aangepast. Anderen lezen die andere woorden.'
		},
		/** What the writer reads behind `own.hidden`. */
		because: {
			personal: 'Er staat een naam of een ander gegeven van iemand in.',
			hurtful: 'Het kan iemand kwetsen.',
			'off-topic': 'Het gaat niet over deze vraag.',
			double: 'Het staat er al.',
			other: ''
		} satisfies Record<HidingReason, string>
	},
	refusals: {
		'code-unknown': 'Deze code klopt niet. Kijk nog eens op het scherm.',
		'too-many-wrong-codes':
			'Er zijn te veel verkeerde codes geprobeerd. Wacht een minuut en probeer het dan opnieuw.',
		'session-not-open-yet': 'De avond is nog niet begonnen. Probeer het straks opnieuw.',
		'hall-full': 'De zaal is vol. Vraag de gespreksleider om hulp.',
		'no-newcomers':
			'Er kunnen nu geen nieuwe mensen meedoen. Bent u in de zaal? Vraag het de gespreksleider.',
		'session-over': 'De avond is afgelopen. U kunt niet meer antwoorden.',
		'kind-missing': 'Kies eerst als wie u hier bent.',
		'not-joined': 'Deze telefoon doet nog niet mee. Vul de code van de avond in.',
		'not-counted':
			'De gespreksleider heeft u opzij gezet. Uw antwoorden in open stappen tellen nu niet mee. Bent u in de zaal? Zeg het tegen de gespreksleider.',
		'another-participant':
			'Op deze telefoon doet nu iemand anders mee. Wat u verstuurde, is bewaard. Wilt u weer zelf meedoen? Open de link van uw andere telefoon.',
		'step-not-open': 'Deze stap is nu niet open. Wacht tot de gespreksleider de stap opent.',
		'step-closed':
			'De gespreksleider heeft deze stap gesloten. Wat u eerder verstuurde, is bewaard.',
		'step-unknown': 'Deze stap is er niet meer. Ververs het scherm.',
		'answer-unknown': 'Dit antwoord kennen wij niet. Ververs het scherm.',
		'too-many-choices': 'U koos er te veel. Haal er een weg.',
		'too-many-on-one': 'U gaf te veel stippen aan één onderwerp. Haal er een weg.',
		'choice-unknown': 'Een van uw keuzes is er niet meer. Ververs het scherm en kies opnieuw.',
		'words-gone': 'Dit is niet meer te zien. Kies iets anders.',
		'nothing-chosen': 'U hebt nog niets gekozen.',
		'text-empty': 'U hebt nog niets geschreven.',
		'text-too-long':
			'Uw tekst is te lang. Maak de tekst korter. Alles wat u schreef, staat er nog.',
		'too-many-cards': 'U hebt er al veel geschreven. Laat anderen nu ook aan het woord.',
		'card-unknown': 'Dit kaartje is er niet meer.',
		'own-card': 'Dit is van uzelf.',
		'already-done': 'Dit hebt u al gedaan.',
		'id-taken':
			'Dit antwoord is niet bewaard: het kreeg een nummer dat al gebruikt was. Doe het nog een keer.',
		'seal-lost':
			'Dit kan nu niet: er is een sleutel weg op de server. Vraag hulp aan de technicus. Wat al is bewaard, blijft bewaard.',
		'not-yours': 'Dit is van iemand anders. U kunt het niet veranderen.',
		'first-guess-missing': 'Doe eerst een gok. Daarna ziet u het cijfer.',
		'not-allowed': 'Dit mag alleen de gespreksleider.',
		'screen-was-behind':
			'Uw scherm liep achter. Er is niets veranderd. Kijk wat er nu staat en kies opnieuw.',
		'not-possible-now': 'Dit kan nu niet.',
		'message-malformed':
			'Dit bericht is niet goed aangekomen. Ververs het scherm en probeer het opnieuw.',
		'message-unknown': 'Dit bericht kennen wij niet. Ververs het scherm.',
		'page-too-old':
			'Er is een nieuwe versie van deze pagina. Ververs het scherm. Wat u verstuurde, is bewaard.',
		'too-fast': 'Dat ging erg snel. Wij proberen het zo opnieuw.',
		busy: 'Het is druk. Wij proberen het zo opnieuw.',
		'not-saved': 'Uw antwoord is nog niet bewaard. Wij proberen het opnieuw.',
		'read-only':
			'U kunt deze avond alleen lezen. Er klopt iets niet in de gegevens. Wij zoeken het uit.'
	} satisfies Record<SharedRefusal, string>,
	errors: {
		notFound: 'Deze pagina is er niet',
		notFoundHelp: 'Misschien is het adres verkeerd overgenomen.',
		toDesk: 'Naar de avonden',
		notAllowed: 'Hier mag u niet komen',
		notAllowedHelp: 'Log in met een account dat dit mag, of ga terug naar het begin.',
		tooLarge: 'Dit is te groot',
		tooLargeHelp: 'Er is niets bewaard. Ga terug en stuur minder in één keer.',
		bug: 'Er ging iets mis bij ons',
		bugHelp: (code: string) =>
			`Probeer het zo opnieuw. Blijft het misgaan? Noem dan deze code: ${code}.`,
		toFront: 'Naar het begin'
	}
};

export type Texts = Shape<typeof texts>;
