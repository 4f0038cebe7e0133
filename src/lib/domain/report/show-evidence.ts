/** What a reader sees behind a sentence: the figures, votes and cards themselves, with nobody to be recognised in them. */
import type { Rung } from '../rung.ts';
import { participantKinds, sumKinds, type ParticipantKind } from '../audience.ts';
import type { FreeText } from '../free-text.ts';
import type { WrittenName } from '../hidden-text.ts';
import { ifShown, mayStandApart, type Disclosed } from '../disclosure/disclosed.ts';
import {
	findingsOf,
	type FindingKind,
	type Mood,
	type ProposalFinding,
	type RecognitionCount,
	type SaidFinding,
	type TallyFinding,
	type TallyMethod
} from '../finding/finding.ts';
import { wilsonInterval } from '../statistics/interval.ts';
import { tellMargin, type ToldMargin } from '../statistics/told-share.ts';
import type { Indicator, Unit } from '../wijkkompas/indicator.ts';
import type { Measurement } from '../wijkkompas/measurement.ts';
import { nameRound, type AskedRound } from './asked-round.ts';
import type { EvidenceRef, Group } from './evidence.ts';
import { stateFact } from './figure-fact.ts';
import type { StepAccount } from '../session/account.ts';
import type { DraftInputs } from './inputs.ts';
import { tellPutAside } from './presence.ts';

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
			/** Null: the title of the step says it. */
			question: string | null;
			/** Of two rounds, the one that is counted; null when there was one. */
			round: AskedRound | null;
			/** The same in the first round, where the second is counted and the first may be told. */
			before: { votes: number; voters: number } | null;
			/** Null for a theme. */
			label: string | WrittenName | null;
			theme: string | null;
			votes: number;
			voters: number;
			method: TallyMethod;
			limit: number;
			rung: Rung;
			/** 95% interval (Wilson) of the share that chose it; null where dots are counted and not people. */
			margin: ToldMargin | null;
	  }
	| {
			kind: 'recognition';
			/** Null when the figure was not among the frozen ones. */
			indicator: ShownIndicator | null;
			group: Group;
			count: Disclosed<RecognitionCount>;
			/** 95% interval (Wilson) of the share that says "herken ik"; null where the count is not shown. */
			margin: ToldMargin | null;
	  }
	| {
			kind: 'remark';
			/** Null when the figure was not among the frozen ones. */
			indicator: ShownIndicator | null;
			text: FreeText;
	  }
	| {
			kind: 'card';
			id: string;
			text: FreeText;
			mood: Mood;
			theme: string | null;
			/** Its writer and everybody who supports it. */
			people: number;
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
			/** Null where nobody was put aside. */
			putAside: number | null;
	  };

/** How each kind of evidence is shown. One without it does not compile. */
export type ShowsOfEvidence = {
	[Kind in EvidenceRef['kind']]: (
		ref: Extract<EvidenceRef, { kind: Kind }>,
		inputs: DraftInputs
	) => ShownEvidence | null;
};

const shows: ShowsOfEvidence = {
	figure: showFigure,
	// An indicator may have no figure here, or none that may be shown: "all 9 figures" would say that there are.
	kompas: (_, { frozenOn, figures, wijk }) => ({
		...{ kind: 'kompas', frozenOn },
		figures: figures.filter((figure) => stateFact(figure, wijk.code) !== null).length
	}),
	vote: showVote,
	recognition: showRecognition,
	remark: showRemark,
	card: ({ stepId, cardId }, inputs) =>
		showCard(findingsIn(inputs, stepId, 'said').find(({ id }) => id === cardId)),
	initiative: ({ stepId, initiativeId }, inputs) =>
		showInitiative(findingsIn(inputs, stepId, 'proposal').find(({ id }) => id === initiativeId)),
	step: ({ stepId }, inputs) => showStep(findStep(inputs, stepId), inputs),
	attendance: (_, inputs) => showAttendance(inputs)
};

/** The thing itself behind a reference; null when the inputs do not hold it, which would be a bug in the draft. */
export function showEvidence(ref: EvidenceRef, inputs: DraftInputs): ShownEvidence | null {
	const show = shows[ref.kind] as (ref: EvidenceRef, inputs: DraftInputs) => ShownEvidence | null;
	return show(ref, inputs);
}

