import type { Choice } from '../choice.ts';
import type { Section } from '../draft.ts';
import type { Evening, EveningFigure } from '../evening.ts';
import { listFiguresOf } from '../belonging.ts';
import { nameOf } from '../recognition.ts';
import { say } from '../saying.ts';
import { writeOnly, writeSection, type Line } from '../writing.ts';

/** What to follow: first the figures of the opgaven, then the rest of the base set. */
export function composeFollow(evening: Evening, { opgaven }: Choice): Section {
	const title = say('titles.follow');
	const followed = evening.figures.filter(({ figure }) => figure.indicator.polarity !== 'neutral');
	const ofOpgaven = new Set(opgaven.flatMap((opgave) => listFiguresOf(evening, opgave)));
	const own = followed.filter((figure) => ofOpgaven.has(figure));
	const base = followed.filter((figure) => !ofOpgaven.has(figure));
	if (followed.length === 0) {
		return writeOnly('follow', title, {
			saying: say('follow.nothing'),
			evidence: [{ kind: 'kompas' }]
		});
	}
	const ownYear: Line = {
		saying: say('follow.own'),
		evidence: followed.map(({ evidence }) => evidence)
	};
	return writeSection('follow', 'follow', title, [
		{ id: 'own-year', heading: null, lines: [ownYear] },
		{ id: 'opgaven', heading: say('headings.followOpgaven'), lines: sayBaselines(own) },
		{ id: 'base', heading: say('headings.followBase'), lines: sayBaselines(base) }
	]);
}

function sayBaselines(figures: readonly EveningFigure[]): Line[] {
	const lines: Line[] = figures.flatMap(({ fact }) =>
		fact ? [{ saying: say('follow.figure', fact), evidence: [fact.evidence] }] : []
	);
	const absent = figures.filter(({ fact }) => fact === null);
	if (absent.length > 0) {
		lines.push({
			saying: say(
				'follow.absent',
				absent.map(({ figure }) => nameOf(figure.indicator))
			),
			evidence: absent.map(({ evidence }) => evidence)
		});
	}
	return lines;
}
