/** What stands behind a sentence, in the three sorts that its chip counts. */
import type { EvidenceKind, EvidenceRef } from './evidence.ts';

export interface EvidenceCounts {
	figures: number;
	votes: number;
	cards: number;
}

const sorts: Record<EvidenceKind, keyof EvidenceCounts> = {
	figure: 'figures',
	kompas: 'figures',
	vote: 'votes',
	recognition: 'votes',
	step: 'votes',
	attendance: 'votes',
	remark: 'cards',
	card: 'cards',
	initiative: 'cards'
};

export function countEvidence(refs: readonly Pick<EvidenceRef, 'kind'>[]): EvidenceCounts {
	const counts: EvidenceCounts = { figures: 0, votes: 0, cards: 0 };
	for (const { kind } of refs) counts[sorts[kind]] += 1;
	return counts;
}
