import type { Rules } from '../../domain/activity.ts';
import { refuse, type Refusal } from '../../domain/refusal.ts';
import { countVotes, question } from './count.ts';
import { findings } from './findings.ts';
import { sayLimit } from './limit.ts';
import { findSource, gatherOptions, listGone, nameNow } from './options.ts';
import { orderFor } from './order.ts';
import type { Choices, PutOption, Settings, State, Types } from './schema.ts';

export const rules: Rules<Types> = {
	start: (settings, { situation, seed }) => ({ ...gatherOptions(settings, situation), seed }),

	gathersFrom: findSource,
	takesFrom: ({ source, fromStep }) => {
		if (source !== 'clusters') return null;
		return fromStep === null ? 'any' : { stepId: fromStep };
	},

	apply: () => refuse('not-possible-now'),

	voting: {
		questionOf: () => question,
		countsApart: () => false,
		cast(action, mine, state, settings, standings) {
			if (action.kind === 'withdraw') {
				if (mine(question) === null) return { ok: false, refusal: 'nothing-chosen' };
				return { ok: true, content: null, counts: false };
			}
			const gone = listGone(state.options, standings);
			const refusal = findFault(action.choices, mine(question) ?? {}, { ...state, gone }, settings);
			if (refusal) return { ok: false, refusal };
			return { ok: true, content: fillIn(action.choices, state.options), counts: true };
		}
	},

	viewFor: (_audience, { state, result, standings }, settings) => ({
		...paper(state, settings),
		limit: sayLimit(settings, state.options),
		isFallback: state.source !== settings.source,
		options: nameNow(state.options, standings),
		result
	}),

	ownFor: ({ options, seed }, { place, ballotOn }) => ({
		order: orderFor(
			`${seed}.${String(place)}`,
			options.map(({ id }) => id)
		),
		choices: ballotOn(question)
	}),

	result: (state, ballots, _settings, standings) =>
		countVotes(state.source, nameNow(state.options, standings), ballots),

	leansOn: ({ options }) => options.flatMap(({ writtenIn }) => writtenIn ?? []),

	publish: (result, settings) => ({ ...paper(result, settings), ...result }),

	findings
};

function paper(
	{ source }: Pick<State, 'source'>,
	{ question: asked, method, limit, perOption, rung }: Settings
) {
	return { question: asked, method, limit, perOption, rung, source };
}

function findFault(
	choices: Choices,
	before: Choices,
	{ options, gone }: Pick<State, 'options'> & { gone: ReadonlySet<string> },
	settings: Settings
): Refusal | null {
	const mostOnOne = settings.method === 'approval' ? 1 : settings.perOption;
	const given = Object.values(choices);
	const total = given.reduce((sum, count) => sum + count, 0);
	if (Object.keys(choices).some((id) => options.every((option) => option.id !== id))) {
		return 'choice-unknown';
	}
	// Nobody chooses what they cannot read. Whoever chose it when they could, may keep that.
	const isMore = ([id, count]: [string, number]) => count > (before[id] ?? 0);
	if (Object.entries(choices).some((one) => gone.has(one[0]) && isMore(one))) return 'words-gone';
	if (total === 0) return 'nothing-chosen';
	if (given.some((count) => count > mostOnOne)) return 'too-many-on-one';
	return total > settings.limit ? 'too-many-choices' : null;
}

/** The ballot in the order of the options, without what was not chosen: the order of ticking is nobody's business. */
function fillIn(choices: Choices, options: PutOption[]): Choices {
	return Object.fromEntries(
		options.flatMap(({ id }) => (choices[id] ? [[id, choices[id]] as const] : []))
	);
}
