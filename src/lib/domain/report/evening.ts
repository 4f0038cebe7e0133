/** The frozen inputs, read once: figures as facts, findings by kind, cards beside their cluster, everything in a fixed order. */
import { sumKinds } from '../audience.ts';
import type { Figure } from '../wijkkompas/figure.ts';
import { belongsInKompas } from '../wijkkompas/indicator.ts';
import type { EvidenceRef } from './evidence.ts';
import { referTo, stateFact, type FigureFact } from './figure-fact.ts';
import type {
	CardFinding,
	ClusterFinding,
	Finding,
	InitiativeFinding,
	PriorityFinding,
	RecognitionFinding
} from '../finding/finding.ts';
import type { DraftInputs } from './inputs.ts';

/** A finding and the step that it comes from. */
export interface Placed<F extends Finding> {
	stepId: string;
	finding: F;
}

export interface PlacedCard extends Placed<CardFinding> {
	cluster: ClusterFinding | null;
	/** Its own theme; else that of its cluster. */
	theme: string | null;
	/** How often others said "ook ik". */
	support: number;
	evidence: EvidenceRef;
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
	recognitions: Placed<RecognitionFinding>[];
	/** Most supported first. */
	cards: PlacedCard[];
	/** Votes in which somebody voted. */
	votes: Placed<PriorityFinding>[];
	initiatives: Placed<InitiativeFinding>[];
}

export function readEvening(inputs: DraftInputs): Evening {
	return {
		inputs,
		figures: inputs.figures
			.filter(({ indicator }) => belongsInKompas(indicator))
			.map((figure) => ({
				figure,
				fact: stateFact(figure, inputs.wijk.code),
				evidence: referTo(figure, inputs.wijk.code)
			})),
		recognitions: findAll(inputs, 'recognition'),
		cards: placeCards(inputs),
		votes: findAll(inputs, 'priority').filter(({ finding }) => sumKinds(finding.voters) > 0),
		initiatives: findAll(inputs, 'initiative').toSorted(
			(one, other) =>
				backing(other.finding) - backing(one.finding) ||
				compareText(one.finding.id, other.finding.id)
		)
	};
}

/** By code point and not by the rules of a language, so that every machine gives the same order. */
export function compareText(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

function placeCards(inputs: DraftInputs): PlacedCard[] {
	const clusters = new Map(
		findAll(inputs, 'cluster').map(({ finding }) => [finding.id, finding] as const)
	);
	return findAll(inputs, 'card')
		.map(({ stepId, finding }) => {
			const cluster = clusters.get(finding.clusterId ?? '') ?? null;
			return {
				stepId,
				finding,
				cluster,
				theme: finding.theme ?? cluster?.theme ?? null,
				support: sumKinds(finding.supporters),
				evidence: { kind: 'card' as const, stepId, cardId: finding.id }
			};
		})
		.toSorted(
			(one, other) => other.support - one.support || compareText(one.finding.id, other.finding.id)
		);
}

function backing({ leaders, hands, supporters }: InitiativeFinding): number {
	return leaders + hands + sumKinds(supporters);
}

function findAll<Kind extends Finding['kind']>(
	inputs: DraftInputs,
	kind: Kind
): Placed<Extract<Finding, { kind: Kind }>>[] {
	return inputs.steps.flatMap(({ stepId, findings }) =>
		findings
			.filter((finding): finding is Extract<Finding, { kind: Kind }> => finding.kind === kind)
			.map((finding) => ({ stepId, finding }))
	);
}
