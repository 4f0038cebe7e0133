/** What a reader sees behind a sentence: the figures, votes and cards themselves, with nobody to be recognised in them. */
import type { Rung } from '../rung.ts';
import { participantKinds, sumKinds, type CountByKind, type ParticipantKind } from '../audience.ts';
import type { FreeText } from '../free-text.ts';
import { wilsonInterval, type Interval } from '../statistics/interval.ts';
import type { Indicator, Unit } from '../wijkkompas/indicator.ts';
import type { Measurement } from '../wijkkompas/measurement.ts';
import type { EvidenceRef, Group } from './evidence.ts';
import type {
	CardFinding,
	Finding,
	InitiativeFinding,
	PriorityFinding,
	RecognitionCount
} from '../finding/finding.ts';
import type { DraftInputs, DraftStep } from './inputs.ts';
import { countAnswers } from './recognition.ts';
import { smallestGroup } from '../disclosure/smallest-group.ts';

interface ShownIndicator {
	id: string;
	texts: Indicator['texts'];
	unit: Unit;
	decimals: number;
}

export type ShownEvidence =
	| {
			kind: 'figure';
			indicator: ShownIndicator;
			values: Pick<Measurement, 'year' | 'value' | 'status' | 'source'>[];
			frozenOn: string;
	  }
	| { kind: 'kompas'; frozenOn: string; figures: number }
	| {
			kind: 'vote';
			stepTitle: string;
			/** Words of a card when people voted on one. */
			label: string | FreeText;
			theme: string | null;
			votes: number;
			voters: number;
			method: PriorityFinding['method'];
			limit: number;
			rung: Rung;
	  }
	| {
			kind: 'recognition';
			/** Null when the figure was not among the frozen ones. */
			indicator: ShownIndicator | null;
			group: Group;
			/** Null under five people. */
			count: RecognitionCount | null;
			/** 95% interval (Wilson) of the share that says "herken ik". */
			interval: Interval | null;
	  }
	| {
			kind: 'card';
			id: string;
			text: FreeText;
			mood: CardFinding['mood'];
			theme: string | null;
			supporters: number;
	  }
	| {
			kind: 'initiative';
			id: string;
			title: FreeText;
			leaders: number;
			hands: number;
			supporters: number;
	  }
	| { kind: 'step'; title: string; answered: number | null; present: number; rung: Rung | null }
	| {
			kind: 'attendance';
			total: number;
			/** Kinds of which there were none or enough to show. */
			byKind: Partial<Record<ParticipantKind, number>>;
	  };

/** The thing itself behind a reference; null when the inputs do not hold it, which would be a bug in the draft. */
export function showEvidence(ref: EvidenceRef, inputs: DraftInputs): ShownEvidence | null {
	switch (ref.kind) {
		case 'figure':
			return showFigure(ref, inputs);
		case 'kompas':
			return { kind: 'kompas', frozenOn: inputs.frozenOn, figures: inputs.figures.length };
		case 'vote':
			return showVote(ref, inputs);
		case 'recognition':
			return showRecognition(ref, inputs);
		case 'card':
			return showCard(findFinding(inputs, ref.stepId, 'card', ref.cardId));
		case 'initiative':
			return showInitiative(findFinding(inputs, ref.stepId, 'initiative', ref.initiativeId));
		case 'step':
			return showStep(findStep(inputs, ref.stepId), inputs);
		case 'attendance':
			return showAttendance(inputs.present);
	}
}

function findStep({ steps }: DraftInputs, stepId: string): DraftStep | undefined {
	return steps.find((step) => step.stepId === stepId);
}

function findFinding<Kind extends 'card' | 'initiative'>(
	inputs: DraftInputs,
	stepId: string,
	kind: Kind,
	id: string
): Extract<Finding, { kind: Kind }> | undefined {
	const findings = findStep(inputs, stepId)?.findings ?? [];
	return findings.find(
		(finding): finding is Extract<Finding, { kind: Kind }> =>
			finding.kind === kind && 'id' in finding && finding.id === id
	);
}