function findStep({ steps }: DraftInputs, stepId: string): StepAccount | undefined {
	return steps.find((step) => step.stepId === stepId);
}

function findingsIn<Kind extends FindingKind>(inputs: DraftInputs, stepId: string, kind: Kind) {
	return findingsOf(findStep(inputs, stepId)?.findings ?? [], kind);
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
	const optionOf = ({ options }: TallyFinding) =>
		ifShown(options)?.find(({ id }) => id === ref.optionId);
	const finding = findingsIn(inputs, ref.stepId, 'tally').find(optionOf);
	const option = finding && optionOf(finding);
	if (!step || !finding || !option) return null;
	const { method, limit, rung, base, question, round } = finding;
	return {
		kind: 'vote',
		stepTitle: step.title,
		question: question || null,
		round: nameRound(round),
		before: findBefore(finding, option.id),
		// In old evenings the words of a card stood with the card alone.
		label: option.label ?? findCardAnywhere(inputs, option.id)?.text ?? null,
		theme: option.theme,
		votes: option.votes,
		voters: base.cast,
		...{ method, limit, rung },
		margin: method === 'dots' ? null : marginOf(option.votes, base.cast)
	};
}

function findBefore({ shift }: TallyFinding, optionId: string) {
	const { before, castBefore: voters } = (shift && ifShown(shift)) ?? {};
	const votes = before?.find(({ id }) => id === optionId)?.votes;
	return votes === undefined || voters === undefined ? null : { votes, voters };
}

function findCardAnywhere({ steps }: DraftInputs, id: string): SaidFinding | undefined {
	return steps
		.flatMap(({ findings }) => findingsOf(findings, 'said'))
		.find((finding) => finding.id === id);
}

function showRecognition(
	ref: Extract<EvidenceRef, { kind: 'recognition' }>,
	inputs: DraftInputs
): ShownEvidence | null {
	const indicator = describeIndicator(inputs, ref.indicator);
	const finding = findingsIn(inputs, ref.stepId, 'figure-answer').find(
		(one) => one.indicator === ref.indicator
	);
	if (!finding) return null;
	const count = finding[ref.group];
	const shown = ifShown(count);
	const margin = shown && marginOf(shown.yes, sumAnswers(shown));
	return { kind: 'recognition', indicator, group: ref.group, count, margin };
}

function sumAnswers({ yes, partly, no, unknown }: RecognitionCount): number {
	return yes + partly + no + unknown;
}

function marginOf(part: number, people: number): ToldMargin | null {
	const interval = wilsonInterval(part, people);
	return interval && tellMargin(interval, people);
}

function showRemark(
	ref: Extract<EvidenceRef, { kind: 'remark' }>,
	inputs: DraftInputs
): ShownEvidence | null {
	const remark = findingsIn(inputs, ref.stepId, 'figure-answer')
		.filter(({ indicator }) => indicator === ref.indicator)
		.flatMap(({ remarks }) => remarks)
		.find(({ id }) => id === ref.remarkId);
	if (!remark) return null;
	return {
		kind: 'remark',
		indicator: describeIndicator(inputs, ref.indicator),
		text: remark.text
	};
}

function showCard(card: SaidFinding | undefined): ShownEvidence | null {
	if (!card) return null;
	const { id, text, mood, theme, people } = card;
	return { kind: 'card', id, text, mood, theme, people };
}

function showInitiative(initiative: ProposalFinding | undefined): ShownEvidence | null {
	if (!initiative) return null;
	const { id, title, leaders, hands, supporters } = initiative;
	return { kind: 'initiative', id, title, leaders, hands, supporters: sumKinds(supporters) };
}

function showStep(step: StepAccount | undefined, { present }: DraftInputs): ShownEvidence | null {
	if (!step) return null;
	const { title, answered, rung } = step;
	return { kind: 'step', title, answered, present: sumKinds(present), rung };
}

function showAttendance(inputs: DraftInputs): ShownEvidence {
	const { present } = inputs;
	// One kind left out could be told from the total: then none is shown.
	const isTold = mayStandApart(participantKinds.map((kind) => present[kind]));
	const byKind = isTold ? present : {};
	return { kind: 'attendance', total: sumKinds(present), byKind, putAside: tellPutAside(inputs) };
}
