/** From what whoever leads can choose what belongs to a topic. */
import type { Situation } from '../activity.ts';
import { findingsOf } from '../finding/finding.ts';
import type { FreeText } from '../free-text.ts';
import { canBeLinked } from './link-evening.ts';

export interface LinkableFigure {
	id: string;
	theme: string;
	/** By language, Dutch always. */
	names: { nl: string; [language: string]: string };
}

/** Words stand in it as everybody reads them. */
export interface LinkableTopic {
	id: string;
	theme: string | null;
	title: FreeText;
	texts: FreeText[];
}

/** What was chosen for one thing; null: nobody chose. */
export type Chosen = { to: string | null } | null;

export function asChosen(to: string | null | undefined): Chosen {
	return to === undefined ? null : { to };
}

export function listFigures({ figures }: Situation): LinkableFigure[] {
	return figures
		.filter(({ indicator }) => canBeLinked(indicator))
		.map(({ indicator: { id, theme, texts } }) => {
			const names = Object.entries(texts).map(([language, { name }]) => [language, name]);
			return { id, theme, names: { ...Object.fromEntries(names), nl: texts.nl.name } };
		});
}

/** What was put together in the steps before this one. */
export function listTopics({ earlier }: Situation): LinkableTopic[] {
	const topics = new Map<string, LinkableTopic>();
	for (const { group, text } of earlier.flatMap(({ findings }) => findingsOf(findings, 'said'))) {
		if (!group) continue;
		const { id, theme, title } = group;
		const topic = topics.get(id) ?? { id, theme, title, texts: [] };
		topics.set(id, { ...topic, texts: [...topic.texts, text] });
	}
	return [...topics.values()];
}
