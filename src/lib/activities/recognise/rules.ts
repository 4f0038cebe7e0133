import type { Rules, StepPhase } from '../../domain/activity.ts';
import type { Audience, Participant } from '../../domain/audience.ts';
import { showText, type Logged } from '../../domain/free-text.ts';
import { accepted, refuse, type Verdict } from '../../domain/refusal.ts';
import type { Finding } from '../../domain/finding/finding.ts';
import { askIndicator, canBeGuessed, chooseFigures } from './asked-indicator.ts';
import type { Action, Outcome, Own, Person, Settings, State, View } from './schema.ts';
import { countNone, countResults, groupOf, listRemarks } from './tally.ts';

type LoggedAction = Logged<Action, 'text'>;
type Answering = Extract<LoggedAction, { kind: 'answer' | 'guess' | 'remark' }>;

const mostRemarks = 3;

export const rules: Rules<Settings, State, LoggedAction, View, Own, Outcome> = {
	start(settings, situation) {
		const indicators = chooseFigures(situation.figures, settings.indicators).map(askIndicator);
		return { indicators, spotlight: indicators[0]?.id ?? null, people: {}, remarks: {} };
	},

	apply(state, action, by, settings) {
		switch (action.kind) {
			case 'answer':
			case 'guess':
			case 'remark':
				return by.role === 'participant'
					? applyAnswer(state, action, by, settings)
					: refuse('not-allowed');
			default:
				return by.role === 'facilitator' ? lead(state, action) : refuse('not-allowed');
		}
	},

	viewFor(audience, state, settings, phase) {
		const results = mayKnow(audience, phase) ? countResults(state) : null;
		const remarks = results && audience !== 'wall' ? listRemarks(state, results) : [];
		const hidesFigures = settings.guessFirst && audience !== 'facilitator' && phase !== 'shown';
		return {
			question: settings.question,
			rung: settings.rung,
			indicators: state.indicators.map((indicator) => {
				const asksGuess = settings.guessFirst && canBeGuessed(indicator);
				const figure = hidesFigures && asksGuess ? null : indicator.figure;
				return { ...indicator, figure, asksGuess };
			}),
			// Phones follow their own pace: the wall moving on is no news for them.
			spotlight: audience === 'participant' ? null : state.spotlight,
			results,
			remarks:
				audience === 'facilitator' ? remarks : remarks.filter(({ state }) => state === 'visible')
		};
	},

	ownFor(state, participantId, settings) {
		const { answers, guesses, remarks } =
			findPerson(state, participantId) ?? newPerson('residents');
		const guessed = state.indicators.filter(({ id }) => guesses[id] !== undefined);
		return {
			answers: { ...answers },
			guesses: { ...guesses },
			figures: settings.guessFirst
				? Object.fromEntries(guessed.map(({ id, figure }) => [id, figure]))
				: {},
			remarks: Object.values(remarks)
				.flat()
				.flatMap((id) => {
					const remark = state.remarks[id];
					return remark ? [{ id, indicator: remark.indicator, text: showText(remark.text) }] : [];
				})
		};
	},

	outcome(state, settings) {
		const results = countResults(state);
		return {
			question: settings.question,
			rung: settings.rung,
			indicators: state.indicators,
			results,
			remarks: listRemarks(state, results).filter((remark) => remark.state === 'visible')
		};
	},

	findings({ results, remarks }) {
		return results.flatMap((result): Finding[] => {
			const said = remarks.filter(({ indicator }) => indicator === result.indicator);
			if (result.answers === 0 && said.length === 0) return [];
			return [
				{
					kind: 'recognition',
					indicator: result.indicator,
					// A group too small to show leaves no counts behind, only that the question was asked.
					residents: result.residents?.counts ?? countNone(),
					professionals: result.professionals?.counts ?? countNone(),
					remarks: said.map(({ id, text, group }) => ({
						id,
						text,
						by: group === null ? null : group === 'professionals' ? 'professional' : 'resident'
					}))
				}
			];
		});
	},

	countAnswered: (state) =>
		Object.values(state.people).filter(({ answers }) => Object.keys(answers).length > 0).length
};

function mayKnow(audience: Audience, phase: StepPhase): boolean {
	return phase === 'shown' || (phase === 'closed' && audience === 'facilitator');
}

function applyAnswer(
	state: State,
	action: Answering,
	by: Participant,
	settings: Settings
): Verdict {
	const asked = state.indicators.find(({ id }) => id === action.indicator);
	if (!asked) return refuse('choice-unknown');
	const person = findPerson(state, by.id) ?? newPerson(groupOf(by.kind));
	const asksGuess = settings.guessFirst && canBeGuessed(asked);

	if (action.kind === 'answer') {
		if (asksGuess && person.guesses[asked.id] === undefined) return refuse('first-guess-missing');
		person.answers[asked.id] = action.answer;
	} else if (action.kind === 'guess') {
		if (!asksGuess) return refuse('not-possible-now');
		// Whoever guessed has seen the figure.
		if (person.guesses[asked.id] !== undefined) return refuse('already-done');
		person.guesses[asked.id] = action.tenths;
	} else {
		const written = person.remarks[asked.id] ?? [];
		if (state.remarks[action.id]) return refuse('already-done');
		if (written.length >= mostRemarks) return refuse('too-many-cards');
		person.remarks[asked.id] = [...written, action.id];
		state.remarks[action.id] = {
			indicator: asked.id,
			text: action.text,
			group: person.group,
			state: action.text.flagged ? 'waiting' : 'visible'
		};
	}
	state.people[by.id] = person;
	return accepted;
}

function lead(state: State, action: Exclude<LoggedAction, Answering>): Verdict {
	if (action.kind === 'spotlight') {
		if (!state.indicators.some(({ id }) => id === action.indicator))
			return refuse('choice-unknown');
		state.spotlight = action.indicator;
		return accepted;
	}
	const remark = state.remarks[action.remark];
	if (!remark) return refuse('card-unknown');
	remark.state = action.kind === 'release' ? 'visible' : 'hidden';
	return accepted;
}

function findPerson(state: State, id: string): Person | undefined {
	return Object.hasOwn(state.people, id) ? state.people[id] : undefined;
}

function newPerson(group: Person['group']): Person {
	return { group, answers: {}, guesses: {}, remarks: {} };
}
