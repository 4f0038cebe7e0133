import type { InitiativeStanding } from '#lib/domain/life/standing.ts';
import { formatDate } from '#lib/texts/format.ts';
import type { Language } from '#lib/texts/language.ts';
import type { IdeaTexts } from '#lib/texts/nl/ideas.ts';
import type { InitiativeTexts } from '#lib/texts/nl/initiatives.ts';

/** How an initiative stands, since when, and by which day there is an answer: where there is room for sentences alone. */
export function sayStanding(
	{ state, since, dueOn, daysLate }: InitiativeStanding,
	lists: IdeaTexts,
	lives: InitiativeTexts,
	language: Language
): string {
	const day = (moment: string) => formatDate(moment, language);
	const word = lives.states[state];
	const stands = `${since === null ? word : lists.now.standing(word, day(since))}.`;
	if (dueOn === null) return stands;
	const { late, by } = lives.page;
	return `${stands} ${daysLate > 0 ? late(daysLate, day(dueOn)) : by(day(dueOn))}`;
}
