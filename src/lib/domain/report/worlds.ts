/** Named evenings for tests. What was said and voted is invented; the figures come in from outside and are real. */
import { countNobody, fillChannels, type CountByKind } from '../audience.ts';
import { composeFigures, type Figure } from '../wijkkompas/figure.ts';
import * as kompas from '../wijkkompas/worlds.ts';
import type {
	Finding,
	ProposalFinding,
	RecognitionCount,
	SaidFinding,
	TallyFinding
} from '../finding/finding.ts';
import { disclose } from '../disclosure/disclosed.ts';
import type { StepAccount } from '../session/account.ts';
import type { DraftInputs } from './inputs.ts';

const wijk = {
	code: 'WK014115',
	name: 'Nieuwstraat-Kwartier',
	buurten: [
		{ code: 'BU01411500', name: 'Nieuwstraat-Witvoet en omgeving' },
		{ code: 'BU01411501', name: 'Wonde en omgeving' },
		{ code: 'BU01411502', name: 'Achterlanden en omgeving' }
	]
};

const indicators = [
	kompas.residents,
	kompas.loneliness,
	kompas.describeIndicator({ id: 'rondkomen', theme: 'income' }),
	kompas.describeIndicator({
		id: 'overlast',
		theme: 'safety',
		unit: 'deviation',
		decimals: 3,
		polarity: 'higher-is-better',
		noticeableChange: 0.01
	}),
	kompas.describeIndicator({ id: 'regie', theme: 'health' }),
	kompas.describeIndicator({ id: 'geluid', theme: 'housing' }),
	kompas.describeIndicator({ id: 'grens', theme: 'amenities' }),
	kompas.describeIndicator({ id: 'weinig', theme: 'amenities' }),
	kompas.describeIndicator({ id: 'jeugd', theme: 'youth' })
];

const series: [indicator: string, year: number, value: number | null][] = [
	['bev_inwoners', 2024, 3255],
	['gez_eenzaam', 2016, 54.3],
	['gez_eenzaam', 2020, 62],
	['rondkomen', 2016, 36.1],
	['rondkomen', 2020, 26.5],
	['overlast', 2018, 0.2],
	['overlast', 2020, 0.1],
	['regie', 2016, 82.1],
	['regie', 2020, 82.2],
	['geluid', 2020, 9.4],
	['grens', 2020, 5],
	['grens', 2024, 50]
];

/** One figure of every sort: better, worse, same, first of its kind, not comparable, too few people, and none at all. */
export const figuresOfEverySort: Figure[] = composeFigures({
	indicators,
	measurements: [
		...series.map(([indicator, year, value]) =>
			kompas.measure(year, value, { area: wijk.code, indicator })
		),
		kompas.measure(2020, null, { area: wijk.code, indicator: 'weinig', status: 'suppressed' })
	],
	breaks: [{ ...kompas.borderMoved, area: wijk.code }],
	wijk: wijk.code,
	municipality: 'GM0141',
	country: 'NL',
	thisYear: 2026
});

/** Doors opened, nobody came. */
export function emptyEvening(figures: Figure[]): DraftInputs {
	return {
		wijk,
		municipality: 'Almelo',
		session: {
			id: 'avond',
			title: 'Samen over de wijk',
			plannedAt: '2026-11-25T18:30:00.000Z',
			heldOn: '2026-11-26T18:25:00.000Z',
			place: 'Wijkcentrum',
			practice: false
		},
		frozenOn: '2026-11-26',
		figures,
		steps: [],
		present: countNobody(),
		presentByBuurt: { BU01411500: 0, BU01411501: 0, BU01411502: 0, unknown: 0 },
		byChannel: fillChannels({})
	};
}

export function people(resident: number, entrepreneur = 0, professional = 0): CountByKind {
	return { resident, entrepreneur, professional };
}

export function describeCard(id: string, differs: Partial<SaidFinding> = {}): SaidFinding {
	return {
		kind: 'said',
		id,
		text: nameText(`Woorden van ${id}`),
		mood: 'better',
		theme: null,
		people: 1,
		group: null,
		...differs
	};
}

/** Answers of both groups about one figure. */
export function describeAnswers(
	indicator: string,
	residents: RecognitionCount,
	professionals: RecognitionCount,
	remarks: string[] = []
): Finding {
	const sum = ({ yes, partly, no, unknown }: RecognitionCount) => yes + partly + no + unknown;
	return {
		kind: 'figure-answer',
		indicator,
		residents: disclose(sum(residents), () => residents),
		professionals: disclose(sum(professionals), () => professionals),
		remarks: remarks.map((words) => ({ id: words, text: nameText(words) }))
	};
}

/** A vote on priorities in which people chose up to three. */
export function describeVote(
	options: Extract<TallyFinding['options'], { is: 'shown' }>['value'],
	differs: Partial<TallyFinding> = {}
): TallyFinding {
	return {
		kind: 'tally',
		question: '',
		isAboutPriorities: true,
		method: 'approval',
		limit: 3,
		rung: 'advise',
		base: { present: 30, entitled: 30, cast: 20, valid: 20 },
		voters: { residents: null, professionals: null },
		hasEntrepreneurs: false,
		options: { is: 'shown', value: options },
		isUnanimous: false,
		shift: null,
		...differs
	};
}

