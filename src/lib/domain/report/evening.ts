/** The frozen inputs, read once: figures as facts, findings by kind, everything in a fixed order. */
import { sumKinds } from '../audience.ts';
import {
	findingsOf,
	type FigureAnswerFinding,
	type Finding,
	type FindingKind,
	type FindingOf,
	type ProposalFinding,
	type SaidFinding,
	type TallyFinding
} from '../finding/finding.ts';
import type { Figure } from '../wijkkompas/figure.ts';
import { joinLinks, noLinks, type Links } from '../links/links.ts';
import { belongsInKompas } from '../wijkkompas/indicator.ts';
import type { EvidenceRef } from './evidence.ts';
import { referTo, stateFact, type FigureFact } from './figure-fact.ts';
import { referToFinding } from './finding-kinds.ts';
import type { StepAccount } from '../session/account.ts';
import type { DraftInputs } from './inputs.ts';

/** A finding and the step that it comes from. */
export interface Placed<F extends Finding> {
	stepId: string;
	stepTitle: string;
	finding: F;
	evidence: EvidenceRef[];
}

/** Something that was said, with its own theme; else that of what it was put together with. */
export interface PlacedCard extends Placed<SaidFinding> {
	theme: string | null;
}

export interface EveningFigure {
	figure: Figure;
	/** Null when there is no figure to say. */
	fact: FigureFact | null;
	evidence: EvidenceRef;
}

export interface Evening {
	inputs: DraftInputs;
	/** The figures of the kompas, in their fixed order. */
	figures: EveningFigure[];
	recognitions: Placed<FigureAnswerFinding>[];
	/** Behind which most people stand first. */
	cards: PlacedCard[];
	tallies: Placed<TallyFinding>[];
	initiatives: Placed<ProposalFinding>[];
	links: Links;
}

/** `chosen`: links that were chosen after the evening. */
export function readEvening(inputs: DraftInputs, chosen: Links = noLinks): Evening {
	return {
		inputs,
		links: joinLinks(inputs.links ?? noLinks, chosen),
		figures: inputs.figures
			.filter(({ indicator }) => belongsInKompas(indicator))
			.map((figure) => ({
				figure,
				fact: stateFact(figure, inputs.wijk.code),
				evidence: referTo(figure, inputs.wijk.code)
			})),
		recognitions: findAll(inputs, 'figure-answer'),
		cards: findAll(inputs, 'said')
			.map((card) => ({
				...card,
				theme: card.finding.theme ?? card.finding.group?.theme ?? null
			}))
			.toSorted(
				(one, other) =>
					other.finding.people - one.finding.people || compareText(one.finding.id, other.finding.id)
			),
		tallies: findAll(inputs, 'tally'),
		initiatives: findAll(inputs, 'proposal').toSorted(
			(one, other) =>
				backing(other.finding) - backing(one.finding) ||
				compareText(one.finding.id, other.finding.id)
		)
	};
}

/** How much of what people wrote was not shown. */
export function countWithheld({ inputs }: Evening): number {
	return inputs.steps.reduce((sum, { withheld = 0 }) => sum + withheld, 0);
}

/** Steps of which nothing is known because nobody computed it, whatever was asked in them: what they lack is not nothing. */
export function listUncomputed({ inputs }: Evening): StepAccount[] {
	return inputs.steps.filter(({ isUncomputed }) => isUncomputed);
}

/** By code point and not by the rules of a language, so that every machine gives the same order. */
export function compareText(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

function backing({ leaders, hands, supporters }: ProposalFinding): number {
	return leaders + hands + sumKinds(supporters);
}

function findAll<Kind extends FindingKind>(
	{ steps }: DraftInputs,
	kind: Kind
): Placed<FindingOf<Kind>>[] {
	return steps.flatMap(({ stepId, title, findings }) =>
		findingsOf(findings, kind).map((finding) => ({
			...{ stepId, stepTitle: title, finding },
			evidence: referToFinding(finding, stepId)
		}))
	);
}
