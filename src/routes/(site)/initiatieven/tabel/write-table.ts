import { stringify } from 'csv-stringify/sync';
import { dutchCsv } from '#lib/pages/dutch-csv.ts';
import type { ShownIdea } from '#lib/pages/site/ideas.ts';
import type { IdeaTexts } from '#lib/texts/nl/ideas.ts';
import type { InitiativeTexts } from '#lib/texts/nl/initiatives.ts';
import type { Texts } from '#lib/texts/nl/site.ts';
import { dayOf } from '#lib/texts/time-zone.ts';

interface Words {
	lists: IdeaTexts;
	lives: InitiativeTexts;
	site: Texts;
}

/** All that was chosen, on one line each; what was erased says so. `origin`: of the site, for the addresses. */
export function writeTable(
	ideas: readonly ShownIdea[],
	{ lists, lives, site }: Words,
	origin: string
): string {
	const lines = ideas.map(({ title, wijk, heldAt, state, since, dueOn, daysLate, href }) => ({
		idea: title ?? site.moderation.erased,
		wijk: wijk.name,
		evening: dayOf(heldAt),
		state: lives.states[state],
		since: since === null ? null : dayOf(new Date(since)),
		dueOn,
		daysLate: dueOn === null ? null : daysLate,
		address: `${origin}${href}`
	}));
	return stringify(lines, { ...dutchCsv, columns: lists.file });
}