export function describeInitiative(
	id: string,
	differs: Partial<ProposalFinding> = {}
): ProposalFinding {
	return {
		kind: 'proposal',
		id,
		title: { textId: `title-${id}` },
		what: { textId: `what-${id}` },
		needed: null,
		theme: null,
		buurt: null,
		point: null,
		leaders: 0,
		hands: 0,
		supporters: countNobody(),
		...differs
	};
}

/** The words themselves as the id, so that a test reads them in a sentence. */
export const nameText = (words: string) => ({ textId: words });

/** A group with a card for each number of people who said "ook ik", none of them twice. */
export function describeCluster(
	id: string,
	title: string,
	theme: string,
	support: number[],
	mood: SaidFinding['mood'] = 'better'
): SaidFinding[] {
	const people = support.reduce((sum, n) => sum + 1 + n, 0);
	const group = { id, title: nameText(title), theme, people };
	return support.map((n, index) =>
		describeCard(`${id}-${String(index + 1)}`, { mood, theme, people: 1 + n, group })
	);
}

const welcome: StepAccount = {
	stepId: 'welkom',
	activity: 'message',
	title: 'Welkom',
	rung: null,
	answered: null,
	findings: []
};

const recognise: StepAccount = {
	stepId: 'herkennen',
	activity: 'recognise',
	title: 'Herkent u dit?',
	rung: 'consult',
	answered: 31,
	findings: [
		describeAnswers(
			'gez_eenzaam',
			{ yes: 16, partly: 4, no: 3, unknown: 1 },
			{ yes: 5, partly: 1, no: 0, unknown: 1 },
			['De bus rijdt ’s avonds niet.', 'Wij zien het ook bij jongeren.']
		),
		describeAnswers(
			'ink_moeite_rondkomen',
			{ yes: 2, partly: 3, no: 15, unknown: 4 },
			{ yes: 5, partly: 1, no: 1, unknown: 0 }
		)
	]
};

const cards: StepAccount = {
	stepId: 'kaartjes',
	activity: 'contributions',
	title: 'Wat gaat goed, wat kan beter?',
	rung: 'consult',
	answered: 27,
	findings: [
		...describeCluster('alleen', 'Alleen zijn', 'health', [8, 4, 2, 0]),
		...describeCluster('donker', 'Donkere straten', 'safety', [4, 2, 0]),
		...describeCluster('afval', 'Zwerfafval bij de containers', 'environment', [3, 3, 0]),
		...describeCluster('parkeren', 'Parkeren', 'environment', [1, 0]),
		...describeCluster('jongeren', 'Een plek voor jongeren', 'youth', [3, 2], 'wish'),
		...describeCluster('buren', 'Buren die elkaar helpen', 'community', [4, 1], 'good'),
		describeCard('feest', { mood: 'good', theme: 'community', people: 2 }),
		describeCard('bankje', { mood: 'wish', theme: 'environment', people: 5 }),
		describeCard('los')
	]
};

const option = (
	id: string,
	label: string,
	theme: string,
	rank: number,
	residents: number,
	professionals: number
) => ({
	id,
	label: nameText(label),
	theme,
	votes: residents + professionals,
	rank,
	split: { residents, professionals },
	group: id
});

export const priorities: StepAccount = {
	stepId: 'prioriteiten',
	activity: 'priorities',
	title: 'Prioriteiten',
	rung: 'advise',
	answered: 29,
	findings: [
		describeVote(
			[
				option('alleen', 'Alleen zijn', 'health', 1, 14, 3),
				option('donker', 'Donkere straten', 'safety', 2, 9, 5),
				option('afval', 'Zwerfafval bij de containers', 'environment', 2, 12, 2),
				option('jongeren', 'Een plek voor jongeren', 'youth', 4, 8, 1),
				option('parkeren', 'Parkeren', 'environment', 5, 6, 0),
				option('buren', 'Buren die elkaar helpen', 'community', 6, 0, 0)
			],
			{
				base: { present: 31, entitled: 31, cast: 29, valid: 29 },
				voters: { residents: 23, professionals: 6 },
				hasEntrepreneurs: true
			}
		)
	]
};

const initiatives: StepAccount = {
	stepId: 'initiatieven',
	activity: 'initiatives',
	title: 'Initiatieven',
	rung: 'coproduce',
	answered: 19,
	findings: [
		describeInitiative('koffietafel', {
			theme: 'health',
			buurt: 'BU01411501',
			leaders: 2,
			hands: 5,
			supporters: people(9, 0, 2)
		}),
		describeInitiative('opruimen', { theme: 'environment', hands: 3, supporters: people(1) }),
		describeInitiative('moestuin', { theme: 'participation', leaders: 1, supporters: people(4) })
	]
};

/** A practice evening in Nieuwstraat-Kwartier with everything in it. */
export function fullEvening(figures: Figure[]): DraftInputs {
	const empty = emptyEvening(figures);
	return {
		...empty,
		session: { ...empty.session, practice: true },
		steps: [welcome, recognise, cards, priorities, initiatives],
		present: people(22, 2, 7),
		presentByBuurt: { BU01411500: 14, BU01411501: 0, unknown: 17 },
		byChannel: fillChannels({ phone: 27, paper: 4 })
	};
}

/** The same evening without its vote. */
export function eveningWithoutVote(figures: Figure[]): DraftInputs {
	const full = fullEvening(figures);
	return { ...full, steps: full.steps.filter((step) => step !== priorities) };
}
