import type { ActionOf, Rules } from '../../domain/activity.ts';
import { mayLead } from '../../domain/audience.ts';
import { accepted, refuse, type Refusal } from '../../domain/refusal.ts';
import { compareRounds } from './compare.ts';
import { countChoices, countStanding, questions } from './count.ts';
import { findings } from './findings.ts';
import { listOptions, mostChoices } from './options.ts';
import type { Choices, Option, Paper, Settings, State, Types } from './schema.ts';

/** An answer to the first round that came when the second had begun. */
export const roundOver = 'choice/round-over' satisfies Refusal;

type Answer = Exclude<ActionOf<Types>, { kind: 'next-round' }>;

export const rules: Rules<Types> = {
	start: (settings) => ({ options: listOptions(settings), round: 1 }),

	apply(state, action, by, settings) {
		if (action.kind !== 'next-round' || !mayLead(by)) return refuse('not-allowed');
		if (settings.rounds !== 2) return refuse('not-possible-now');
		if (state.round === 2) return refuse('already-done');
		state.round = 2;
		return accepted;
	},

	voting: {
		questionOf: (action) => (action.kind === 'next-round' ? null : questions[action.round]),
		countsApart: () => false,
		askedNow: ({ round }) => questions[round],
		rounds: (settings) =>
			settings.rounds === 2
				? {
						...{ first: questions[1], second: questions[2] },
						compare: (pairs) => compareRounds(pairs, settings)
					}
				: null,
		beginsRound: (action) => action.kind === 'next-round',
		cast(action, mine, state, settings) {
			if (action.kind === 'next-round') return { ok: false, refusal: 'answer-unknown' };
			const refusal = findWrongRound(action, state) ?? findFault(action, mine, state, settings);
			if (refusal) return { ok: false, refusal };
			if (action.kind === 'withdraw') return { ok: true, content: null, counts: false };
			return { ok: true, content: inOrder(action.choices, state.options), counts: true };
		}
	},

	viewFor: (audience, { state, ballots, result }, settings) => ({
		...paperOf(settings),
		options: state.options,
		round: state.round,
		// A phone would get it at every answer of every other phone.
		standing: audience === 'participant' ? null : countStanding(state, ballots, settings),
		result
	}),

	ownFor: (_state, { ballotOn }) => ({
		first: ballotOn(questions[1]),
		second: ballotOn(questions[2])
	}),

	result: countChoices,

	publish: (result, settings) => ({ ...paperOf(settings), ...result }),

	findings
};

function paperOf(settings: Settings): Paper {
	const { question, kind, limit, lowest, highest, secrecy, rounds, rung } = settings;
	return { question, kind, limit, lowest, highest, secrecy, rounds, rung };
}

function findWrongRound({ round }: Answer, state: State): Refusal | null {
	if (round === state.round) return null;
	return round < state.round ? roundOver : 'not-possible-now';
}

function findFault(
	action: Answer,
	mine: (question: string) => Choices | null,
	{ options }: State,
	settings: Settings
): Refusal | null {
	if (action.kind === 'withdraw') {
		return mine(questions[action.round]) === null ? 'nothing-chosen' : null;
	}
	const chosen = new Set(action.choices);
	if (action.choices.some((id) => options.every((option) => option.id !== id))) {
		return 'choice-unknown';
	}
	if (chosen.size === 0) return 'nothing-chosen';
	return chosen.size > mostChoices(settings, options) ? 'too-many-choices' : null;
}

/** The order of ticking is nobody's business, nor is ticking twice. */
function inOrder(choices: Choices, options: Option[]): Choices {
	return options.map(({ id }) => id).filter((id) => choices.includes(id));
}
