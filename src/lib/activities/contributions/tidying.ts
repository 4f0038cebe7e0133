/** What the facilitator does: make topics of cards. The log keeps every step of it. See docs/decisions/0037. */
import type { TextRef } from '../../domain/free-text.ts';
import type { Standings } from '../../domain/moderation/standing.ts';
import { accepted, refuse, type Refusal, type Verdict } from '../../domain/refusal.ts';
import type { Settings } from './schema.ts';
import {
	findCard,
	findCluster,
	findVisible,
	leaveCluster,
	type Card,
	type LoggedAction,
	type State
} from './state.ts';

/** It lies in another topic: moving it silently would undo what another console did. */
export const inATopic = 'contributions/in-a-topic' satisfies Refusal;

export function applyTidying(
	state: State,
	action: LoggedAction,
	settings: Settings,
	standings: Standings
): Verdict {
	switch (action.kind) {
		case 'group':
			return groupCards(state, action, settings, standings);
		case 'add-to-group':
			return addToGroup(state, action.clusterId, action.cardId, standings);
		case 'remove-from-group':
			return removeFromGroup(state, action.cardId);
		case 'rename-group':
			return renameGroup(state, action.clusterId, action.title);
		case 'ungroup':
			return ungroup(state, action.clusterId);
		case 'leave-out':
			return leaveOut(state, action.clusterId, true);
		case 'take-along':
			return leaveOut(state, action.clusterId, false);
		case 'link-figure':
			return linkFigure(state, action.clusterId, action.indicator);
		case 'unlink-figure':
			return linkFigure(state, action.clusterId, undefined);
		default:
			// Writing is for the people in the hall.
			return refuse('answer-unknown');
	}
}

function groupCards(
	state: State,
	{ clusterId, title, theme, cardIds }: Extract<LoggedAction, { kind: 'group' }>,
	settings: Settings,
	standings: Standings
): Verdict {
	if (findCluster(state, clusterId)) return refuse('already-done');
	if (theme !== null && !settings.themes.includes(theme)) return refuse('choice-unknown');
	const cards: Card[] = [];
	for (const id of new Set(cardIds)) {
		const card = findVisible(state, id, standings);
		if (!card) return refuse('card-unknown');
		if (card.clusterId !== null) return refuse(inATopic);
		cards.push(card);
	}
	const [first, ...others] = cards;
	if (!first) return refuse('nothing-chosen');
	// Nobody is to find their own sentence above what others wrote.
	if (title === null && others.length > 0) return refuse('text-empty');
	for (const card of cards) card.clusterId = clusterId;
	const named = title === null ? { firstCardId: first.id } : {};
	const cluster = { id: clusterId, title, theme, cardIds: cards.map(({ id }) => id) };
	state.clusters[clusterId] = { ...cluster, ...named };
	return accepted;
}

function addToGroup(
	state: State,
	clusterId: string,
	cardId: string,
	standings: Standings
): Verdict {
	const cluster = findCluster(state, clusterId);
	const card = findVisible(state, cardId, standings);
	if (!cluster) return refuse('choice-unknown');
	if (!card) return refuse('card-unknown');
	if (card.clusterId === clusterId) return refuse('already-done');
	if (card.clusterId !== null) return refuse(inATopic);
	if (cluster.title === null) return refuse('text-empty');
	card.clusterId = clusterId;
	cluster.cardIds.push(cardId);
	return accepted;
}

function removeFromGroup(state: State, cardId: string): Verdict {
	const card = findCard(state, cardId);
	if (!card) return refuse('card-unknown');
	if (card.clusterId === null) return refuse('already-done');
	leaveCluster(state, card);
	return accepted;
}

function renameGroup(state: State, clusterId: string, title: TextRef): Verdict {
	const cluster = findCluster(state, clusterId);
	if (!cluster) return refuse('choice-unknown');
	cluster.title = title;
	return accepted;
}

function ungroup(state: State, clusterId: string): Verdict {
	const cluster = findCluster(state, clusterId);
	if (!cluster) return refuse('choice-unknown');
	for (const id of cluster.cardIds) {
		const card = state.cards[id];
		if (card) card.clusterId = null;
	}
	cluster.cardIds = [];
	return accepted;
}

function leaveOut(state: State, clusterId: string, isLeftOut: boolean): Verdict {
	const cluster = findCluster(state, clusterId);
	if (!cluster) return refuse('choice-unknown');
	if ((cluster.isLeftOut ?? false) === isLeftOut) return refuse('already-done');
	cluster.isLeftOut = isLeftOut;
	return accepted;
}

/** `figure` undefined: nobody chose. It names what is chosen and toggles nothing, so that of two consoles the last one stands. */
function linkFigure(state: State, clusterId: string, figure: string | null | undefined): Verdict {
	const cluster = findCluster(state, clusterId);
	if (!cluster) return refuse('choice-unknown');
	if (cluster.figure === figure) return refuse('already-done');
	if (figure === undefined) delete cluster.figure;
	else cluster.figure = figure;
	return accepted;
}
