/** What is written with acts of a wijkopgave, beside a reason. */
import type { PlanActKind } from './plan-data.ts';

export const textNames = ['ambition', 'title', 'goal', 'what', 'leader', 'partners'] as const;
export type TextName = (typeof textNames)[number];

/** In letters. An overview of one page has no room for more. */
export const longestText: Record<TextName, number> = {
	ambition: 400,
	title: 80,
	goal: 200,
	what: 120,
	leader: 80,
	partners: 300
};

/** Of these kinds; the others bring none. */
export const textsOf: Partial<Record<PlanActKind, readonly TextName[]>> = {
	writeAmbition: ['ambition'],
	addOpgave: ['title', 'goal'],
	changeOpgave: ['title', 'goal'],
	addProject: ['what', 'leader', 'partners'],
	changeProject: ['what', 'leader', 'partners']
};

export type PlanTexts = Partial<Record<TextName, string>>;
