import type { Choice } from '../choice.ts';
import type { Section } from '../draft.ts';
import type { Evening, EveningFigure } from '../evening.ts';
import type { DraftSentences } from '../sentences.ts';
import { writeSection, type Line } from '../writing.ts';

/** What to follow: first the figures of the themes of the opgaven, then the rest of the base set. */
export function composeFollow(
	{ figures }: Evening,
	{ opgaven }: Choice,
	{ titles, headings, follow: say }: DraftSentences
): Section {
	const followed = figures.filter(({ figure }) => figure.indicator.polarity !== 'neutral');
	const themes = new Set(opgaven.map(({ theme }) => theme));
	const isOfOpgave = ({ figure }: EveningFigure) => themes.has(figure.indicator.theme);
	const own = followed.filter(isOfOpgave);
	const base = followed.filter((figure) => !isOfOpgave(figure));
	if (followed.length === 0) {
		const nothing: Line = { text: say.nothing, evidence: [{ kind: 'kompas' }] };
		return writeSection('follow', 'follow', titles.follow, [
			{ id: 'none', heading: null, lines: [nothing] }
		]);
	}
	return writeSection('follow', 'follow', titles.follow, [
		{
			id: 'own-year',
			heading: null,
			lines: [{ text: say.own, evidence: followed.map(({ evidence }) => evidence) }]
		},
		{ id: 'opgaven', heading: headings.followOpgaven, lines: sayBaselines(own, say) },
		{ id: 'base', heading: headings.followBase, lines: sayBaselines(base, say) }
	]);
}

function sayBaselines(figures: readonly EveningFigure[], say: DraftSentences['follow']): Line[] {
	const lines: Line[] = figures.flatMap(({ fact }) =>
		fact ? [{ text: say.figure(fact), evidence: [fact.evidence] }] : []
	);
	const absent = figures.filter(({ fact }) => fact === null);
	if (absent.length > 0) {
		lines.push({
			text: say.absent(absent.map(({ figure }) => figure.indicator)),
			evidence: absent.map(({ evidence }) => evidence)
		});
	}
	return lines;
}
