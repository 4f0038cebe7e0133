/** What stands behind a sentence, as short as paper needs it: numbers and names of steps, and no words that people wrote. */
import type { EvidenceRef, Group } from './evidence.ts';
import type { DraftInputs } from './inputs.ts';
import { showEvidence, type ShownEvidence } from './show-evidence.ts';

type Written = 'card' | 'remark' | 'initiative';

export type EvidenceNote =
	| { kind: 'figures'; sources: string[] }
	/** It says that there is none. */
	| { kind: 'no-figure' }
	| { kind: 'all-figures'; figures: number }
	/** Of one question: the votes of each of its options that the sentence rests on. */
	| { kind: 'votes'; step: string; votes: number[]; voters: number; isDots: boolean }
	| { kind: 'recognised'; group: Group; people: number; of: number }
	| { kind: 'answered'; step: string; people: number; of: number }
	| { kind: 'present'; people: number }
	| { kind: 'written'; what: Written; number: number };

/** In the order in which a reader asks: which figures, which count, who were there, what was written. */
export function noteEvidence(refs: readonly EvidenceRef[], inputs: DraftInputs): EvidenceNote[] {
	const shown = refs.map((ref) => showEvidence(ref, inputs)).filter((one) => one !== null);
	const of = <Kind extends ShownEvidence['kind']>(kind: Kind) =>
		shown.filter((one): one is Extract<ShownEvidence, { kind: Kind }> => one.kind === kind);
	const votes = proveVotes(of('vote'));
	const counted = new Set(votes.map(({ step }) => step));
	return [
		...noteFigures(of('figure')),
		...of('kompas').map(({ figures }) => ({ kind: 'all-figures' as const, figures })),
		...votes,
		...of('recognition').flatMap(({ group, count }): EvidenceNote[] => {
			if (count.is !== 'shown') return [];
			const { yes, partly, no, unknown } = count.value;
			return [{ kind: 'recognised', group, people: yes, of: yes + partly + no + unknown }];
		}),
		...of('step').flatMap(({ title, answered, present }): EvidenceNote[] =>
			answered === null || counted.has(title)
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

function noteFigures(
	figures: readonly Extract<ShownEvidence, { kind: 'figure' }>[]
): EvidenceNote[] {
	if (figures.length === 0) return [];
	const values = figures.flatMap((figure) => figure.values);
	if (values.length === 0) return [{ kind: 'no-figure' }];
	const sources = [...new Set(values.map(({ source }) => source))];
	return [{ kind: 'figures', sources }];
}

function proveVotes(votes: readonly Extract<ShownEvidence, { kind: 'vote' }>[]) {
	const steps = [...new Set(votes.map(({ stepTitle }) => stepTitle))];
	return steps.flatMap((step) => {
		const [first, ...others] = votes.filter(({ stepTitle }) => stepTitle === step);
		if (!first) return [];
		return [
			{
				...{ kind: 'votes' as const, step, voters: first.voters, isDots: first.method === 'dots' },
				votes: [first, ...others].map((vote) => vote.votes)
			}
		];
	});
}
