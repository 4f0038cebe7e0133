/** The life of a wijkopgave, as far as the roles of today can do it. Drawn in `docs/states/wijkopgave.md`. */
import type { PlanActKind } from '../wijkopgave/plan-data.ts';
import type { Life, Step } from './life.ts';

export const wijkopgaveStates = ['unbegun', 'draft', 'released', 'discarded'] as const;
export type WijkopgaveState = (typeof wijkopgaveStates)[number];

const by = 'edit-plan';
const step = (to: WijkopgaveState): Step<WijkopgaveState> => ({ to, by, needs: [] });
/** What people have to read why, or whoever looks for it later. */
const withReason = (to: WijkopgaveState): Step<WijkopgaveState> => ({ to, by, needs: ['reason'] });
const release: Step<WijkopgaveState> = { to: 'released', by: 'release-plan', needs: [] };

/** A version that everybody can read stays as it is: what is written afterwards stands in the next one, which is released too. */
export const wijkopgaveLife: Life<WijkopgaveState, PlanActKind> = {
	first: 'unbegun',
	// Nobody asked for it: nobody waits for an answer.
	owes: [],
	steps: {
		unbegun: { begin: step('draft') },
		draft: {
			addSource: step('draft'),
			removeSource: step('draft'),
			writeAmbition: step('draft'),
			addOpgave: step('draft'),
			changeOpgave: step('draft'),
			removeOpgave: step('draft'),
			addProject: step('draft'),
			changeProject: step('draft'),
			removeProject: step('draft'),
			hideSentence: withReason('draft'),
			showSentence: step('draft'),
			discard: withReason('discarded'),
			release
		},
		released: {
			addSource: step('released'),
			removeSource: withReason('released'),
			writeAmbition: step('released'),
			addOpgave: step('released'),
			changeOpgave: step('released'),
			removeOpgave: withReason('released'),
			addProject: step('released'),
			changeProject: step('released'),
			removeProject: withReason('released'),
			hideSentence: withReason('released'),
			showSentence: step('released'),
			release
		},
		discarded: {}
	}
};
