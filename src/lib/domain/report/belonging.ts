/** What belongs to an opgave: the figure to follow and the initiatives. Linked one by one, or all that has the theme that it is. */
import type { Link } from '../links/links.ts';
import type { ProposalFinding } from '../finding/finding.ts';
import type { Opgave } from './choice.ts';
import type { Evening, EveningFigure } from './evening.ts';

/** Evenings of before have no links; and an opgave that is a theme has all that is of it. */
export function goesByTheme({ inputs, links }: Evening, { topic }: Opgave): boolean {
	return topic === null || (inputs.links === undefined && !Object.hasOwn(links.figures, topic));
}

/** Null: nobody chose, and nothing was clear enough to suggest. */
export function findFigureLink({ links }: Evening, { topic }: Opgave): Link | null {
	return topic !== null && Object.hasOwn(links.figures, topic)
		? (links.figures[topic] ?? null)
		: null;
}

/** The figures that belong to it. */
export function listFiguresOf(evening: Evening, opgave: Opgave): EveningFigure[] {
	const link = findFigureLink(evening, opgave);
	return evening.figures.filter(({ figure: { indicator } }) =>
		goesByTheme(evening, opgave) ? indicator.theme === opgave.theme : indicator.id === link?.to
	);
}

/** Each initiative stands in the draft once: under the topic that it is linked to, else under the first opgave that is its theme. */
export function findOpgaveFor(
	{ id, theme }: ProposalFinding,
	{ inputs, links }: Evening,
	opgaven: readonly Opgave[]
): Opgave | undefined {
	const link = Object.hasOwn(links.initiatives, id) ? links.initiatives[id] : undefined;
	if (link) return link.to === null ? undefined : opgaven.find(({ topic }) => topic === link.to);
	if (theme === null) return undefined;
	return opgaven.find(
		(opgave) => opgave.theme === theme && (inputs.links === undefined || opgave.topic === null)
	);
}
