/** What people can do with initiatives. */
import { kindOf, type Actor, type Participant } from '../../domain/audience.ts';
import type { Standings } from '../../domain/moderation/standing.ts';
import { accepted, refuse, type Verdict } from '../../domain/refusal.ts';
import type { Role } from './limits.ts';
import type { LoggedAction, Proposal, Settings, State } from './schema.ts';
import { writtenIn } from './written.ts';

type Propose = Extract<LoggedAction, { kind: 'propose' }>;

/** Decides on an action and applies it in place once it is accepted. Costs the same in a full room as in an empty one. */
export function applyAction(
	state: State,
	action: LoggedAction,
	by: Actor,
	settings: Settings,
	standings: Standings
): Verdict {
	if (by.role !== 'participant') return lead(state, action);
	switch (action.kind) {
		case 'propose':
			return propose(state, action, by, settings);
		case 'withdraw':
			return withdraw(state, action.id, by, standings);
		case 'retract':
			return retract(state, action.id, by);
		case 'link-topic':
		case 'unlink-topic':
			return refuse('not-allowed');
		default:
			return takeRole(state, action.id, action.kind, by, standings);
	}
}

/** What whoever leads does. It names what is chosen and toggles nothing, so that of two consoles the last one stands. */
function lead({ proposals }: State, action: LoggedAction): Verdict {
	if (action.kind !== 'link-topic' && action.kind !== 'unlink-topic') {
		return refuse('not-possible-now');
	}
	const proposal = proposals[action.id];
	if (!proposal) return refuse('choice-unknown');
	const topic = action.kind === 'link-topic' ? action.topic : undefined;
	if (proposal.topic === topic) return refuse('already-done');
	if (topic === undefined) delete proposal.topic;
	else proposal.topic = topic;
	return accepted;
}

function propose(state: State, action: Propose, by: Participant, settings: Settings): Verdict {
	const { id, title, what, theme, point } = action;
	const needed = action.needed ?? null;
	const written = state.writtenBy[by.id] ?? [];
	const buurt = state.buurten.find(({ code }) => code === action.buurt) ?? null;
	if (state.proposals[id]) return refuse('already-done');
	if (written.length >= settings.perPerson) return refuse('too-many-cards');
	if (action.buurt !== null && !buurt) return refuse('choice-unknown');
	if (theme !== null && !settings.themes.includes(theme)) return refuse('choice-unknown');

	state.proposals[id] = {
		id,
		by: by.id,
		title,
		what,
		needed,
		theme,
		buurt,
		point,
		people: action.role === 'none' ? {} : { [by.id]: { role: action.role, kind: kindOf(by) } }
	};
	state.writtenBy[by.id] = [...written, id];
	return accepted;
}

function withdraw(state: State, id: string, by: Participant, standings: Standings): Verdict {
	const proposal = state.proposals[id];
	if (!proposal) return refuse('choice-unknown');
	if (proposal.by !== by.id) {
		return refuse(standings.isShown(writtenIn(proposal)) ? 'not-yours' : 'choice-unknown');
	}
	// The log keeps that it was there, and that its writer took it back.
	Reflect.deleteProperty(state.proposals, id);
	state.writtenBy[by.id] = (state.writtenBy[by.id] ?? []).filter((written) => written !== id);
	return accepted;
}

/** Neither what it is called nor what it is about can be read any more. */
function isGone(proposal: Proposal, standings: Standings): boolean {
	const written = writtenIn(proposal);
	const { title, what } = proposal;
	return [title, what].every((text) => !standings.isReadable(standings.show(written, text)));
}

/** "Ik begin hiermee", "ik help mee" or "ik steun dit". Another role takes the place of the one before. */
function takeRole(
	{ proposals }: State,
	id: string,
	role: Role,
	by: Participant,
	standings: Standings
): Verdict {
	const proposal = proposals[id];
	if (!proposal) return refuse('choice-unknown');
	if (!standings.isShown(writtenIn(proposal)) || isGone(proposal, standings)) {
		return refuse('words-gone');
	}
	// Support says that others want it as well.
	if (role === 'support' && proposal.by === by.id) return refuse('own-card');
	if (proposal.people[by.id]?.role === role) return refuse('already-done');
	proposal.people[by.id] = { role, kind: kindOf(by) };
	return accepted;
}

/** Also from one that was hidden or erased since: nobody is held to what nobody can read. */
function retract({ proposals }: State, id: string, by: Participant): Verdict {
	const proposal = proposals[id];
	if (!proposal) return refuse('choice-unknown');
	if (!proposal.people[by.id]) return refuse('already-done');
	Reflect.deleteProperty(proposal.people, by.id);
	return accepted;
}
