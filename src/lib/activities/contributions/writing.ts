/** What a participant does: write a card, take it back, say "ook ik". */
import { kindOf, type Participant } from '../../domain/audience.ts';
import type { Standings } from '../../domain/moderation/standing.ts';
import { accepted, refuse, type Verdict } from '../../domain/refusal.ts';
import type { Settings } from './schema.ts';
import { findCard, leaveCluster, writtenOn, type LoggedAction, type State } from './state.ts';

export function applyWriting(
	state: State,
	action: LoggedAction,
	by: Participant,
	settings: Settings,
	standings: Standings
): Verdict {
	switch (action.kind) {
		case 'add':
			return addCard(state, action, by, settings);
		case 'withdraw':
			return withdrawCard(state, action.id, by);
		case 'support':
		case 'unsupport':
			return supportCard(state, action, by, settings, standings);
		default:
			return refuse('not-allowed');
	}
}

function addCard(
	state: State,
	{ id, mood, theme, text }: Extract<LoggedAction, { kind: 'add' }>,
	by: Participant,
	settings: Settings
): Verdict {
	if (state.cards[id]) return refuse('already-done');
	if (!settings.moods.includes(mood)) return refuse('choice-unknown');
	if (theme !== null && !settings.themes.includes(theme)) return refuse('choice-unknown');
	const mine = state.written[by.id] ?? [];
	if (mine.length >= settings.perPerson) return refuse('too-many-cards');
	state.written[by.id] = [...mine, id];
	state.cards[id] = {
		id,
		mood,
		theme,
		text,
		writer: by.id,
		isWithdrawn: false,
		supporters: {},
		clusterId: null
	};
	return accepted;
}

function withdrawCard(state: State, id: string, by: Participant): Verdict {
	const card = findCard(state, id);
	if (!card) return refuse('card-unknown');
	if (card.writer !== by.id) return refuse('not-yours');
	leaveCluster(state, card);
	card.isWithdrawn = true;
	state.written[by.id] = (state.written[by.id] ?? []).filter((mine) => mine !== id);
	return accepted;
}

function supportCard(
	state: State,
	{ kind, id }: Extract<LoggedAction, { kind: 'support' | 'unsupport' }>,
	by: Participant,
	settings: Settings,
	standings: Standings
): Verdict {
	const card = findCard(state, id);
	if (card?.writer === by.id) return refuse('own-card');
	// What no phone shows, no phone can support.
	if (!card || !settings.showWhileOpen) return refuse('card-unknown');
	const written = writtenOn(card);
	const canBeRead =
		standings.isShown(written) && standings.isReadable(standings.show(written, card.text));
	// Whoever supported it when it could be read, may take that back.
	if (kind === 'support' && !canBeRead) return refuse('words-gone');
	const supports = Boolean(card.supporters[by.id]);
	if (supports === (kind === 'support')) return refuse('already-done');
	card.supporters[by.id] = kind === 'support' ? kindOf(by) : null;
	return accepted;
}
