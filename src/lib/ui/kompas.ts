import type { IconComponent } from './icon.ts';
import type { Status } from './status.ts';

/** What people said about the figures of one theme. */
export type KompasExperience =
	| { kind: 'none' }
	| { kind: 'too-few' }
	/** The share that recognises it, rounded to tenths: 0 to 10. */
	| { kind: 'share'; tenths: number };

/** One theme of the kompas: a cell per figure, and what people experience. */
export type KompasTheme = {
	id: string;
	name: string;
	icon: IconComponent;
	/** The block of this theme on the page. */
	href: string;
	/** The whole theme in a sentence, for who hears the figure. */
	label: string;
	cells: readonly Status[];
	experience: KompasExperience;
	/** The experience in words, for the list under the small figure. */
	experienceText?: string;
};

export type KompasTexts = {
	/** What the figure is, and what its rings are. */
	title: string;
	noConversation: string;
	tooFew: string;
};

export type KompasHub = { figure: string; caption: string };
