/** The initiatives that everybody can read of, as pages list them, and which of them a reader chose. */
import {
	initiativeLife,
	initiativeStates,
	type InitiativeState
} from '#lib/domain/life/initiative-life.ts';
import { orderByNeed } from '#lib/domain/life/overview.ts';
import type { InitiativeStanding } from '#lib/domain/life/standing.ts';
import { whenHeld } from '#lib/pages/when-held.ts';
import type { Front } from '#lib/server/access/front.ts';
import type { ListedInitiative } from '#lib/server/initiatives/initiatives.ts';
import type { Place } from '#lib/server/kompas/kompas.ts';
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
	const [listed, places] = await Promise.all([
		app.initiatives.listPublic(wijk),
		app.kompas.listPlaces()
	]);
	return orderByNeed(showIdeas(listed, places));
}

export interface CityIdeas {
	/** What is late comes first. */
	ideas: ShownIdea[];
	offered: Offered;
}

/** Of the whole city, with what can be chosen among them. */
export async function readCityIdeas(app: Asked): Promise<CityIdeas> {
	const [listed, places] = await Promise.all([
		app.initiatives.listPublic(),
		app.kompas.listPlaces()
	]);
	const ideas = orderByNeed(showIdeas(listed, places));
	const wijken = [...places, ...ideas.map(({ wijk }) => wijk)];
	return {
		ideas,
		offered: {
			wijken: [...new Map(wijken.map(({ slug, name }) => [slug, { slug, name }])).values()],
			// What is in a report was received, so none is in the first one.
			states: initiativeStates.filter(
				(state) => state !== initiativeLife.first || ideas.some((idea) => idea.state === state)
			),
			years: [...new Set(ideas.map(({ heldAt }) => yearOf(heldAt)))].toSorted((a, b) => b - a)
		}
	};
}

/** Of one evening, for who may read its report; none of practice. In the order in which they were said. */
export async function readIdeasOfEvening(app: Asked, sessionId: string): Promise<ShownIdea[]> {
	const [listed, places] = await Promise.all([
		app.initiatives.listEvening(sessionId),
		app.kompas.listPlaces()
	]);
	return showIdeas(listed, places);
}

function showIdeas(listed: readonly ListedInitiative[], wijken: readonly Place[]): ShownIdea[] {
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

/** What can be chosen, in the order in which it is offered. */
export interface Offered {
	wijken: { slug: string; name: string }[];
	states: InitiativeState[];
	years: number[];
}

/** What is not offered is no choice. */
export function readChoice(asked: URLSearchParams, { wijken, states, years }: Offered): Choice {
	const [wijk, state, year] = [asked.get('wijk'), asked.get('stand'), asked.get('jaar')];
	return {
		wijk: wijken.find(({ slug }) => slug === wijk)?.slug ?? null,
		state: states.find((one) => one === state) ?? null,
		year: years.find((one) => String(one) === year) ?? null
	};
}

/** Whether all that is asked for is among the choice: an empty field asks for nothing. */
export function isOffered(asked: URLSearchParams, { wijk, state, year }: Choice): boolean {
	const kept = { wijk, stand: state, jaar: year };
	return Object.entries(kept).every(([name, value]) => !asked.get(name) || value !== null);
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
