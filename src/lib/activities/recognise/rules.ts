import { isFinal, type ActionOf, type Cast, type Rules } from '../../domain/activity.ts';
import { mayLead, maySeeFirst, type Participant } from '../../domain/audience.ts';
import { groupOf } from '../../domain/ballot/ballot.ts';
import type { OwnBallot } from '../../domain/ballot/own-ballot.ts';
import { showText } from '../../domain/free-text.ts';
import { accepted, refuse, type Verdict } from '../../domain/refusal.ts';
import { askIndicator, canBeGuessed, chooseFigures } from './asked-indicator.ts';
import { findings } from './findings.ts';
import { answerOn, guessOn } from './question.ts';
import type { Ballot, Settings, State, Types } from './schema.ts';
import { countResults, listRemarks } from './tally.ts';
import { writtenIn } from './written.ts';

type LoggedAction = ActionOf<Types>;
type Remarking = Extract<LoggedAction, { kind: 'remark' }>;
type Leading = Extract<LoggedAction, { kind: 'spotlight' | 'overview' }>;

const mostRemarks = 3;

export const rules: Rules<Types> = {
	start(settings, { situation }) {
		const indicators = chooseFigures(situation.figures, settings.indicators).map(askIndicator);
		return { indicators, spotlight: indicators[0]?.id ?? null, remarks: {}, written: {} };
	},

	isEmpty: ({ indicators }) => indicators.length === 0,

	apply(state, action, by) {
		switch (action.kind) {
			case 'remark':
				return by.role === 'participant' ? remark(state, action, by) : refuse('not-allowed');
			case 'spotlight':
			case 'overview':
				return mayLead(by) ? lead(state, action) : refuse('not-allowed');
			default:
				return refuse('not-allowed');
		}
	},

	voting: {
		questionOf(action) {
			if (action.kind === 'answer') return answerOn(action.indicator);
			return action.kind === 'guess' ? guessOn(action.indicator) : null;
		},
		askedTogether: ({ indicators }) => indicators.map(({ id }) => answerOn(id)),
		countsApart: (question) => question.startsWith(answerOn('')),
		keepsAside: (question) => question.startsWith(guessOn('')),
		cast
	},

	writing: {
		find({ remarks }, id) {
			const found = Object.hasOwn(remarks, id) ? remarks[id] : undefined;
			return found ? writtenIn(found) : null;
		},
		list: ({ remarks }) => Object.values(remarks).map(writtenIn)
	},

	leafing: {
		count: ({ indicators }) => indicators.length,
		turnTo(state, place) {
			state.spotlight = state.indicators[place]?.id ?? null;
			const before = state.indicators.slice(0, place);
			return Object.fromEntries(
				before.flatMap(({ id }): [string, Ballot][] => [
					[guessOn(id), { kind: 'guess', tenths: 5 }],
					[answerOn(id), { kind: 'answer', answer: 'unknown' }]
				])
			);
		}
	},

	without(state, names) {
		const gone = new Set(
			[...names].flatMap((name) => Object.values(writtenBy(state, name)).flat())
		);
		const remarks = Object.entries(state.remarks).filter(([id]) => !gone.has(id));
		return { ...state, remarks: Object.fromEntries(remarks) };
	},

	viewFor(audience, { state, phase, result, standings }, settings) {
		const hidesFigures = settings.guessFirst && !maySeeFirst(audience) && phase !== 'shown';
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
			...(audience !== 'participant' && state.isOverview ? { isOverview: true } : {}),
			...(maySeeFirst(audience) && isGone(state, settings) ? { isGone: true } : {}),
			results: result?.results ?? null,
			remarks:
				audience === 'facilitator'
					? // Before that, whoever leads would see who writes what, or close and look twice.
						!isFinal(phase)
						? []
						: listRemarks(state, result?.results ?? [], standings)
					: audience === 'participant'
						? (result?.remarks ?? []).map(({ state: _, ...remark }) => ({
								...remark,
								standing: 'shown'
							}))
						: []
		};
	},

	ownFor(state, { id, ballotOn, standings }, settings) {
		const own = { answers: {}, guesses: {}, figures: {}, remarks: [] } as Types['own'];
		for (const { id: indicator, figure } of state.indicators) {
			own.answers[indicator] = readOwn(ballotOn(answerOn(indicator)), (ballot) =>
				ballot.kind === 'answer' ? ballot.answer : null
			);
			const guess = readOwn(ballotOn(guessOn(indicator)), (ballot) =>
				ballot.kind === 'guess' ? ballot.tenths : null
			);
			own.guesses[indicator] = guess;
			// Whoever guessed has seen the figure.
			if (settings.guessFirst && guess.is === 'known') own.figures[indicator] = figure;
		}
		own.remarks = Object.values(writtenBy(state, id))
			.flat()
			.flatMap((remarkId) => {
				const written = state.remarks[remarkId];
				if (!written) return [];
				return [
					{
						id: remarkId,
						indicator: written.indicator,
						text: showText(written.text),
						...standings.tellWriter(writtenIn(written))
					}
				];
			});
		return own;
	},

	result(state, ballots, _settings, standings) {
		const results = countResults(state, ballots);
		return {
			indicators: state.indicators,
			results,
			remarks: listRemarks(state, results, standings).flatMap(({ standing, ...remark }) =>
				standing === 'shown' ? [{ ...remark, state: 'visible' as const }] : []
			)
		};
	},

	publish: (result, { question, rung }) => ({ question, rung, ...result }),

	findings
};

