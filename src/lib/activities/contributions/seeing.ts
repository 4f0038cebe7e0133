/** What each audience sees. Nowhere does it say who wrote a card or who supports it. */
import type { Situation, StepPhase } from '../../domain/activity.ts';
import type { Rung } from '../../domain/rung.ts';
import { sumKinds } from '../../domain/audience.ts';
import { showText, type FreeText } from '../../domain/free-text.ts';
import {
	asChosen,
	listFigures,
	type Chosen,
	type LinkableFigure
} from '../../domain/links/linkable.ts';
import type { ForWriter, Standing, Standings } from '../../domain/moderation/standing.ts';
import type { KompasThemeId } from '../../domain/wijkkompas/theme.ts';
import type { Mood } from './mood.ts';
import { layOut, listLooseTop, mostOnWall, rankEntries, type RankedEntry } from './ranking.ts';
import type { Settings } from './schema.ts';
import {
	findCluster,
	listCards,
	listVisible,
	nameCluster,
	writtenOn,
	type Card,
	type State
} from './state.ts';
import { countSupporters, countWriters, listPeople } from './support.ts';

export interface ShownCard {
	id: string;
	mood: Mood;
	theme: KompasThemeId | null;
	text: FreeText;
	/** How many others said "ook ik". */
	supporters: number;
}

/** Cards as they lie on the table: on its own (no title), or a cluster. */
export interface Pile {
	id: string;
	title: FreeText | null;
	theme: KompasThemeId | null;
	/** Everyone who wrote or supported a card in it, each once. */
	people: number;
	cards: ShownCard[];
}

export interface ForPhone {
	question: string;
	rung: Rung;
	moods: Mood[];
	themes: KompasThemeId[];
	perPerson: number;
	/** Null: nobody sees the cards of others yet. */
	piles: Pile[] | null;
}

export interface ForWall {
	question: string;
	rung: Rung;
	total: number;
	/** Null under five people. */
	writers: number | null;
	moods: { mood: Mood; count: number }[];
	/** Null until the result is shown. */
	top: RankedEntry[] | null;
	/** Cards that are not in the top. */
	more: number;
	/** Entries outside the top that have as many people as the last one in it. */
	tied: number;
}

export interface ConsoleCard extends ShownCard {
	standing: Standing;
	clusterId: string | null;
}

interface ConsoleCluster {
	id: string;
	title: FreeText;
	/** It has a title of its own; else it is called by the words of its card. */
	hasTitle: boolean;
	isLeftOut: boolean;
	theme: KompasThemeId | null;
	people: number;
	/** The figure that whoever leads chose for it. */
	figure: Chosen;
	/** One of its cards is hidden or in other words. A title is often made from the cards, and stays: whoever leads looks at it. */
	mayNeedTitle: boolean;
}

export interface ForConsole {
	moods: Mood[];
	themes: KompasThemeId[];
	cards: ConsoleCard[];
	clusters: ConsoleCluster[];
	/** From which a topic can have one. */
	figures: LinkableFigure[];
	/** Single cards that many people stand behind, and that are in no topic. */
	looseTop: string[];
	/** Null under five people. */
	writers: number | null;
}

/** With one's own words, because others may not see them, or read others. */
type OwnCard = ShownCard & ForWriter;

export interface Own {
	cards: OwnCard[];
	/** Cards of others to which I said "ook ik", also those that are not to be seen any more. */
	supported: string[];
	/** How many cards I can still write. */
	left: number;
}

function showCard(card: Card, standings: Standings): ShownCard {
	const { id, mood, theme } = card;
	const text = standings.show(writtenOn(card), card.text);
	return { id, mood, theme, text, supporters: sumKinds(countSupporters(card)) };
}

export function viewForPhone(
	state: State,
	settings: Settings,
	phase: StepPhase,
	standings: Standings
): ForPhone {
	const { question, rung, moods, themes, perPerson, showWhileOpen } = settings;
	const piles = showWhileOpen || phase === 'shown' ? showPiles(state, standings) : null;
	return { question, rung, moods, themes, perPerson, piles };
}

function showPiles(state: State, standings: Standings): Pile[] {
	return layOut(state, standings).flatMap(({ clusterId, cards }) => {
		const [first] = cards;
		if (!first) return [];
		const cluster = findCluster(state, clusterId);
		return [
			{
				// A topic without a title of its own is a card like any other.
				id: cluster?.title ? cluster.id : first.id,
				title: cluster?.title ? showText(cluster.title) : null,
				theme: cluster ? cluster.theme : first.theme,
				people: listPeople(cards).size,
				cards: cards.map((card) => showCard(card, standings))
			}
		];
	});
}

export function viewForWall(
	state: State,
	settings: Settings,
	phase: StepPhase,
	standings: Standings
): ForWall {
	const { question, rung, moods } = settings;
	const cards = listVisible(state, standings);
	const shared = {
		question,
		rung,
		total: cards.length,
		writers: countWriters(cards),
		moods: moods.map((mood) => ({ mood, count: cards.filter((card) => card.mood === mood).length }))
	};
	if (phase !== 'shown') return { ...shared, top: null, more: 0, tied: 0 };
	const ranked = rankEntries(state, standings);
	const top = ranked.slice(0, mostOnWall);
	const rest = ranked.slice(mostOnWall);
	const last = top.at(-1);
	return {
		...shared,
		top,
		more: rest.reduce((sum, entry) => sum + entry.cards, 0),
		tied: rest.filter((entry) => entry.people === last?.people).length
	};
}

export function viewForConsole(
	state: State,
	settings: Settings,
	standings: Standings,
	situation: Situation
): ForConsole {
	const cards = listCards(state).map((card) => ({
		...showCard(card, standings),
		standing: standings.of(writtenOn(card)),
		clusterId: card.clusterId
	}));
	const isVisible = (card: Card) => standings.isShown(writtenOn(card));
	const clusters = Object.values(state.clusters).flatMap((cluster) => {
		const { id, theme, cardIds, isLeftOut = false } = cluster;
		const figure = asChosen(cluster.figure);
		const together = cardIds.flatMap((cardId) => state.cards[cardId] ?? []);
		const title = nameCluster(state, cluster, standings);
		if (together.length === 0 || !title) return [];
		const hasTitle = cluster.title !== null;
		const people = listPeople(together.filter(isVisible)).size;
		const hasChanged = together.some((card) => {
			const { standing, reworded } = standings.tellWriter(writtenOn(card));
			return standing === 'hidden' || reworded;
		});
		const mayNeedTitle = hasTitle && hasChanged;
		return [{ id, title, hasTitle, isLeftOut, theme, people, figure, mayNeedTitle }];
	});
	return {
		moods: settings.moods,
		themes: settings.themes,
		cards,
		clusters,
		figures: listFigures(situation),
		looseTop: listLooseTop(state, standings),
		writers: countWriters(listVisible(state, standings))
	};
}

export function viewOwnCards(
	state: State,
	participantId: string,
	settings: Settings,
	standings: Standings
): Own {
	const written = state.written[participantId] ?? [];
	const cards = written.flatMap((id) => {
		const card = state.cards[id];
		if (!card || card.isWithdrawn) return [];
		const text = showText(card.text);
		return [{ ...showCard(card, standings), text, ...standings.tellWriter(writtenOn(card)) }];
	});
	const supported = Object.values(state.cards)
		.filter((card) => card.supporters[participantId])
		.map(({ id }) => id);
	return { cards, supported, left: Math.max(0, settings.perPerson - cards.length) };
}
