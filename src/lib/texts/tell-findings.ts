/** What a step gave, line by line, without the words that people wrote: for a recount, on the page and with the command. */
import { sumKinds } from '../domain/audience.ts';
import type { Disclosed } from '../domain/disclosure/disclosed.ts';
import {
	findingsOf,
	type Finding,
	type FindingKind,
	type FindingOf,
	type RecognitionCount,
	type SaidFinding,
	type TallyFinding,
	type TallyOption,
	type TallyRound
} from '../domain/finding/finding.ts';
import { groupBy } from '../domain/report/group.ts';
import type { SessionState } from '../domain/session/session.ts';
import type { Language } from './language.ts';
import type { RecountTexts } from './nl/recount.ts';
import type { Texts } from './nl/site.ts';
import { pick } from './pick.ts';

export interface FindingLine {
	what: string;
	count: string;
}

export interface Teller {
	texts: RecountTexts['findings'];
	themes: Texts['themes'];
	/** The figures as they were frozen, for their names. */
	situation: SessionState['situation'];
	language: Language;
}

/** How each kind is told. A kind without it does not compile. */
export type TellsOfKinds = {
	[Kind in FindingKind]: (findings: FindingOf<Kind>[], teller: Teller) => FindingLine[];
};

const tells: TellsOfKinds = {
	'figure-answer': (findings, teller) =>
		findings.flatMap(({ indicator, residents, professionals }) => {
			const name = nameFigure(indicator, teller);
			return [
				{ what: teller.texts.residents(name), count: tellAnswers(residents, teller) },
				{ what: teller.texts.professionals(name), count: tellAnswers(professionals, teller) }
			];
		}),
	tally: (findings, teller) => findings.flatMap((tally) => tellTally(tally, teller)),
	said: tellSaid,
	proposal: (findings, { texts }) =>
		findings.map(({ leaders, hands, supporters }, index) => ({
			what: texts.initiative(index + 1),
			count: texts.carried(leaders, hands, sumKinds(supporters))
		}))
};

export function tellFindings(findings: readonly Finding[], teller: Teller): FindingLine[] {
	return (Object.keys(tells) as FindingKind[]).flatMap((kind) => {
		const tell = tells[kind] as (findings: Finding[], teller: Teller) => FindingLine[];
		return tell(findingsOf(findings, kind), teller);
	});
}

function nameFigure(id: string, { situation, language }: Teller): string {
	const figure = situation?.figures.find(({ indicator }) => indicator.id === id);
	return figure ? pick(figure.indicator.texts, language).name : id;
}

function tellAnswers(answers: Disclosed<RecognitionCount>, { texts }: Teller): string {
	switch (answers.is) {
		case 'shown':
			return texts.recognition(answers.value);
		case 'too-few':
			return texts.tooFew;
		case 'none':
			return texts.nobody;
		case 'lost':
			return texts.lost;
	}
}

function tellTally(tally: TallyFinding, teller: Teller): FindingLine[] {
	const { texts } = teller;
	const { question, base, options, isAboutPriorities, round } = tally;
	const asked =
		isAboutPriorities || question === '' ? [] : [{ what: texts.question, count: question }];
	const voters = {
		what: isAboutPriorities ? texts.voters : texts.answered(numberOf(round)),
		count: texts.people(base.cast)
	};
	switch (options.is) {
		case 'none':
			return [...asked, voters];
		case 'too-few':
			return [...asked, { ...voters, count: texts.tooFew }];
		case 'lost':
			return [...asked, voters, { what: texts.result, count: texts.lost }];
		case 'shown':
			return [...asked, voters, ...tellOptions(tally, options.value, teller)];
	}
}

const numberOf = (round: TallyRound | undefined) =>
	round === undefined ? null : round === 'second' ? 2 : 1;

function tellOptions(
	tally: TallyFinding,
	options: readonly TallyOption[],
	teller: Teller
): FindingLine[] {
	const { texts } = teller;
	const { shift, round } = tally;
	const counted = options.map((option) => tellOption(option, tally, teller));
	if (round && round !== 'second') {
		return [...counted, { what: texts.roundTwo, count: texts.onlyFirst[round] }];
	}
	if (!shift) return counted;
	const { moved, stayed, castBefore } =
		shift.is === 'shown' ? shift.value : { moved: null, stayed: null };
	const told = moved === null || stayed === null ? texts.notTold : texts.shift(moved, stayed);
	return [
		...(castBefore === undefined
			? []
			: [{ what: texts.answered(1), count: texts.people(castBefore) }]),
		...counted,
		{ what: texts.changed, count: told }
	];
}

function tellOption(
	option: TallyOption,
	{ method, round, shift }: TallyFinding,
	teller: Teller
): FindingLine {
	const { texts } = teller;
	const name = nameOption(option, teller);
	const before =
		round === 'second' && shift?.is === 'shown'
			? shift.value.before.find(({ id }) => id === option.id)
			: undefined;
	const inRounds = (count: string) => (before ? texts.inRounds(count, before.votes) : count);
	// The places of a scale stand in their own order: which one most people gave, is no rank.
	if (method === 'scale') {
		return { what: texts.place(name), count: inRounds(texts.people(option.votes)) };
	}
	const count = method === 'dots' ? texts.dots(option.votes) : texts.approval(option.votes);
	return { what: texts.option(option.rank, name), count: inRounds(count) };
}

/** The words that people wrote are not here: what has no other name is a pile or a card. */
function nameOption({ label, theme, group, id }: TallyOption, { texts, themes }: Teller): string {
	if (typeof label === 'string') return label;
	if (group !== null) return texts.aPile;
	return (!label && (themes as Record<string, string>)[theme ?? id]) || texts.aCard;
}

function tellSaid(findings: SaidFinding[], { texts }: Teller): FindingLine[] {
	const together = findings.filter(({ group }) => group !== null);
	const loose = findings.filter(({ group }) => group === null);
	const piles = [...groupBy(together, ({ group }) => group?.id)].map(([, cards], index) => ({
		what: texts.pile(index + 1),
		count: texts.cards(cards.length, cards[0]?.group?.people ?? 0)
	}));
	return [
		...piles,
		...(loose.length > 0 ? [{ what: texts.loose, count: texts.looseCards(loose.length) }] : [])
	];
}
