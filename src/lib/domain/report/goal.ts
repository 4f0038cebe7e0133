/** By which figure an opgave could be followed. A proposal: the wijkregisseur chooses. */
import type { Evening } from './evening.ts';
import type { FigureFact } from './figure-fact.ts';

/** The figures of a theme that can be followed: neutral ones say neither good nor bad. */
export function listThemeFacts({ figures }: Evening, theme: string | null): FigureFact[] {
	return figures.flatMap(({ fact }) =>
		fact && fact.indicator.theme === theme && fact.status !== 'neutral' ? [fact] : []
	);
}

/** First what got worse, of that first what people talked about on the evening, else the first of the base set. */
export function suggestGoal(evening: Evening, theme: string | null): FigureFact | null {
	const facts = listThemeFacts(evening, theme);
	const isDiscussed = ({ indicator }: FigureFact) =>
		evening.recognitions.some(({ finding }) => finding.indicator === indicator.id);
	const isWorse = ({ status }: FigureFact) => status === 'worse';
	return (
		facts.find((fact) => isWorse(fact) && isDiscussed(fact)) ??
		facts.find(isWorse) ??
		facts.find(isDiscussed) ??
		facts[0] ??
		null
	);
}
