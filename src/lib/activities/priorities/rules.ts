import type { Rules, StepPhase } from '../../domain/activity.ts';
import { sumKinds, type Audience } from '../../domain/audience.ts';
import type { PriorityFinding, PriorityOption } from '../../domain/finding/finding.ts';
import { accepted, refuse, type Refusal } from '../../domain/refusal.ts';
import { countChannels, countVotes } from './count.ts';
import { gatherOptions } from './options.ts';
import { orderFor } from './order.ts';
import type { Action, Choices, Option, Outcome, Own, Settings, State, View } from './schema.ts';

export const rules: Rules<Settings, State, Action, View, Own, Outcome> = {
	start: (settings, situation) => ({ ...gatherOptions(settings, situation), ballots: {} }),

	apply(state, action, by, settings) {
		if (by.role !== 'participant') return refuse('not-possible-now');
		if (action.kind === 'withdraw') {
			if (!Object.hasOwn(state.ballots, by.id)) return refuse('nothing-chosen');
			Reflect.deleteProperty(state.ballots, by.id);
			return accepted;
		}
		const refusal = findFault(action.choices, state.options, settings);
		if (refusal) return refuse(refusal);
		state.ballots[by.id] = {
			kind: by.kind,
			channel: by.channel,
			choices: fillIn(action.choices, state.options)
		};
		return accepted;
	},

	viewFor: (audience, state, settings, phase) => ({
		...paper(state, settings),
		isFallback: state.source !== settings.source,
		options: state.options,
		result: maySeeResult(audience, phase) ? countVotes(state) : null
	}),

	ownFor: (state, participantId) => ({
		order: orderFor(
			participantId,
			state.options.map(({ id }) => id)
		),
		choices: state.ballots[participantId]?.choices ?? null
	}),

	outcome: (state, settings) => ({
		...paper(state, settings),
		...countVotes(state),
		channels: countChannels(state)
	}),

	findings: (outcome) => (sumKinds(outcome.voters) === 0 ? [] : [findPriorities(outcome)]),

	countAnswered: ({ ballots }) => Object.keys(ballots).length
};

function paper(state: State, { question, method, limit, perOption, rung }: Settings) {
	return { question, method, limit, perOption, rung, source: state.source };
}

/** To all at once: the facilitator sees it first, but not before nobody can vote any more. */
function maySeeResult(audience: Audience, phase: StepPhase): boolean {
	return phase === 'shown' || (phase === 'closed' && audience === 'facilitator');
}

function findFault(choices: Choices, options: Option[], settings: Settings): Refusal | null {
	const mostOnOne = settings.method === 'approval' ? 1 : settings.perOption;
	const given = Object.values(choices);
	const total = given.reduce((sum, count) => sum + count, 0);
	if (Object.keys(choices).some((id) => options.every((option) => option.id !== id))) {
		return 'choice-unknown';
	}
	if (total === 0) return 'nothing-chosen';
	if (given.some((count) => count > mostOnOne)) return 'too-many-on-one';
	return total > settings.limit ? 'too-many-choices' : null;
}

/** The ballot in the order of the options, without what was not chosen: the order of ticking is nobody's business. */
function fillIn(choices: Choices, options: Option[]): Choices {
	return Object.fromEntries(
		options.flatMap(({ id }) => (choices[id] ? [[id, choices[id]] as const] : []))
	);
}

/** A theme and a card leave the label empty: the theme is named by its id, the card by the card finding with the same id. */
function nameOption(label: Option['label'], clusterId: string | null): PriorityOption['label'] {
	return typeof label === 'string' || (label && clusterId !== null) ? label : '';
}

function findPriorities({ method, limit, rung, voters, options }: Outcome): PriorityFinding {
	return {
		kind: 'priority',
		method,
		limit,
		rung,
		voters,
		options: options.map(({ id, label, votes, rank, theme, clusterId }) => ({
			id,
			label: nameOption(label, clusterId),
			votes,
			rank,
			theme,
			clusterId
		}))
	};
}
