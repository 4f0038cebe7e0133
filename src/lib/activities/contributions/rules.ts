import type { Rules } from '../../domain/activity.ts';
import { mayLead } from '../../domain/audience.ts';
import { makeFindings, makeOutcome } from './outcome.ts';
import { viewForConsole, viewForPhone, viewForWall, viewOwnCards } from './seeing.ts';
import { findCard, listCards, readName, writtenOn } from './state.ts';
import { listPeople } from './support.ts';
import { applyTidying } from './tidying.ts';
import { without } from './without.ts';
import type { Types } from './types.ts';
import { applyWriting } from './writing.ts';

export const rules: Rules<Types> = {
	start: () => ({ cards: {}, clusters: {}, written: {} }),
	apply: (state, action, by, settings, standings) =>
		mayLead(by)
			? applyTidying(state, action, settings, standings)
			: applyWriting(state, action, by, settings, standings),
	writing: {
		find: (state, id) => {
			const card = findCard(state, id);
			return card && writtenOn(card);
		},
		list: (state) => listCards(state).map(writtenOn),
		read: readName
	},
	viewFor: (audience, { state, phase, standings, situation }, settings) => {
		if (audience === 'facilitator') {
			return viewForConsole(state, settings, standings, situation());
		}
		return audience === 'wall'
			? viewForWall(state, settings, phase, standings)
			: viewForPhone(state, settings, phase, standings);
	},
	ownFor: (state, { id, standings }, settings) => viewOwnCards(state, id, settings, standings),
	result: (state, _ballots, settings, standings) => makeOutcome(state, settings, standings),
	publish: (outcome) => outcome,
	findings: makeFindings,
	kindsOf: ({ cards }, participantId) =>
		Object.values(cards).flatMap(({ supporters }) =>
			supporters[participantId] ? [(kind) => void (supporters[participantId] = kind)] : []
		),
	without,
	countAnswered: (state) => listPeople(listCards(state)).size
};