/** Figures can go between the preparing and the doors. */
function isGone({ indicators }: State, { indicators: named }: Settings): boolean {
	return named.length > 0 && indicators.length === 0;
}

function cast(
	action: LoggedAction,
	mine: (question: string) => Ballot | null,
	state: State,
	settings: Settings
): Cast<Ballot> {
	if (action.kind !== 'answer' && action.kind !== 'guess') {
		return { ok: false, refusal: 'answer-unknown' };
	}
	const asked = state.indicators.find(({ id }) => id === action.indicator);
	if (!asked) return { ok: false, refusal: 'choice-unknown' };
	const asksGuess = settings.guessFirst && canBeGuessed(asked);
	const hasGuessed = mine(guessOn(asked.id)) !== null;
	if (action.kind === 'answer') {
		if (asksGuess && !hasGuessed) return { ok: false, refusal: 'first-guess-missing' };
		return { ok: true, content: { kind: 'answer', answer: action.answer }, counts: true };
	}
	if (!asksGuess) return { ok: false, refusal: 'not-possible-now' };
	// Whoever guessed has seen the figure.
	if (hasGuessed) return { ok: false, refusal: 'already-done' };
	// A guess alone is no answer yet.
	return { ok: true, content: { kind: 'guess', tenths: action.tenths }, counts: false };
}

function readOwn<Said>(
	own: OwnBallot<Ballot>,
	read: (ballot: Ballot) => Said | null
): OwnBallot<Said> {
	if (own.is !== 'known') return own;
	const content = read(own.content);
	return content === null ? { is: 'none' } : { is: 'known', content };
}

function remark(state: State, action: Remarking, by: Participant): Verdict {
	const asked = state.indicators.find(({ id }) => id === action.indicator);
	if (!asked) return refuse('choice-unknown');
	const written = writtenBy(state, by.id)[asked.id] ?? [];
	if (state.remarks[action.id]) return refuse('already-done');
	if (written.length >= mostRemarks) return refuse('too-many-cards');
	state.written[by.id] = { ...writtenBy(state, by.id), [asked.id]: [...written, action.id] };
	state.remarks[action.id] = {
		id: action.id,
		indicator: asked.id,
		text: action.text,
		group: by.kind && groupOf(by.kind)
	};
	return accepted;
}

function lead(state: State, action: Leading): Verdict {
	if (action.kind === 'overview') {
		state.isOverview = true;
		return accepted;
	}
	if (!state.indicators.some(({ id }) => id === action.indicator)) return refuse('choice-unknown');
	state.spotlight = action.indicator;
	delete state.isOverview;
	return accepted;
}

function writtenBy(state: State, id: string): Record<string, string[]> {
	return Object.hasOwn(state.written, id) ? (state.written[id] ?? {}) : {};
}
