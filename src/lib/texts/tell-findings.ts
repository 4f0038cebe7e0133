/** What a step gave, line by line, without the words that people wrote: for a recount, on the page and with the command. */
import { sumKinds } from '../domain/audience.ts';
import type { SessionState } from '../domain/session/session.ts';
import type { Finding, PriorityOption, RecognitionCount } from '../domain/finding/finding.ts';
import { smallestGroup } from '../domain/disclosure/smallest-group.ts';
import type { Language } from './language.ts';
import { pick } from './pick.ts';
import type { Texts } from './nl/site.ts';
import type { RecountTexts } from './nl/recount.ts';

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

export function tellFindings(findings: readonly Finding[], teller: Teller): FindingLine[] {
	return [
		...tellRecognition(findings, teller),
		...tellPriorities(findings, teller),
		...tellCards(findings, teller),
		...tellInitiatives(findings, teller)
	];
}

function ofKind<Kind extends Finding['kind']>(findings: readonly Finding[], kind: Kind) {
	return findings.filter((one): one is Extract<Finding, { kind: Kind }> => one.kind === kind);
}

function tellRecognition(
	findings: readonly Finding[],
	{ texts, situation, language }: Teller
): FindingLine[] {
	const tell = (count: RecognitionCount) => {
		const answers = count.yes + count.partly + count.no + count.unknown;
		return answers > 0 && answers < smallestGroup ? texts.tooFew : texts.recognition(count);
	};
	return ofKind(findings, 'recognition').flatMap(({ indicator: id, residents, professionals }) => {
		const figure = situation?.figures.find(({ indicator }) => indicator.id === id);
		const name = figure ? pick(figure.indicator.texts, language).name : id;
		return [
			{ what: texts.residents(name), count: tell(residents) },
			{ what: texts.professionals(name), count: tell(professionals) }
		];
	});
}

function tellPriorities(findings: readonly Finding[], { texts, themes }: Teller): FindingLine[] {
	const nameTheme = (theme: string | null) => (themes as Record<string, string>)[theme ?? ''];
	// The words that people wrote are not here: what has no other name is a pile or a card.
	const nameOption = ({ label, theme, clusterId }: PriorityOption) =>
		(typeof label === 'string' && label) ||
		nameTheme(clusterId === null ? theme : null) ||
		(clusterId === null ? texts.aCard : texts.aPile);
	return ofKind(findings, 'priority').flatMap(({ voters, options, method }) => [
		{ what: texts.voters, count: texts.people(sumKinds(voters)) },
		...options.map((option) => ({
			what: texts.option(option.rank, nameOption(option)),
			count: texts[method](option.votes)
		}))
	]);
}

function tellCards(findings: readonly Finding[], { texts }: Teller): FindingLine[] {
	const cards = ofKind(findings, 'card');
	const tell = (what: string, clusterId: string | null): FindingLine[] => {
		const together = cards.filter((card) => card.clusterId === clusterId);
		const supporters = together.reduce((sum, card) => sum + sumKinds(card.supporters), 0);
		return together.length > 0 ? [{ what, count: texts.cards(together.length, supporters) }] : [];
	};
	return [
		...ofKind(findings, 'cluster').flatMap(({ id }, index) => tell(texts.pile(index + 1), id)),
		...tell(texts.loose, null)
	];
}

function tellInitiatives(findings: readonly Finding[], { texts }: Teller): FindingLine[] {
	return ofKind(findings, 'initiative').map(({ leaders, hands, supporters }, index) => ({
		what: texts.initiative(index + 1),
		count: texts.carried(leaders, hands, sumKinds(supporters))
	}));
}
