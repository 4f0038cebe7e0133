/** From figures and what residents said to the sectors of the kompas. */
import type { KompasThemeId } from '#lib/domain/wijkkompas/theme.ts';
import type { ExperienceByTheme } from '#lib/server/kompas/experience.ts';
import type { ShownExperience } from '#lib/domain/wijkkompas/experience.ts';
import type { KompasTheme } from '#lib/parts/kompas-props.ts';
import type { MarkedStatus } from '#lib/domain/wijkkompas/comparison.ts';
import { markOf, type Speech } from '#lib/pages/wijken/figure-words.ts';
import type { FigureGroup } from '#lib/pages/wijken/shown-figure.ts';

/** Everything but the pictogram, which is a component. */
export type KompasSector = Omit<KompasTheme, 'icon' | 'id'> & {
	id: KompasThemeId;
	experienceText: string;
};

type Words = Pick<Speech, 'texts' | 'kompas'>;

/** A sector per theme, in the order in which they come. A theme without figures has one cell, "unknown". */
export function composeSectors(
	groups: readonly FigureGroup<KompasThemeId>[],
	experience: ExperienceByTheme,
	words: Words
): KompasSector[] {
	return groups.map(({ theme: id, figures }) => {
		const said: ShownExperience = experience[id] ?? { kind: 'none' };
		const cells = figures.flatMap(({ comparison }) => markOf(comparison) ?? []);
		const experienceText = sayExperience(said, words);
		const name = words.texts.themes[id];
		return {
			id,
			name,
			href: `#${themeAnchor(id)}`,
			label: words.kompas.sector(name, countCells(cells, words), experienceText),
			cells: cells.length > 0 ? cells : ['unknown'],
			experience: said,
			experienceText
		};
	});
}

/** Where the rows of a theme begin in the table. */
export function themeAnchor(id: KompasThemeId): string {
	return `thema-${id}`;
}

function sayExperience(experience: ShownExperience, { kompas }: Words): string {
	switch (experience.kind) {
		case 'none':
			return kompas.noConversation;
		case 'too-few':
			return kompas.tooFew;
		case 'lost':
			return kompas.lost;
		case 'share':
			return kompas.recognised(experience.told, experience.isOfAnswers);
	}
}

/** "1 gaat beter, 2 gaan slechter, 1 blijft gelijk" */
function countCells(cells: readonly MarkedStatus[], { kompas }: Words): string {
	if (cells.length === 0) return kompas.noFigures;
	const order: MarkedStatus[] = ['better', 'worse', 'same', 'unknown', 'suppressed'];
	return order
		.map((status) => ({ status, count: cells.filter((cell) => cell === status).length }))
		.filter(({ count }) => count > 0)
		.map(({ status, count }) => kompas.counted[status](count))
		.join(', ');
}
