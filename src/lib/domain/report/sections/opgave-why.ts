import type { Opgave } from '../choice.ts';
import type { Evening, PlacedCard } from '../evening.ts';
import type { EvidenceRef } from '../evidence.ts';
import { listThemeFacts } from '../goal.ts';
import { groups, nameIndicator, referToAnswers, shareOfYes } from '../recognition.ts';
import type { DraftSentences } from '../sentences.ts';
import type { Line } from '../writing.ts';

/** Why this became an opgave: the votes, the cards, what people think of the figures, and the figures. */
export function sayWhy(
	evening: Evening,
	opgave: Opgave,
	opgaven: readonly Opgave[],
	sentences: DraftSentences
): Line[] {
	const sameTheme = opgaven.find(({ theme }) => theme !== null && theme === opgave.theme);
	return [
		...sayChosen(opgave, sentences),
		...(sameTheme === undefined || sameTheme === opgave
			? [...sayRecognition(evening, opgave, sentences), ...sayFigures(evening, opgave, sentences)]
			: [sayElsewhere(evening, opgave, sameTheme, sentences)])
	];
}

function sayChosen(
	{ votes, cards, theme, subject, evidence }: Opgave,
	{ opgave: say }: DraftSentences
) {
	const needs = cards.filter(({ finding }) => finding.mood !== 'good');
	const strengths = cards.filter(({ finding }) => finding.mood === 'good');
	const lines: Line[] = [
		votes
			? { text: say.votes(votes), evidence }
			: { text: say.mentions(countCards(cards)), evidence }
	];
	if (votes && needs.length > 0) {
		lines.push({
			text: say.needs(countCards(needs), subject.kind === 'theme' ? theme : null),
			evidence: needs.map((card) => card.evidence)
		});
	}
	if (strengths.length > 0) {
		lines.push({
			text: say.strengths(countCards(strengths)),
			evidence: strengths.map((card) => card.evidence)
		});
	}
	return lines;
}

function sayRecognition(
	evening: Evening,
	{ theme }: Opgave,
	{ opgave: say }: DraftSentences
): Line[] {
	return evening.recognitions.flatMap((recognition) => {
		const { indicator, residents, professionals } = recognition.finding;
		const figure = evening.figures.find((known) => known.figure.indicator.id === indicator)?.figure;
		const shares = { residents: shareOfYes(residents), professionals: shareOfYes(professionals) };
		const shown = groups.filter((group) => shares[group]);
		if (theme === null || figure?.indicator.theme !== theme || shown.length === 0) return [];
		return [
			{
				text: say.recognition(
					nameIndicator(evening, indicator),
					shares.residents,
					shares.professionals
				),
				evidence: shown.map((group) => referToAnswers(recognition, group))
			}
		];
	});
}

function sayFigures(
	evening: Evening,
	{ theme, evidence }: Opgave,
	{ opgave: say, state }: DraftSentences
): Line[] {
	if (theme === null) return [{ text: say.noTheme, evidence }];
	const facts = listThemeFacts(evening, theme);
	const worse = facts.filter(({ status }) => status === 'worse');
	if (worse.length > 0) {
		return worse.map((fact) => ({ text: state.changed(fact), evidence: [fact.evidence] }));
	}
	const hasVerdict = facts.some(({ status }) => status === 'better' || status === 'same');
	if (hasVerdict) return [{ text: say.noneWorse(theme), evidence: referToTheme(evening, theme) }];
	const text = facts.length > 0 ? say.noVerdict(theme) : say.noFigure(theme);
	return [{ text, evidence: referToTheme(evening, theme) }];
}

function sayElsewhere(
	evening: Evening,
	{ theme }: Opgave,
	other: Opgave,
	{ opgave: say }: DraftSentences
): Line {
	return {
		text: say.figuresElsewhere(theme ?? '', other.number),
		evidence: referToTheme(evening, theme)
	};
}

/** The figures of a theme; for a theme without indicators the kompas, in which they are missing. */
function referToTheme({ figures }: Evening, theme: string | null): EvidenceRef[] {
	const found = figures
		.filter(({ figure }) => figure.indicator.theme === theme)
		.map(({ evidence }) => evidence);
	return found.length > 0 ? found : [{ kind: 'kompas' }];
}

function countCards(cards: readonly PlacedCard[]) {
	return {
		cards: cards.length,
		support: cards.reduce((sum, { support }) => sum + support, 0)
	};
}
