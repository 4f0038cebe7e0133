/** What people and the facilitator can do with initiatives. */
import { kindOf, type Actor, type Participant } from '../../domain/audience.ts';
import { accepted, refuse, type Verdict } from '../../domain/refusal.ts';
import type { Role } from './limits.ts';
import type { LoggedAction, Settings, Standing, State } from './schema.ts';

type Propose = Extract<LoggedAction, { kind: 'propose' }>;
type Look = Extract<LoggedAction, { kind: 'release' | 'hide' | 'unhide' }>;

/** Decides on an action and applies it in place once it is accepted. Costs the same in a full room as in an empty one. */
export function applyAction(
	state: State,
	action: LoggedAction,
	by: Actor,
	settings: Settings
): Verdict {
	if (action.kind === 'release' || action.kind === 'hide' || action.kind === 'unhide') {
		return by.role === 'facilitator' ? changeStanding(state, action) : refuse('not-allowed');
	}
	if (by.role !== 'participant') return refuse('not-possible-now');
	switch (action.kind) {
		case 'propose':
			return propose(state, action, by, settings);
		case 'withdraw':
			return withdraw(state, action.id, by);
		case 'retract':
			return retract(state, action.id, by);
		default:
			return takeRole(state, action.id, action.kind, by);
	}
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

	const mayHoldName = [title, what, needed].some((text) => text?.flagged);
	state.proposals[id] = {
		id,
		by: by.id,
		title,
		what,
		needed,
		theme,
		buurt,
		point,
		standing: mayHoldName ? 'waiting' : 'visible',
		people: action.role === 'none' ? {} : { [by.id]: { role: action.role, kind: kindOf(by) } }
	};
	state.writtenBy[by.id] = [...written, id];
	return accepted;
}

function withdraw(state: State, id: string, by: Participant): Verdict {
	const proposal = state.proposals[id];
	if (!proposal) return refuse('choice-unknown');
	if (proposal.by !== by.id) {
		return refuse(proposal.standing === 'visible' ? 'not-yours' : 'choice-unknown');
	}
	// The log keeps that it was there, and that its writer took it back.
	Reflect.deleteProperty(state.proposals, id);
	state.writtenBy[by.id] = (state.writtenBy[by.id] ?? []).filter((written) => written !== id);
	return accepted;
}

/** "Ik trek dit", "ik help mee" or "ik steun dit". Another role takes the place of the one before. */
function takeRole(state: State, id: string, role: Role, by: Participant): Verdict {
	const proposal = state.proposals[id];
	if (proposal?.standing !== 'visible') return refuse('choice-unknown');
	// Support says that others want it as well.
	if (role === 'support' && proposal.by === by.id) return refuse('own-card');
	if (proposal.people[by.id]?.role === role) return refuse('already-done');
	proposal.people[by.id] = { role, kind: kindOf(by) };
	return accepted;
}

function retract(state: State, id: string, by: Participant): Verdict {
	const proposal = state.proposals[id];
	if (proposal?.standing !== 'visible') return refuse('choice-unknown');
	if (!proposal.people[by.id]) return refuse('already-done');
	Reflect.deleteProperty(proposal.people, by.id);
	return accepted;
}

const from: Record<Look['kind'], readonly Standing[]> = {
	release: ['waiting'],
	hide: ['waiting', 'visible'],
	unhide: ['hidden']
};

function changeStanding(state: State, { kind, id }: Look): Verdict {
	const proposal = state.proposals[id];
	if (!proposal) return refuse('choice-unknown');
	if (!from[kind].includes(proposal.standing)) return refuse('already-done');
	proposal.standing = kind === 'hide' ? 'hidden' : 'visible';
	return accepted;
}
