import { referToText } from '../../free-text.ts';
import type { Opgave } from '../choice.ts';
import type { Evening } from '../evening.ts';
import type { EvidenceRef } from '../evidence.ts';
import { findFigureLink, goesByTheme, listFiguresOf } from '../belonging.ts';
import { listThemeFacts } from '../goal.ts';
import { sayAnswersBelow } from '../say-answers.ts';
import { sayFigure } from '../say-figure.ts';
import { say } from '../saying.ts';
import type { Line } from '../writing.ts';

/** So many of what people wrote stand under an opgave; the others stand in the report of the evening. */
const mostQuotes = 3;

/** Why this became an opgave: the votes, what people wrote, and the figures. */
export function sayWhy(evening: Evening, opgave: Opgave, opgaven: readonly Opgave[]): Line[] {
	return [...sayVotes(opgave), ...sayCards(opgave), ...sayFigures(evening, opgave, opgaven)];
}

function sayFigures(evening: Evening, opgave: Opgave, opgaven: readonly Opgave[]): Line[] {
	if (!goesByTheme(evening, opgave)) return sayLinked(evening, opgave);
	const sameTheme = opgaven.find(
		(other) => other.theme !== null && other.theme === opgave.theme && goesByTheme(evening, other)
	);
	return sameTheme === undefined || sameTheme === opgave
		? sayTheme(evening, opgave)
		: [sayElsewhere(evening, opgave, sameTheme)];
}

/** The figure that it was linked to, and what residents said when they were asked about it. */
function sayLinked(evening: Evening, opgave: Opgave): Line[] {
	const [linked] = listFiguresOf(evening, opgave);
	if (!linked) {
		const isChosen = findFigureLink(evening, opgave)?.by === 'person';
		return [
			{
				saying: say(isChosen ? 'opgave.figureDeclined' : 'opgave.figureUnknown'),
				evidence: [{ kind: 'kompas' }]
			}
		];
	}
	const asked = evening.recognitions.filter(
		({ finding }) => finding.indicator === linked.figure.indicator.id
	);
	return [
		sayFigure(linked),
		...asked.map((recognition) => sayAnswersBelow(evening, recognition, 'residents'))
	];
}

function sayVotes({ votes, evidence }: Opgave): Line[] {
	if (!votes) return [];
	const { groups } = votes;
	return [
		{ saying: say('opgave.votes', votes), evidence },
		...(groups ? [{ saying: say('opgave.groups', groups), evidence }] : [])
	];
}

function sayCards({ cards, people, theme, subject }: Opgave): Line[] {
	if (cards.length === 0) return [];
	const evidence = cards.flatMap((card) => card.evidence);
	const ofTheme = subject.kind === 'theme' ? theme : null;
	const lines: Line[] = [
		{ saying: say('opgave.cards', { cards: cards.length, people }, ofTheme), evidence }
	];
	// Of an opgave about one card the words are its title.
	const isTitle = (textId: string) => subject.kind === 'said' && subject.text.textId === textId;
	const quoted = cards.filter(({ finding }) => !isTitle(finding.text.textId)).slice(0, mostQuotes);
	if (quoted.length > 0) {
		const texts = quoted.map(({ finding }) => referToText(finding.text));
		lines.push({
			saying: say('opgave.quotes', texts),
			evidence: quoted.flatMap((card) => card.evidence)
		});
	}
	return lines;
}

function sayTheme(evening: Evening, { theme, evidence }: Opgave): Line[] {
	if (theme === null) return [{ saying: say('opgave.noTheme'), evidence }];
	const facts = listThemeFacts(evening, theme);
	const worse = facts.filter(({ status }) => status === 'worse');
	if (worse.length > 0) {
		return worse.map((fact) => ({
			saying: say('state.changed', fact),
			evidence: [fact.evidence]
		}));
	}
	const behind = referToTheme(evening, theme);
	const judged = facts.filter(({ status }) => status === 'better' || status === 'same');
	if (judged.length > 0) {
		return [{ saying: say('opgave.noneWorse', theme, judged.length), evidence: behind }];
	}
	const saying = facts.length > 0 ? say('opgave.noVerdict', theme) : say('opgave.noFigure', theme);
	return [{ saying, evidence: behind }];
}

function sayElsewhere(evening: Evening, { theme }: Opgave, other: Opgave): Line {
	return {
		saying: say('opgave.figuresElsewhere', theme ?? '', other.number),
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
