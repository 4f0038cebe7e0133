import type { Rules } from '../../domain/activity.ts';
import { makeFindings, makeOutcome, type Outcome } from './outcome.ts';
import type { Settings } from './schema.ts';
import {
	viewForConsole,
	viewForPhone,
	viewForWall,
	viewOwnCards,
	type ForConsole,
	type ForPhone,
	type ForWall,
	type Own
} from './seeing.ts';
import type { LoggedAction, State } from './state.ts';
import { listPeople } from './support.ts';
import { applyTidying } from './tidying.ts';
import { applyWriting } from './writing.ts';

export type View = ForPhone | ForWall | ForConsole;

export const rules: Rules<Settings, State, LoggedAction, View, Own, Outcome> = {
	start: () => ({ cards: {}, clusters: {}, written: {} }),
	apply: (state, action, by, settings) =>
		by.role === 'facilitator'
			? applyTidying(state, action, settings)
			: applyWriting(state, action, by, settings),
	viewFor: (audience, state, settings, phase) => {
		if (audience === 'facilitator') return viewForConsole(state, settings);
		return audience === 'wall'
			? viewForWall(state, settings, phase)
			: viewForPhone(state, settings, phase);
	},
	ownFor: viewOwnCards,
	outcome: makeOutcome,
	findings: makeFindings,
	countAnswered: (state) =>
		listPeople(Object.values(state.cards).filter(({ status }) => status !== 'withdrawn')).size
};
