import type { Rules } from '../../domain/activity.ts';
import { makeFindings, makeOutcome } from './outcome.ts';
import { viewForConsole, viewForPhone, viewForWall, viewOwnCards } from './seeing.ts';
import { listPeople } from './support.ts';
import { applyTidying } from './tidying.ts';
import type { Types } from './types.ts';
import { applyWriting } from './writing.ts';

export const rules: Rules<Types> = {
	start: () => ({ cards: {}, clusters: {}, written: {} }),
	apply: (state, action, by, settings) =>
		by.role === 'facilitator'
			? applyTidying(state, action, settings)
			: applyWriting(state, action, by, settings),
	viewFor: (audience, { state, phase }, settings) => {
		if (audience === 'facilitator') return viewForConsole(state, settings);
		return audience === 'wall'
			? viewForWall(state, settings, phase)
			: viewForPhone(state, settings, phase);
	},
	ownFor: (state, { id }, settings) => viewOwnCards(state, id, settings),
	result: (state, _ballots, settings) => makeOutcome(state, settings),
	publish: (outcome) => outcome,
	findings: makeFindings,
	countAnswered: (state) =>
		listPeople(Object.values(state.cards).filter(({ status }) => status !== 'withdrawn')).size
};
