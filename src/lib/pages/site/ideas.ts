/** The initiatives that everybody can read of, as pages list them, and which of them a reader chose. */
import { initiativeStates, type InitiativeState } from '#lib/domain/life/initiative-life.ts';
import { orderByNeed } from '#lib/domain/life/overview.ts';
import type { InitiativeStanding } from '#lib/domain/life/standing.ts';
import { whenHeld } from '#lib/pages/when-held.ts';
import type { Front } from '#lib/server/access/front.ts';
import type { ListedInitiative } from '#lib/server/initiatives/initiatives.ts';
import type { WijkSummary } from '#lib/server/kompas/kompas.ts';
import { yearOf } from '#lib/texts/time-zone.ts';

export interface ShownIdea extends InitiativeStanding {
	/** Of the proposal, as a report has it: another evening may have the same one. */
	id: string;
	href: string;
	/** Null: erased at its writer's request. */
	title: string | null;
	isReworded: boolean;
	wijk: { name: string; slug: string };
	/** The evening on which it was said. */
	heldAt: Date;
}

type Asked = Pick<Front, 'initiatives' | 'kompas'>;

/** What is late comes first. `wijk`: its code; without it those of the whole city. */
export async function readIdeas(app: Asked, wijk?: string): Promise<ShownIdea[]> {
	const [listed, wijken] = await Promise.all([
		app.initiatives.listPublic(wijk),
		app.kompas.listWijken()
	]);
	return orderByNeed(showIdeas(listed, wijken));
}

/** Of one evening, for who may read its report; none of practice. In the order in which they were said. */
export async function readIdeasOfEvening(app: Asked, sessionId: string): Promise<ShownIdea[]> {
	const [listed, wijken] = await Promise.all([
		app.initiatives.listEvening(sessionId),
		app.kompas.listWijken()
	]);
	return showIdeas(listed, wijken);
}

function showIdeas(
	listed: readonly ListedInitiative[],
	wijken: readonly Pick<WijkSummary, 'code' | 'name' | 'slug'>[]
): ShownIdea[] {
	const places = new Map(wijken.map(({ code, name, slug }) => [code, { name, slug }]));
	return listed.map(
		({
			proposalId,
			sessionId,
			title,
			isReworded,
			wijk: code,
			plannedAt,
			openedAt,
			...standing
		}) => {
			const { state, since, dueOn, daysLate } = standing;
			return {
				id: proposalId,
				href: `/initiatieven/${proposalId}?avond=${sessionId}`,
				...{ title, isReworded, state, since, dueOn, daysLate },
				// Of a wijk that is not there any more its ideas still are.
				wijk: places.get(code) ?? { name: code, slug: code },
				heldAt: whenHeld({ plannedAt, openedAt })
			};
		}
	);
}

/** Null: all of them. */
export interface Choice {
	/** The part of an address that names it. */
	wijk: string | null;
	state: InitiativeState | null;
	/** In which the evening was. */
	year: number | null;
}

/** What nobody can choose is no choice: nor is a wijk that is not there. */
export function readChoice(asked: URLSearchParams, wijken: readonly string[]): Choice {
	const state = asked.get('stand');
	const year = Number(asked.get('jaar'));
	return {
		wijk: wijken.find((slug) => slug === asked.get('wijk')) ?? null,
		state: initiativeStates.find((one) => one === state) ?? null,
		year: Number.isSafeInteger(year) && year > 0 ? year : null
	};
}

export function chooseIdeas(ideas: readonly ShownIdea[], choice: Choice): ShownIdea[] {
	return ideas.filter(
		({ wijk, state, heldAt }) =>
			(choice.wijk === null || wijk.slug === choice.wijk) &&
			(choice.state === null || state === choice.state) &&
			(choice.year === null || yearOf(heldAt) === choice.year)
	);
}

/** As it stands in an address, with its question mark; empty for all. */
export function writeChoice({ wijk, state, year }: Partial<Choice>, page = 1): string {
	const query = new URLSearchParams();
	if (wijk) query.set('wijk', wijk);
	if (state) query.set('stand', state);
	if (year) query.set('jaar', String(year));
	if (page > 1) query.set('pagina', String(page));
	return query.size > 0 ? `?${query}` : '';
}
