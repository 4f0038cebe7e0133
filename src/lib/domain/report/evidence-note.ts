/** What stands behind a sentence, as short as paper needs it: numbers and names of steps, and no words that people wrote. */
import type { AskedRound } from './asked-round.ts';
import { ifShown } from '../disclosure/disclosed.ts';
import type { RecognitionCount } from '../finding/finding.ts';
import type { EvidenceRef, Group } from './evidence.ts';
import { groupBy } from './group.ts';
import type { DraftInputs } from './inputs.ts';
import { showEvidence, type ShownEvidence } from './show-evidence.ts';

type Written = 'card' | 'remark' | 'initiative';

export type EvidenceNote =
	| { kind: 'figures'; sources: string[] }
	/** It says that there is none. */
	| { kind: 'no-figure' }
	| { kind: 'all-figures'; figures: number }
	/** Of one question: the votes of each of its options that the sentence rests on. */
	| {
			kind: 'votes';
			step: string;
			/** Null when there was one. */
			round: AskedRound | null;
			votes: number[];
			voters: number;
			isDots: boolean;
	  }
	| { kind: 'recognised'; group: Group; count: RecognitionCount }
	/** Too many to print all of their answers. */
	| { kind: 'recognised-figures'; figures: number }
	| { kind: 'answered'; step: string; people: number; of: number }
	| { kind: 'present'; people: number }
	| { kind: 'written'; what: Written; number: number };

type Shown<Kind extends ShownEvidence['kind']> = Extract<ShownEvidence, { kind: Kind }>;

/**
 * In the order in which a reader asks: which figures, which count, who were there, what was written. Of two rounds the one that the
 * sentence tells; each of them where it does not say which.
 */
export function noteEvidence(
	refs: readonly EvidenceRef[],
	toldRound: AskedRound | null,
	inputs: DraftInputs
): EvidenceNote[] {
	const of = <Kind extends ShownEvidence['kind']>(kind: Kind) => showKind(refs, kind, inputs);
	// By step and not by its title: two steps may have the same one.
	const voted = groupVotes(refs);
	const asked = refs.filter((ref) => ref.kind === 'step' && !voted.has(ref.stepId));
	return [
		...noteFigures(of('figure')),
		...of('kompas').flatMap(({ figures }): EvidenceNote[] =>
			figures > 0 ? [{ kind: 'all-figures', figures }] : []
		),
		...[...voted.values()].flatMap((votes) =>
			noteVotes(showKind(votes, 'vote', inputs), toldRound)
		),
		...noteRecognition(refs, inputs),
		...showKind(asked, 'step', inputs).flatMap(({ title, answered, present }): EvidenceNote[] =>
			answered === null || Math.max(present, answered) === 0
				? []
				: [{ kind: 'answered', step: title, people: answered, of: Math.max(present, answered) }]
		),
		...of('attendance').map(({ total }) => ({ kind: 'present' as const, people: total })),
		...(['card', 'remark', 'initiative'] as const).flatMap((what): EvidenceNote[] => {
			const number = of(what).length;
			return number > 0 ? [{ kind: 'written', what, number }] : [];
		})
	];
}

function showKind<Kind extends ShownEvidence['kind']>(
	refs: readonly EvidenceRef[],
	kind: Kind,
	inputs: DraftInputs
): Shown<Kind>[] {
	return refs
		.map((ref) => showEvidence(ref, inputs))
		.filter((one): one is Shown<Kind> => one?.kind === kind);
}

function noteFigures(figures: readonly Shown<'figure'>[]): EvidenceNote[] {
	if (figures.length === 0) return [];
	const values = figures.flatMap((figure) => figure.values);
	if (values.length === 0) return [{ kind: 'no-figure' }];
	const sources = [...new Set(values.map(({ source }) => source))];
	return [{ kind: 'figures', sources }];
}

/** All four answers: a sentence takes together those that it needs. */
function noteRecognition(refs: readonly EvidenceRef[], inputs: DraftInputs): EvidenceNote[] {
	const byFigure = groupBy(
		refs.filter((ref) => ref.kind === 'recognition'),
		({ indicator }) => indicator
	);
	const notes = [...byFigure.values()].map((answers) =>
		showKind(answers, 'recognition', inputs).flatMap(({ group, count }): EvidenceNote[] => {
			const shown = ifShown(count);
			return shown ? [{ kind: 'recognised', group, count: shown }] : [];
		})
	);
	if (notes.length < 2) return notes.flat();
	const figures = notes.filter((ofFigure) => ofFigure.length > 0).length;
	return figures > 0 ? [{ kind: 'recognised-figures', figures }] : [];
}

function groupVotes(refs: readonly EvidenceRef[]): Map<string, EvidenceRef[]> {
	return groupBy(
		refs.filter((ref) => ref.kind === 'vote'),
		({ stepId }) => stepId
	);
}

function noteVotes(votes: readonly Shown<'vote'>[], toldRound: AskedRound | null): EvidenceNote[] {
	const [first] = votes;
	if (!first) return [];
	const now = votes.map((vote) => vote.votes);
	const before = votes.flatMap((vote) => vote.before?.votes ?? []);
	const rounds = [
		...(first.before
			? [{ round: 'before' as const, votes: before, voters: first.before.voters }]
			: []),
		// Evenings from before the round was kept have a first one beside it only where this is the second.
		{ round: first.round ?? (first.before ? 'after' : null), votes: now, voters: first.voters }
	];
	return rounds
		.filter(({ round }) => toldRound === null || round === toldRound)
		.map((round) => ({
			kind: 'votes',
			step: first.stepTitle,
			...round,
			isDots: first.method === 'dots'
		}));
}