function describeIndicator(inputs: DraftInputs, id: string): ShownIndicator | null {
	const found = inputs.figures.find(({ indicator }) => indicator.id === id)?.indicator;
	return found
		? { id: found.id, texts: found.texts, unit: found.unit, decimals: found.decimals }
		: null;
}

function showFigure(
	ref: Extract<EvidenceRef, { kind: 'figure' }>,
	inputs: DraftInputs
): ShownEvidence | null {
	const figure = inputs.figures.find(({ indicator }) => indicator.id === ref.indicator);
	const indicator = describeIndicator(inputs, ref.indicator);
	if (!figure || !indicator) return null;
	const series = [...figure.wijk, ...figure.municipality, ...figure.country];
	const values = series
		.filter(({ area, year }) => area === ref.area && ref.years.includes(year))
		.map(({ year, value, status, source }) => ({ year, value, status, source }));
	return { kind: 'figure', indicator, values, frozenOn: inputs.frozenOn };
}

function showVote(
	ref: Extract<EvidenceRef, { kind: 'vote' }>,
	inputs: DraftInputs
): ShownEvidence | null {
	const step = findStep(inputs, ref.stepId);
	const finding = step?.findings.find(({ kind }) => kind === 'priority');
	if (!step || finding?.kind !== 'priority') return null;
	const option = finding.options.find(({ id }) => id === ref.optionId);
	if (!option) return null;
	const card = step && findCardAnywhere(inputs, option.id);
	return {
		kind: 'vote',
		stepTitle: step.title,
		label: option.label === '' && card ? card.text : option.label,
		theme: option.theme,
		votes: option.votes,
		voters: sumKinds(finding.voters),
		method: finding.method,
		limit: finding.limit,
		rung: finding.rung
	};
}

/** An option may be a single card of an earlier step. */
function findCardAnywhere({ steps }: DraftInputs, id: string): CardFinding | undefined {
	return steps
		.flatMap(({ findings }) => findings)
		.find((finding): finding is CardFinding => finding.kind === 'card' && finding.id === id);
}

function showRecognition(
	ref: Extract<EvidenceRef, { kind: 'recognition' }>,
	inputs: DraftInputs
): ShownEvidence | null {
	const indicator = describeIndicator(inputs, ref.indicator);
	const finding = findStep(inputs, ref.stepId)?.findings.find(
		(one) => one.kind === 'recognition' && one.indicator === ref.indicator
	);
	if (finding?.kind !== 'recognition') return null;
	const count = finding[ref.group];
	const answers = countAnswers(count);
	if (answers < smallestGroup) {
		return { kind: 'recognition', indicator, group: ref.group, count: null, interval: null };
	}
	const interval = wilsonInterval(count.yes, answers);
	return { kind: 'recognition', indicator, group: ref.group, count, interval };
}

function showCard(card: CardFinding | undefined): ShownEvidence | null {
	if (!card) return null;
	const { id, text, mood, theme, supporters } = card;
	return { kind: 'card', id, text, mood, theme, supporters: sumKinds(supporters) };
}

function showInitiative(initiative: InitiativeFinding | undefined): ShownEvidence | null {
	if (!initiative) return null;
	const { id, title, leaders, hands, supporters } = initiative;
	return { kind: 'initiative', id, title, leaders, hands, supporters: sumKinds(supporters) };
}

function showStep(step: DraftStep | undefined, { present }: DraftInputs): ShownEvidence | null {
	if (!step) return null;
	const { title, answered, rung } = step;
	return { kind: 'step', title, answered, present: sumKinds(present), rung };
}

function showAttendance(present: CountByKind): ShownEvidence {
	const shown = participantKinds.filter(
		(kind) => present[kind] === 0 || present[kind] >= smallestGroup
	);
	// One kind left out could be told from the total: then none is shown.
	const byKind =
		shown.length === participantKinds.length
			? Object.fromEntries(shown.map((kind) => [kind, present[kind]]))
			: {};
	return { kind: 'attendance', total: sumKinds(present), byKind };
}
