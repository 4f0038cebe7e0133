import type { ParticipantKind } from '../../domain/audience.ts';
import { showText, type FreeText, type Logged, type TextRef } from '../../domain/free-text.ts';
import type { Standings, Written } from '../../domain/moderation/standing.ts';
import type { KompasThemeId } from '../../domain/wijkkompas/theme.ts';
import { longestCard, type Mood } from './mood.ts';
import type { Action, TextField } from './schema.ts';

/** An action as the log holds it: the words of a card and of a title stand elsewhere. */
export type LoggedAction = Logged<Action, TextField>;

export interface Card {
	id: string;
	mood: Mood;
	theme: KompasThemeId | null;
	text: TextRef;
	/** Kept so that one cannot support one's own card and can take it back; in no view. */
	writer: string;
	/** Its writer took it back. */
	isWithdrawn: boolean;
	/** Who said "ook ik", and as what. Null: took it back. */
	supporters: Record<string, ParticipantKind | null>;
	clusterId: string | null;
}

/** A topic: cards that lie together, or a single one. Without cards it is no longer there. */
export interface Cluster {
	id: string;
	/** Null: it is called by the words of its first card. */
	title: TextRef | null;
	/** The card that it began with, where it had no title of its own. */
	firstCardId?: string;
	/** Whoever leads does not take it along to a vote. */
	isLeftOut?: boolean;
	/** The figure that whoever leads chose for it; null: none belongs to it. Absent: nobody chose. */
	figure?: string | null;
	theme: KompasThemeId | null;
	cardIds: string[];
}

export interface State {
	/** In the order in which they came. */
	cards: Record<string, Card>;
	clusters: Record<string, Cluster>;
	/** The cards that each participant wrote and did not take back. */
	written: Record<string, string[]>;
}

/** A card that was not taken back by its writer. */
export function findCard(state: State, id: string): Card | null {
	const card = Object.hasOwn(state.cards, id) ? state.cards[id] : undefined;
	return card && !card.isWithdrawn ? card : null;
}

/** Cards that were not taken back, in the order in which they came. */
export function listCards(state: State): Card[] {
	return Object.values(state.cards).filter(({ isWithdrawn }) => !isWithdrawn);
}

/** A card as something that people wrote: held, hidden or shown. */
export function writtenOn({ id, text }: Card): Written {
	return { id, texts: [{ ref: text, longest: longestCard }] };
}

/** A card that everyone may see. */
export function findVisible(state: State, id: string, standings: Standings): Card | null {
	const card = findCard(state, id);
	return card && standings.isShown(writtenOn(card)) ? card : null;
}

/** Cards that everyone may see, in the order in which they came. */
export function listVisible(state: State, standings: Standings): Card[] {
	return listCards(state).filter((card) => standings.isShown(writtenOn(card)));
}

/** A cluster in which cards lie. */
export function findCluster(state: State, id: string | null): Cluster | null {
	const cluster = id === null ? undefined : state.clusters[id];
	return cluster && cluster.cardIds.length > 0 ? cluster : null;
}

/** What a topic is called now. Its first card is always one of its cards: more of them ask for a title. */
export function nameCluster(state: State, cluster: Cluster, standings: Standings): FreeText | null {
	if (cluster.title) return showText(cluster.title);
	const first = cluster.firstCardId === undefined ? null : findCard(state, cluster.firstCardId);
	return first && standings.show(writtenOn(first), first.text);
}

/** What a vote calls a card or a cluster. A title is often made from the cards: with none of them to be seen, it is not either. */
export function readName(state: State, id: string, standings: Standings): FreeText | null {
	const card = findVisible(state, id, standings);
	if (card) return standings.show(writtenOn(card), card.text);
	const cluster = Object.hasOwn(state.clusters, id) ? state.clusters[id] : undefined;
	if (!cluster) return null;
	const { cardIds, title, firstCardId } = cluster;
	if (title === null) return readName(state, firstCardId ?? '', standings);
	const isSeen = cardIds.some((cardId) => findVisible(state, cardId, standings));
	// Cards that were taken apart again lie elsewhere; people may have chosen it by the name that it had.
	return isSeen || cardIds.length === 0 ? showText(title) : null;
}

/** Takes a card out of its cluster; the card itself stays what it was. */
export function leaveCluster(state: State, card: Card): void {
	const cluster = findCluster(state, card.clusterId);
	if (cluster) cluster.cardIds = cluster.cardIds.filter((id) => id !== card.id);
	card.clusterId = null;
}
