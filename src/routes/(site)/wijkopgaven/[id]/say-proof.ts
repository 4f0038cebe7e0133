/** "14 en 8 van de 22 mensen, stap ‘Prioriteiten’": what paper says behind a sentence, where nothing can be opened. */
import type { Proof } from '#lib/domain/report/short-proof.ts';
import type { PlanTexts } from '#lib/texts/nl/plan.ts';

type ProofTexts = PlanTexts['proof'];
type NameSource = (code: string) => string;

export function sayProof(
	proofs: readonly Proof[],
	texts: ProofTexts,
	nameSource: NameSource
): string {
	return proofs.map((proof) => say(proof, texts, nameSource)).join('; ');
}

function say(proof: Proof, texts: ProofTexts, nameSource: NameSource): string {
	switch (proof.kind) {
		case 'figures':
			return texts.figures(proof.sources.map(nameSource));
		case 'no-figure':
			return texts.noFigure;
		case 'all-figures':
			return texts.allFigures(proof.figures);
		case 'votes':
			return texts[proof.isDots ? 'dots' : 'votes'](proof.votes, proof.voters, proof.step);
		case 'recognised':
			return texts.recognised[proof.group](proof.people, proof.of);
		case 'answered':
			return texts.answered(proof.people, proof.of, proof.step);
		case 'present':
			return texts.present(proof.people);
		case 'written':
			return texts.written[proof.what](proof.number);
	}
}
