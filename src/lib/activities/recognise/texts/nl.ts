import type { RecognitionAnswer } from '../../../domain/finding/finding.ts';
import type { PeopleShare } from '../../../domain/wijkkompas/say-figure.ts';
import type { Group } from '../../../domain/ballot/ballot.ts';
import type { Missing } from '../missing.ts';
import type { ToldShare } from '../../../domain/statistics/told-share.ts';
import { texts as figures } from '../../../texts/nl/figures.ts';
import { pluralIn } from '../../../texts/plural.ts';

const plural = pluralIn('nl');

const nouns: Record<Group, { one: string; many: string }> = {
	residents: { one: 'bewoner', many: 'bewoners' },
	professionals: { one: 'professional', many: 'professionals' }
};

export const texts = {
	defaultQuestion: 'Herkent u dit?',
	/** Of an estimate. */
	doYouNotice: 'Merkt u dat?',
	nothingToAsk: 'Er is nog geen cijfer over deze wijk. Daarom is er nu geen vraag.',
	place: (n: number, of: number) => `${n} van ${of}`,
	answers: {
		yes: 'Herken ik',
		partly: 'Deels',
		no: 'Herken ik niet',
		unknown: 'Weet ik niet'
	} satisfies Record<RecognitionAnswer, string>,
	figures,
	figure: {
		adultsHere: 'volwas\u00ADsenen in uw wijk',
		wasPeople: (year: number, share: PeopleShare) =>
			`In ${year} was dat ${figures.countShort(share)}.`,
		was: (year: number, value: string) => `In ${year} was dat ${value}.`,
		wentTo: (from: number, was: string, to: number, is: string) =>
			`In ${from} was dat ${was}. In ${to} was dat ${is}.`,
		comparedWith: (year: number) => `Vergeleken met ${year}.`,
		trend: {
			better: 'Dat is beter geworden.',
			same: 'Dat is ongeveer gelijk gebleven.',
			worse: 'Dat is slechter geworden.'
		},
		neutral: 'Meer of minder is hier niet goed of slecht.',
		none: 'Er is nog geen cijfer.',
		suppressed: 'Te weinig mensen. Daarom tonen wij dit cijfer niet.',
		first: 'Dit is voor het eerst gemeten.',
		borderMoved: 'De wijk is groter of kleiner geworden. Daarom vergelijken wij niet met vroeger.',
		source: {
			model: (source: string) => `Schatting van ${source}`,
			register: (source: string) => `Telling van ${source}`,
			survey: (source: string) => `Onderzoek van ${source}`
		},
		from: (source: string) => `Bron: ${source}`,
		inYear: (source: string, year: number) => `${source}, ${year}`,
		provisional: 'voorlopig',
		explanation: 'Uitleg'
	},
	guess: {
		question: (tail: string) => `Hoeveel van de 10 volwas\u00ADsenen in uw wijk ${tail}?`,
		how: 'Doe een gok. Daarna ziet u het cijfer.',
		choices: 'Uw gok',
		choice: (n: number) => `${n} van de 10`,
		yours: (n: number) => `U gokte ${n} van de 10.`,
		kept: 'Uw gok staat op deze telefoon. U ziet het cijfer als er weer internet is.',
		hall: (n: number, people: number) =>
			`De zaal gokte ${n} van de 10. Dat is de middelste gok van ${people} mensen.`
	},
	phone: {
		answered: 'Dit antwoordde u al',
		doneTitle: 'U bent klaar met deze vragen',
		canChange: 'U kunt dit nog veranderen. Dat kan tot de gespreksleider de stap sluit.',
		open: 'Wilt u iets veranderen of erbij zeggen? Druk op de regel.',
		change: 'Verander uw antwoord',
		resultSoon: 'De uitslag komt straks op het scherm.',
		yourAnswers: 'Dit antwoordde u',
		remark: {
			label: 'Wat merkt u er zelf van?',
			help: 'Dit hoeft niet. Noem geen namen. Anderen kunnen dit later lezen.',
			left: (n: number) => plural(n, { one: 'Nog 1 teken over', other: `Nog ${n} tekens over` }),
			send: 'Verstuur mijn opmerking',
			full: 'U schreef 3 opmerkingen bij dit cijfer. Meer kan niet.',
			yours: 'U schreef'
		}
	},
	result: {
		title: 'Wie herkent dit?',
		share: (group: Group, share: ToldShare) => shareOf(group, share),
		/** The same under a heading that says of whom. */
		shareShort: ({ part, whole, form, people }: ToldShare) => {
			if (form === 'none') return `geen van de ${people}`;
			if (form === 'few') return 'minder dan 1 van de 10';
			if (form === 'most') return 'bijna iedereen';
			return form === 'all' ? `alle ${people}` : `${part} van de ${whole}`;
		},
		base: (group: Group, n: number) => `${n} ${nouns[group].many}`,
		margin: figures.between,
		marginHelp:
			'Met andere mensen in de zaal was het getal misschien anders. Bijna zeker ligt het tussen deze twee getallen.',
		aboutHall: 'Dit zegt iets over de mensen in de zaal. Ondernemers tellen mee als bewoners.',
		missing: {
			'too-few': (group) =>
				`${capitalise(nouns[group].many)}: te weinig mensen. Daarom tonen wij dit niet.`,
			none: (group) => `${capitalise(nouns[group].many)}: niemand gaf antwoord.`,
			lost: () =>
				'De antwoorden gaan niet meer open: de sleutel is kwijt. Niemand kan ze nog tellen.'
		} satisfies Record<Missing, (group: Group) => string>,
		remarks: 'Wat mensen zelf merken',
		noRemarks: 'Niemand schreef er iets bij.',
		by: { residents: 'bewoner', professionals: 'professional' } satisfies Record<Group, string>
	}
};

function shareOf(group: Group, { part, whole, form, people }: ToldShare): string {
	const { many } = nouns[group];
	if (form === 'none') return `Geen van de ${people} ${many} herkent dit`;
	if (form === 'few') return `Minder dan 1 van de 10 ${many} herkent dit`;
	if (form === 'most') return `Bijna alle ${many} herkennen dit`;
	if (form === 'all') return `Alle ${people} ${many} herkennen dit`;
	return plural(part, {
		one: `1 van de ${whole} ${many} herkent dit`,
		other: `${part} van de ${whole} ${many} herkennen dit`
	});
}

function capitalise(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
