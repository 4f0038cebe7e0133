/** The life of an initiative, as far as no money is asked. Drawn in `docs/states/initiative.md`. */
import type { Life, Step } from './life.ts';

export const initiativeStates = [
	'idea',
	'received',
	'underReview',
	'referred',
	'feasible',
	'feasibleIf',
	'notFeasible',
	'inProgress',
	'paused',
	'accounted',
	'settled',
	'withdrawn'
] as const;
export type InitiativeState = (typeof initiativeStates)[number];

export const initiativeActs = [
	'receive',
	'review',
	'refer',
	'allow',
	'allowIf',
	'decline',
	'carry',
	'pause',
	'resume',
	'account',
	'settle',
	'withdraw'
] as const;
export type InitiativeAct = (typeof initiativeActs)[number];

const by = 'answer-initiative';
const step = (to: InitiativeState): Step<InitiativeState> => ({ to, by, needs: [] });
/** What people have to read why. */
const withReason = (to: InitiativeState): Step<InitiativeState> => ({ to, by, needs: ['reason'] });

/** Recorded by the wijkregisseur, in the name of who begins with it: residents have no account. */
const withdraw = withReason('withdrawn');

export const initiativeLife: Life<InitiativeState, InitiativeAct> = {
	first: 'idea',
	owes: ['received', 'underReview', 'referred'],
	steps: {
		idea: { receive: { to: 'received', by: 'system', needs: [] } },
		received: { review: step('underReview'), refer: withReason('referred'), withdraw },
		underReview: {
			allow: withReason('feasible'),
			allowIf: withReason('feasibleIf'),
			decline: withReason('notFeasible'),
			refer: withReason('referred'),
			withdraw
		},
		// The day on which an answer is due stays ours: it comes back to us for it.
		referred: { review: step('underReview'), withdraw },
		feasible: { carry: step('inProgress'), withdraw },
		feasibleIf: { carry: withReason('inProgress'), withdraw },
		notFeasible: { review: withReason('underReview'), withdraw },
		inProgress: { pause: withReason('paused'), account: withReason('accounted'), withdraw },
		paused: { resume: withReason('inProgress'), withdraw },
		accounted: { settle: step('settled'), withdraw },
		settled: {},
		withdrawn: {}
	}
};

export function isUnanswered(state: InitiativeState): boolean {
	return initiativeLife.owes.includes(state);
}
