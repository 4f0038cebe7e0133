import { stringify } from 'csv-stringify/sync';
import { dutchCsv } from '#lib/pages/dutch-csv.ts';
import type { ShownIdea } from '#lib/pages/site/ideas.ts';
import type { InitiativeTexts } from '#lib/texts/nl/initiatives.ts';
import type { Texts } from '#lib/texts/nl/site.ts';
import { dayOf } from '#lib/texts/time-zone.ts';

/** Fixed, in whatever language somebody reads: files of different people can be put together. */
const columns = {
	idea: 'idee',
	reworded: 'andere_woorden',
	wijk: 'wijk',
	evening: 'avond',
	state: 'wat_is_er_gebeurd',
	since: 'sinds',
	dueOn: 'antwoord_uiterlijk',
	daysLate: 'dagen_te_laat',
	address: 'adres'
};

interface Words {
	lives: InitiativeTexts;
	site: Texts;
}

/** All that was chosen, on one line each; what was erased says so. `origin`: of the site, for the addresses. */
export function writeTable(
	ideas: readonly ShownIdea[],
	{ lives, site }: Words,
	origin: string
): string {
	const lines = ideas.map(
		({ title, isReworded, wijk, heldAt, state, since, dueOn, daysLate, href }) => ({
			idea: title ?? site.moderation.erased,
			reworded: isReworded ? site.moderation.mark : null,
			wijk: wijk.name,
			evening: dayOf(heldAt),
			state: lives.states[state],
			since: since === null ? null : dayOf(new Date(since)),
			dueOn,
			daysLate: dueOn === null ? null : daysLate,
			address: `${origin}${href}`
		})
	);
	return stringify(lines, { ...dutchCsv, columns });
}
