import type { IconComponent } from '../ui/icon.ts';
import type { MarkedStatus } from '../domain/wijkkompas/comparison.ts';
import type { ShownExperience } from '../domain/wijkkompas/experience.ts';

/** One theme of the kompas: a cell per figure, and what people experience. */
export type KompasTheme = {
	id: string;
	name: string;
	icon: IconComponent;
	/** The block of this theme on the page. */
	href: string;
	/** The whole theme in a sentence, for who hears the figure. */
	label: string;
	cells: readonly MarkedStatus[];
	experience: ShownExperience;
	/** The experience in words, for the list under the small figure. */
	experienceText?: string;
};

export type KompasTexts = {
	/** What the figure is, and what its rings are. */
	title: string;
	noConversation: string;
	lost: string;
	tooFew: string;
};

export type KompasHub = { figure: string; caption: string };
