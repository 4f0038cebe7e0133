/** What the facilitator does: look at cards first, hide them, lay them together. The log keeps every step of it. */
import type { TextRef } from '../../domain/free-text.ts';
import { accepted, refuse, type Verdict } from '../../domain/refusal.ts';
import type { Settings } from './schema.ts';
import {
	findCard,
	findCluster,
	leaveCluster,
	type Card,
	type CardStatus,
	type LoggedAction,
	type State
} from './state.ts';

export function applyTidying(state: State, action: LoggedAction, settings: Settings): Verdict {
	switch (action.kind) {
		case 'release':
			return moveCard(state, action.id, ['waiting'], 'visible');
		case 'hide':
			return moveCard(state, action.id, ['waiting', 'visible'], 'hidden');
		case 'unhide':
			return moveCard(state, action.id, ['hidden'], 'visible');
		case 'group':
			return groupCards(state, action, settings);
		case 'add-to-group':
			return addToGroup(state, action.clusterId, action.cardId);
		case 'remove-from-group':
			return removeFromGroup(state, action.cardId);
		case 'rename-group':
			return renameGroup(state, action.clusterId, action.title);
		case 'ungroup':
			return ungroup(state, action.clusterId);
		default:
			// Writing is for the people in the hall.
			return refuse('answer-unknown');
	}
}

function moveCard(state: State, id: string, from: CardStatus[], to: CardStatus): Verdict {
	const card = findCard(state, id);
	if (!card) return refuse('card-unknown');
	if (!from.includes(card.status)) return refuse('already-done');
	card.status = to;
	return accepted;
}

function groupCards(
	state: State,
	{ clusterId, title, theme, cardIds }: Extract<LoggedAction, { kind: 'group' }>,
	settings: Settings
): Verdict {
	if (findCluster(state, clusterId)) return refuse('already-done');
	if (theme !== null && !settings.themes.includes(theme)) return refuse('choice-unknown');
	const cards: Card[] = [];
	for (const id of new Set(cardIds)) {
		const card = findCard(state, id);
		if (card?.status !== 'visible') return refuse('card-unknown');
		// Another console was first; moving it silently would undo what was done there.
		if (card.clusterId !== null) return refuse('not-possible-now');
		cards.push(card);
	}
	if (cards.length < 2) return refuse('nothing-chosen');
	for (const card of cards) card.clusterId = clusterId;
	state.clusters[clusterId] = { id: clusterId, title, theme, cardIds: cards.map(({ id }) => id) };
	return accepted;
}

function addToGroup(state: State, clusterId: string, cardId: string): Verdict {
	const cluster = findCluster(state, clusterId);
	const card = findCard(state, cardId);
	if (!cluster) return refuse('choice-unknown');
	if (card?.status !== 'visible') return refuse('card-unknown');
	if (card.clusterId === clusterId) return refuse('already-done');
	if (card.clusterId !== null) return refuse('not-possible-now');
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
