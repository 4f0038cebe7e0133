/** What every kind of finding is as evidence. A kind without it does not compile. */
import { ifShown } from '../disclosure/disclosed.ts';
import type { Finding, FindingKind, FindingOf } from '../finding/finding.ts';
import type { EvidenceRef, Group } from './evidence.ts';

export const groups = ['residents', 'professionals'] as const satisfies readonly Group[];

export type EvidenceOfKinds = {
	[Kind in FindingKind]: (finding: FindingOf<Kind>, stepId: string) => EvidenceRef[];
};

const evidenceOf: EvidenceOfKinds = {
	tally: ({ options }, stepId) => [
		{ kind: 'step', stepId },
		...(ifShown(options) ?? []).map(({ id }) => ({ kind: 'vote' as const, stepId, optionId: id }))
	],
	said: ({ id }, stepId) => [{ kind: 'card', stepId, cardId: id }],
	'figure-answer': ({ indicator }, stepId) =>
		groups.map((group) => ({ kind: 'recognition', stepId, indicator, group })),
	proposal: ({ id }, stepId) => [{ kind: 'initiative', stepId, initiativeId: id }]
};

/** All of a finding, by reference. */
export function referToFinding(finding: Finding, stepId: string): EvidenceRef[] {
	const refer = evidenceOf[finding.kind] as (finding: Finding, stepId: string) => EvidenceRef[];
	return refer(finding, stepId);
}
